package dev.yika.status.platform.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import dev.yika.core.result.BadTableException;
import dev.yika.status.member.InsuranceScheme;
import dev.yika.status.rule.Confidence;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTablesTest {

  private static final CodeTables STANDARD = CodeTables.standard();

  @ParameterizedTest
  @CsvSource({
    "0, NOT_ENROLLED, 未参保, HIGH",
    "1, NORMAL, 正常参保, HIGH",
    "2, PAUSED, 暂停参保, HIGH",
    "3, INVALID, 无效, MEDIUM",
    "4, TERMINATED, 终止参保, HIGH"
  })
  void knowsTheInsuranceStatus(
      String code, InsuranceState meaning, String label, Confidence confidence) {
    PlatformCode<InsuranceState> read = STANDARD.insuranceStates().read(code);

    assertThat(read.meaning()).contains(meaning);
    assertThat(read.label(Locale.SIMPLIFIED_CHINESE)).isEqualTo(label);
    assertThat(read.confidence()).contains(confidence);
  }

  @ParameterizedTest
  @CsvSource({"1, PAYING, 参保缴费", "2, PAUSED, 暂停缴费", "3, ENDED, 终止缴费"})
  void knowsTheContributionStatus(String code, ContributionState meaning, String label) {
    assertRead(STANDARD.contributionStates(), code, meaning, label);
  }

  @ParameterizedTest
  @CsvSource({"1, PAID, 已缴", "0, UNPAID, 未缴", "4, COUNTED_AS_PAID, 按已缴计"})
  void knowsThePaymentFlag(String code, PaidFlag meaning, String label) {
    assertRead(STANDARD.paidFlags(), code, meaning, label);
  }

  @ParameterizedTest
  @CsvSource({
    "11, NEW_ENROLLMENT, 新参保",
    "12, PAYMENT_RESUMED, 恢复缴费",
    "13, MOVED_IN_FROM_OTHER_POOL, 统筹外转入",
    "14, MOVED_IN_WITHIN_POOL, 统筹内转入",
    "21, ENDED, 终止",
    "22, PAYMENT_INTERRUPTED, 中断缴费",
    "23, MOVED_OUT_TO_OTHER_POOL, 转出统筹外",
    "24, MOVED_OUT_WITHIN_POOL, 统筹内转出",
    "25, RETIRED, 在职转退休",
    "27, IDENTITY_CHANGED, 身份变更",
    "31, FROZEN, 冻结",
    "32, UNFROZEN, 解冻",
    "34, BANK_ACCOUNT_CHANGED, 银行账户维护",
    "35, PERSONAL_DATA_CHANGED, 基本信息维护",
    "36, ENROLLMENT_DATA_CHANGED, 参保信息维护",
    "37, EMPLOYER_REORGANIZED, 单位合并分立",
    "38, YEARS_RECOGNIZED, 视同缴费年限认定"
  })
  void knowsTheChange(String code, ChangeType meaning, String label) {
    assertRead(STANDARD.changeTypes(), code, meaning, label);
  }

  @ParameterizedTest
  @CsvSource({
    "0, OPEN, 未处理",
    "1, IN_PROGRESS, 处理中",
    "2, DONE, 已办结",
    "3, REVOKED, 已撤销",
    "4, REVOCATION_REQUESTED, 申请撤销"
  })
  void knowsTheTransferState(String code, TransferState meaning, String label) {
    assertRead(STANDARD.transferStates(), code, meaning, label);
  }

  @ParameterizedTest
  @CsvSource({
    "310, EMPLOYEE, 职工基本医疗保险",
    "320, CIVIL_SERVANT_SUBSIDY, 公务员医疗补助",
    "330, LARGE_AMOUNT, 大额医疗费用补助",
    "340, RETIRED_CADRE, 离休人员医疗保障",
    "350, DISABLED_SOLDIER, 残疾军人医疗保障",
    "360, RED_ARMY_VETERAN, 老红军医疗保障",
    "370, ENTERPRISE_SUPPLEMENT, 企业补充医疗保险",
    "380, NEW_RURAL, 新型农村合作医疗",
    "390, RESIDENT, 城乡居民基本医疗保险",
    "391, URBAN_RESIDENT, 城镇居民基本医疗保险",
    "392, RESIDENT_SERIOUS_ILLNESS, 城乡居民大病医疗保险",
    "399, OTHER, 其他特殊人员医疗保障",
    "410, LONG_TERM_CARE, 长期照护保险",
    "510, MATERNITY, 生育保险"
  })
  void knowsTheInsurance(String code, InsuranceKind meaning, String label) {
    assertRead(STANDARD.insurances(), code, meaning, label);
  }

  @Test
  void onlyTwoInsurancesAreBasic() {
    assertThat(InsuranceKind.EMPLOYEE.basicScheme()).contains(InsuranceScheme.EMPLOYEE);
    assertThat(InsuranceKind.RESIDENT.basicScheme()).contains(InsuranceScheme.RESIDENT);
    assertThat(Arrays.stream(InsuranceKind.values()).filter(k -> k.basicScheme().isPresent()))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "1101, EMPLOYEE, 职工在职, MEDIUM",
    "1102, CIVIL_SERVANT, 公务员在职, MEDIUM",
    "1103, FLEXIBLE, 灵活就业在职, MEDIUM",
    "110301, FLEXIBLE, 灵活就业在职, MEDIUM",
    "116032, IN_WORK, 在职, LOW",
    "1201, RETIRED_EMPLOYEE, 职工退休, MEDIUM",
    "1202, RETIRED_CIVIL_SERVANT, 公务员退休, MEDIUM",
    "1203, RETIRED_FLEXIBLE, 灵活就业退休, MEDIUM",
    "1290, RETIRED, 退休, LOW",
    "1300, RETIRED_CADRE, 离休, MEDIUM",
    "1401, NEWBORN, 新生儿, MEDIUM",
    "1404, UNIVERSITY_STUDENT, 大学生, MEDIUM",
    "1403, MINOR, 未成年居民, MEDIUM",
    "1560, ADULT_RESIDENT, 成年居民, MEDIUM",
    "156001, ADULT_RESIDENT, 成年居民, MEDIUM",
    "1601, ELDERLY_RESIDENT, 老年居民, MEDIUM",
    "'11 ', IN_WORK, 在职, LOW"
  })
  void knowsThePersonByTheLongestPrefix(
      String code, PersonType meaning, String label, Confidence confidence) {
    assertRead(STANDARD.personTypes(), code, meaning, label);
    assertThat(STANDARD.personTypes().read(code).code()).isEqualTo(code);
    assertThat(STANDARD.personTypes().read(code).confidence()).contains(confidence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1301", "17", "1301234", "11010519491231", "11O1", "１１０１", "11*"})
  void knowsNoPersonByLess(String code) {
    assertThat(STANDARD.personTypes().read(code).isKnown()).isEqualTo(code.equals("11*"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, NOT_ENROLLED, NOT_ENROLLED, ",
    "1, NORMAL, NORMAL, ",
    "2, PAUSED, PAUSED, ",
    "3, , TERMINATED, NORMAL",
    "4, TERMINATED, , PAUSED",
    "7, , , TERMINATED"
  })
  void dialectsSayDifferentThings(
      String code, InsuranceState p, InsuranceState q, InsuranceState r) {
    assertThat(dialect("P").read(code).meaning().orElse(null)).isEqualTo(p);
    assertThat(dialect("Q").read(code).meaning().orElse(null)).isEqualTo(q);
    assertThat(dialect("R").read(code).meaning().orElse(null)).isEqualTo(r);
  }

  private static CodeTable<InsuranceState> dialect(String name) {
    return STANDARD.withDialect("AAC008/" + name).insuranceStates();
  }

  @Test
  void aDialectIsChosenByItsName() {
    assertThat(dialect("Q")).hasToString("AAC008/Q");
    for (String name : List.of("AAC008/Z", "psn_insu_stas", "insutype", "")) {
      assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withDialect(name));
    }
  }

  @Test
  void knowsTheFlagOfBenefits() {
    assertRead(STANDARD.treatmentFlags(), "1", TreatmentFlag.ENJOYED, "享受待遇");
    assertRead(STANDARD.treatmentFlags(), "0", TreatmentFlag.NOT_ENJOYED, "不享受待遇");
  }

  private static <E extends Enum<E> & CodeMeaning> void assertRead(
      CodeTable<E> table, String code, E meaning, String label) {
    PlatformCode<E> read = table.read(code);
    assertThat(read.is(meaning)).isTrue();
    assertThat(read.label(Locale.CHINESE)).isEqualTo(label);
    assertThat(read.label(Locale.ROOT)).isEqualTo(meaning.label(Locale.ENGLISH)).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "7, unknown code 7, 未知代码 7",
    "01, unknown code 01, 未知代码 01",
    "99Zz, unknown code 99Zz, 未知代码 99Zz",
    "31012, unknown code, 未知代码",
    "4101021234567890, unknown code, 未知代码",
    "1;2, unknown code, 未知代码",
    "张三, unknown code, 未知代码",
    "'', no code, 无代码",
    "'  ', no code, 无代码"
  })
  void saysOfAnUnknownCodeThatItIsOne(String code, String english, String chinese) {
    PlatformCode<InsuranceState> read = STANDARD.insuranceStates().read(code);

    assertThat(read.isKnown()).isFalse();
    assertThat(read.confidence()).isEmpty();
    assertThat(read.code()).isEqualTo(code);
    assertThat(read.label(Locale.ENGLISH)).isEqualTo(english);
    assertThat(read.label(Locale.CHINESE)).isEqualTo(chinese);
    assertThat(read).hasToString("psn_insu_stas: " + english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uff11", "\u0661", "1\u0000", "\u00a01", "1\n", "1.0"})
  void takesNothingForADigitThatIsNone(String code) {
    assertThat(STANDARD.insuranceStates().read(code).isKnown()).isFalse();
    assertThat(STANDARD.insuranceStates().read(code).label(Locale.ENGLISH))
        .isEqualTo("unknown code");
  }

  @Test
  void looksPastThePaddingOfAColumn() {
    PlatformCode<InsuranceState> padded = STANDARD.insuranceStates().read("1   ");

    assertThat(padded.is(InsuranceState.NORMAL)).isTrue();
    assertThat(padded.code()).isEqualTo("1   ");
    assertThat(padded.isBlank()).isFalse();
  }

  @Test
  void learnsLocalCodesAndLeavesTheOldTablesAlone(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("local.tsv"), LOCAL);
    CodeTables local = STANDARD.withFile(file);

    assertThat(local.personTypes().read("116032").is(PersonType.FLEXIBLE)).isTrue();
    assertThat(local.personTypes().read("116032").label(Locale.CHINESE)).isEqualTo("村干部灵活就业");
    assertThat(local.personTypes().read("116032").label(Locale.ENGLISH))
        .isEqualTo("flexibly employed");
    assertThat(local.personTypes().read("1103").is(PersonType.FLEXIBLE)).isTrue();
    assertThat(local.insuranceStates().read("3").is(InsuranceState.TERMINATED)).isTrue();
    assertThat(local.withDialect("AAC008/X").insuranceStates().read("A").confidence())
        .contains(Confidence.MEDIUM);
    assertThat(STANDARD.insuranceStates().read("3").is(InsuranceState.INVALID)).isTrue();
    assertThat(STANDARD.personTypes().read("116032").is(PersonType.IN_WORK)).isTrue();
  }

  private static final String LOCAL =
      """
      table\tcode\tmeaning\tname\tconfidence\tsource
      psn_type\t1160*\tFLEXIBLE\t村干部灵活就业\tHIGH\t本地对照表
      psn_insu_stas\t3\tTERMINATED\t终止参保\tLOW\t本地对照表
      AAC008/X\tA\tNORMAL\t参保\tMEDIUM\t本地对照表
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "psn_typ,1,NORMAL,x,HIGH,y|unknown table",
        "AAC008/,1,NORMAL,x,HIGH,y|unknown table",
        "psn_insu_stas,5,MISSING,x,HIGH,y|expected one of",
        "psn_insu_stas,5,FLEXIBLE,x,HIGH,y|expected one of",
        "psn_insu_stas,5,,x,HIGH,y|expected one of",
        "psn_insu_stas,5,NORMAL,,HIGH,y|name: the cell is empty",
        "psn_insu_stas,5,NORMAL,x,HIGH,|source: the cell is empty",
        "psn_insu_stas,5,NORMAL,x,SURE,y|expected one of HIGH",
        "psn_insu_stas,,NORMAL,x,HIGH,y|code",
        "psn_insu_stas,1234567,NORMAL,x,HIGH,y|code",
        "psn_type,1*,FLEXIBLE,x,HIGH,y|code",
        "psn_type,AB*,FLEXIBLE,x,HIGH,y|code"
      })
  void refusesARowThatIsWrong(String cells, String reason) {
    assertRefused(cells, reason);
  }

  @Test
  void refusesASecondRowForACode() {
    String row = "psn_insu_stas,5,NORMAL,x,HIGH,y";
    assertRefused(row + "\n" + row, "second row");
  }

  private static void assertRefused(String rows, String reason) {
    String text =
        "table\tcode\tmeaning\tname\tconfidence\tsource\n" + rows.replace(',', '\t') + "\n";
    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> STANDARD.withRows(new StringReader(text), "local.tsv"))
        .withMessageContaining("local.tsv")
        .withMessageContaining(reason);
  }

  static Stream<Arguments> meanings() {
    return Stream.of(
            InsuranceState.values(),
            ContributionState.values(),
            PaidFlag.values(),
            ChangeType.values(),
            TransferState.values(),
            InsuranceKind.values(),
            PersonType.values(),
            TreatmentFlag.values())
        .map(values -> Arguments.of((Object) values));
  }

  @ParameterizedTest
  @MethodSource("meanings")
  void everyMeaningHasItsOwnWords(CodeMeaning[] meanings) {
    assertThat(meanings)
        .extracting(each -> each.label(Locale.ENGLISH))
        .doesNotHaveDuplicates()
        .doesNotContain("");
    assertThat(meanings).extracting(each -> each.label(Locale.CHINESE)).doesNotHaveDuplicates();
  }

  static List<CodeTable<?>> all() {
    return List.of(
        STANDARD.insuranceStates(),
        dialect("P"),
        dialect("Q"),
        dialect("R"),
        STANDARD.contributionStates(),
        STANDARD.paidFlags(),
        STANDARD.changeTypes(),
        STANDARD.transferStates(),
        STANDARD.insurances(),
        STANDARD.personTypes(),
        STANDARD.treatmentFlags());
  }

  @Test
  void everyTableKnowsAllOfItsCodes() {
    assertThat(all()).doesNotHaveDuplicates();
    for (CodeTable<?> table : all()) {
      assertThat(table.codes()).isNotEmpty().allMatch(code -> table.read(code).isKnown());
      assertThat(table).hasToString(table.field());
    }
    assertThat(all().stream().mapToInt(table -> table.codes().size()).sum()).isEqualTo(74);
  }

  @Test
  void codesAreEqualByTextAndTable() {
    CodeTable<InsuranceState> states = STANDARD.insuranceStates();

    new EqualsTester()
        .addEqualityGroup(states.read("1"), CodeTables.standard().insuranceStates().read("1"))
        .addEqualityGroup(states.read("1 "))
        .addEqualityGroup(states.read("2"))
        .addEqualityGroup(dialect("P").read("1"))
        .addEqualityGroup(dialect("Q").read("1"))
        .testEquals();
    new EqualsTester()
        .addEqualityGroup(states, CodeTables.standard().insuranceStates())
        .addEqualityGroup(dialect("P"))
        .addEqualityGroup(STANDARD.withRows(new StringReader(LOCAL), "local.tsv").insuranceStates())
        .testEquals();
  }

  @Test
  @Tag("null-pointer-tester")
  void refuseNull() throws NoSuchMethodException {
    NullPointerTester tester =
        new NullPointerTester().ignore(PlatformCode.class.getMethod("is", Enum.class));
    tester.testInstanceMethods(STANDARD, Visibility.PUBLIC);
    tester.testInstanceMethods(STANDARD.paidFlags(), Visibility.PUBLIC);
    tester.testInstanceMethods(STANDARD.paidFlags().read("1"), Visibility.PUBLIC);
    tester.testInstanceMethods(STANDARD.paidFlags().read("8"), Visibility.PUBLIC);
    tester.testInstanceMethods(PaidFlag.PAID, Visibility.PUBLIC);
  }

  @Test
  void refuseNullForAMeaningToo() {
    assertThatNullPointerException().isThrownBy(() -> STANDARD.paidFlags().read("1").is(null));
    assertThatNullPointerException().isThrownBy(() -> STANDARD.paidFlags().read("8").is(null));
  }
}
