package dev.yika.status.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yika.core.result.BadTableException;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.service.ProcessingTimes;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GuidanceTest {

  private static final Guidance STANDARD = Guidance.standard();
  private static final WorkdayCalendar CHINA = WorkdayCalendar.china();
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** Three digits or more, or five or more with separators; "7-15" is none. */
  private static final Pattern TELEPHONE = Pattern.compile("[0-9](?:[ ()-]*[0-9]){4,}|[0-9]{3,}");

  /** A row of a made-up hospital. */
  private static final String HEAD =
      "problem|rules|channels|remedy|remedy-zh|bring|bring-zh|caution|caution-zh\n";

  private static final String OWN =
      "CARD_LOST|R07|AGENCY_COUNTER|Go to hall two.|到二号大厅。|Bring it.|携带证件。|-|-";

  @ParameterizedTest
  @EnumSource
  void hasAdviceForEveryProblemInBothLanguages(MemberProblem problem) {
    Advice advice = STANDARD.get(problem);

    assertThat(advice.problem()).isEqualTo(problem);
    assertThat(advice.channels()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(advice.source()).isEqualTo("guidance.tsv");
    assertThat(textsIn(Locale.CHINA, advice))
        .allSatisfy(text -> assertThat(text).containsPattern(HAN).doesNotContain("%", "\t"));
    assertThat(textsIn(Locale.US, advice))
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern(HAN));
    assertThat(textsIn(Locale.US, advice)).hasSameSizeAs(textsIn(Locale.CHINA, advice));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "ENROLLMENT_NOT_VISIBLE, R05",
    "ARREARS_AFTER_TRANSFER, R03",
    "PAYMENT_FAILED, R02 R02B",
    "BALANCE_NOT_UPDATED, R03",
    "INVALID_AFTER_JOB_CHANGE, ''",
    "ENROLLED_TWICE, N05",
    "MISUSE_SUSPECTED, R07",
    "CARD_LOST, R06 R07",
    "OFF_SITE_FILING_NOT_VISIBLE, R04",
    "NAME_DIFFERS, ''",
    "NOT_BOUND_OR_ACTIVATED, ''",
    "FACE_CHECK_FAILS, ''",
    "PLATFORM_IN_MAINTENANCE, R08 R09 R11",
    "NUMBER_LEAKED, ''"
  })
  void namesTheRulesThatApply(MemberProblem problem, String rules) {
    List<Rule> expected =
        Arrays.stream(rules.split(" ")).filter(id -> !id.isEmpty()).map(Rule::valueOf).toList();

    assertThat(STANDARD.get(problem).rules()).isEqualTo(expected);
    assertThat(STANDARD.get(problem).confidence().isPresent()).isEqualTo(!expected.isEmpty());
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ARREARS_AFTER_TRANSFER      | 2025-04-30 | POSTING 2025-05-06..2025-05-07, POSTING_COUNTER 2025-05-09
          PAYMENT_FAILED              | 2025-04-30 | RECOVERY_NEXT_MONTH 2025-05-01, RECOVERY_SOON 2025-05-06..2025-05-07
          OFF_SITE_FILING_NOT_VISIBLE | 2024-09-27 | OFF_SITE_SETTLEMENT 2024-10-08..2024-10-10
          ENROLLMENT_NOT_VISIBLE      | 2024-09-27 | ENROLLMENT 2024-10-08..2024-10-10
          CARD_LOST                   | 2025-01-25 | CARD_REPLACEMENT 2025-01-26..2025-02-05, CARD_REISSUE 2025-02-10..2025-02-20
          MISUSE_SUSPECTED            | 2024-04-29 | CARD_REISSUE 2024-05-11..2024-05-22
          PLATFORM_IN_MAINTENANCE     | 2025-10-31 | OFFLINE_ENTRY 2025-11-01
          """)
  void returnsTheDaysOfItsProcessingTimes(MemberProblem problem, LocalDate start, String windows) {
    assertThat(STANDARD.days(problem, start, CHINA).entrySet())
        .extracting(found -> found.getKey() + " " + found.getValue().window().orElseThrow())
        .containsExactly(windows.split(", "));
  }

  @Test
  void hasNoDaysWhereNothingCountsThem() {
    LocalDate unknown = LocalDate.of(2030, 1, 1);

    assertThat(STANDARD.days(MemberProblem.NAME_DIFFERS, unknown, CHINA)).isEmpty();
    assertThat(STANDARD.days(MemberProblem.ENROLLED_TWICE, unknown, CHINA)).isEmpty();
    assertThat(STANDARD.get(MemberProblem.PLATFORM_IN_MAINTENANCE).processingTimes())
        .containsExactly(ProcessingTimes.OFFLINE_ENTRY);
  }

  @Test
  void namesTheYearThatIsMissing() {
    assertThat(STANDARD.days(MemberProblem.CARD_LOST, LocalDate.of(2026, 12, 25), CHINA).values())
        .extracting(DayAnswer::year)
        .containsExactly(OptionalInt.empty(), OptionalInt.of(2027));
  }

  @Test
  void fillsTheCountsOfTheRulesIntoItsTexts() {
    Advice lost = STANDARD.get(MemberProblem.CARD_LOST);
    assertThat(lost.remedy(Locale.ENGLISH)).contains("A new card takes 7 to 15 working days;");
    assertThat(lost.remedy(Locale.CHINESE)).contains("3个工作日内到窗口补办。新卡制作需7-15个工作日，");
    assertThat(STANDARD.get(MemberProblem.ARREARS_AFTER_TRANSFER).remedy(Locale.CHINESE))
        .contains("一般1-2个工作日入账。第4个工作日仍显示欠费的");
  }

  @Test
  void namesNoTelephoneNumberButTheNationalOnes() throws IOException {
    Stream<String> labels =
        Stream.of(ServiceChannel.values())
            .flatMap(channel -> Stream.of(Locale.CHINA, Locale.US).map(channel::label));
    List<String> texts = Stream.concat(labels, table().lines()).toList();

    assertThat(texts).hasSizeGreaterThan(MemberProblem.values().length);
    assertThat(texts)
        .flatExtracting(text -> TELEPHONE.matcher(text).results().map(MatchResult::group).toList())
        .containsOnly("12393", "12333", "12345", "110");
  }

  @Test
  void warnsOfAnybodyWhoAsksForASmsCode() {
    assertThat(STANDARD.get(MemberProblem.NUMBER_LEAKED).caution(Locale.CHINA))
        .contains("任何官方渠道都不会通过链接索要短信验证码；遇到此类要求，不要提供，并拨打110。");
    assertThat(STANDARD.get(MemberProblem.CARD_LOST).caution(Locale.ENGLISH).orElseThrow())
        .startsWith("No official channel asks for an SMS code through a link");
    assertThat(STANDARD.get(MemberProblem.NAME_DIFFERS).caution(Locale.ENGLISH)).isEmpty();
  }

  @Test
  void namesWhereToGoAndWhatAProxyBrings() {
    Advice advice = STANDARD.get(MemberProblem.ARREARS_AFTER_TRANSFER);

    assertThat(advice.where(Locale.CHINA)).isEqualTo("医保经办机构窗口；自助终端；医保服务热线12393");
    assertThat(advice.where(Locale.ENGLISH))
        .isEqualTo(
            "counter of the medical-insurance agency; self-service terminal;"
                + " medical-insurance hotline 12393");
    assertThat(advice.bring(Locale.CHINA)).isEqualTo("本人身份证件、银行缴费凭证。");
    assertThat(advice.proxy(Locale.CHINA)).contains("他人代办的，须携带双方身份证件和关系证明。");
    assertThat(STANDARD.get(MemberProblem.PLATFORM_IN_MAINTENANCE).proxy(Locale.CHINA)).isEmpty();
    assertThat(advice.confidence()).contains(Confidence.LOW);
    assertThat(STANDARD.get(MemberProblem.ENROLLED_TWICE).confidence()).contains(Confidence.HIGH);
    assertThat(advice).hasToString("Advice[ARREARS_AFTER_TRANSFER from guidance.tsv]");
  }

  @Test
  void listsTheProblemsInTheirOrder() throws IOException {
    assertThat(table().lines().filter(line -> !line.startsWith("#")).skip(1))
        .extracting(line -> line.substring(0, line.indexOf('\t')))
        .containsExactly(Stream.of(MemberProblem.values()).map(Enum::name).toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource
  void labelsEachProblemInBothLanguages(MemberProblem problem) {
    assertThat(problem.label(Locale.CHINA)).containsPattern(HAN);
    assertThat(problem.label(Locale.ROOT)).isNotBlank().doesNotContainPattern(HAN);
  }

  @ParameterizedTest
  @EnumSource
  void labelsEachChannelInBothLanguages(ServiceChannel channel) {
    assertThat(channel.label(Locale.CHINA)).containsPattern(HAN);
    assertThat(channel.label(Locale.ROOT)).isNotBlank().doesNotContainPattern(HAN);
  }

  @Test
  void takesTheTextsOfAHospitalForTheirProblemsOnly(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("hospital.tsv");
    Files.writeString(file, "\ufeff# made up\n\n" + (HEAD + OWN).replace('|', '\t') + "\r\n");

    Guidance own = STANDARD.withFile(file);

    Advice lost = own.get(MemberProblem.CARD_LOST);
    assertThat(lost.remedy(Locale.CHINA)).isEqualTo("到二号大厅。");
    assertThat(lost.remedy(Locale.ENGLISH)).isEqualTo("Go to hall two.");
    assertThat(lost.rules()).containsExactly(Rule.R07);
    assertThat(lost.caution(Locale.ENGLISH)).isEmpty();
    assertThat(lost.source()).isEqualTo("hospital.tsv");
    assertThat(own.get(MemberProblem.NAME_DIFFERS).source()).isEqualTo("guidance.tsv");
    assertThat(STANDARD.get(MemberProblem.CARD_LOST).source()).isEqualTo("guidance.tsv");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          CARD_LOST|R07|AGENCY_COUNTER|a|b|c|d|-                   ; the head line has 9 cells, this row 8
          card_lost|R07|AGENCY_COUNTER|a|b|c|d|-|-                 ; problem: expected one of ENROLLMENT_NOT_VISIBLE
          CARD_STOLEN|R07|AGENCY_COUNTER|a|b|c|d|-|-               ; problem: expected one of ENROLLMENT_NOT_VISIBLE
          CARD_LOST|R99|AGENCY_COUNTER|a|b|c|d|-|-                 ; rules: expected one of R
          CARD_LOST||AGENCY_COUNTER|a|b|c|d|-|-                    ; rules: the cell is empty
          CARD_LOST|R07,R07|AGENCY_COUNTER|a|b|c|d|-|-             ; rules: an entry is repeated
          CARD_LOST|R07|NOWHERE|a|b|c|d|-|-                        ; channels: expected one of
          CARD_LOST|R07|-|a|b|c|d|-|-                              ; channels: the cell is empty
          CARD_LOST|R07|EMPLOYER,EMPLOYER|a|b|c|d|-|-              ; channels: an entry is repeated
          CARD_LOST|R07|EMPLOYER||b|c|d|-|-                        ; remedy: the cell is empty
          CARD_LOST|R07|EMPLOYER|a|-|c|d|-|-                       ; remedy-zh: the cell is empty
          CARD_LOST|R07|EMPLOYER|a|b||d|-|-                        ; bring: the cell is empty
          CARD_LOST|R07|EMPLOYER|a|b|c||-|-                        ; bring-zh: the cell is empty
          CARD_LOST|R07|EMPLOYER|a|b|c|d|e|-                       ; caution-zh: the cell is empty
          CARD_LOST|R07|EMPLOYER|a|b|c|d||-                        ; caution: the cell is empty
          CARD_LOST|R07|EMPLOYER|{CARD_LOSS} a|b|c|d|-|-           ; remedy: an unknown time limit in braces
          NAME_DIFFERS|R07|EMPLOYER|a|b|c|d|-|-                    ; problem: a second row for this problem
          """)
  void refusesABadRowAndKeepsTheOldGuidance(String row, String reason) {
    String rows = "# made up\n" + HEAD + "NAME_DIFFERS|-|EMPLOYER|a|b|c|d|-|-\n" + row;

    BadTableException refusal =
        catchThrowableOfType(
            BadTableException.class,
            () -> STANDARD.withRows(new StringReader(rows.replace('|', '\t')), "own.tsv"));

    assertThat(refusal).hasMessageStartingWith("own.tsv:4: " + reason);
    assertThat(STANDARD.get(MemberProblem.NAME_DIFFERS).source()).isEqualTo("guidance.tsv");
  }

  private static List<String> textsIn(Locale locale, Advice advice) {
    Stream<String> always =
        Stream.of(advice.remedy(locale), advice.bring(locale), advice.where(locale));
    Stream<String> sometimes =
        Stream.concat(advice.caution(locale).stream(), advice.proxy(locale).stream());
    return Stream.concat(always, sometimes).toList();
  }

  private static String table() throws IOException {
    try (InputStream in = GuidanceTest.class.getResourceAsStream("guidance.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
