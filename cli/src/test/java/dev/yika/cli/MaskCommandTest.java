package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskCommandTest {

  private static final String CARD = "4101021234567890";
  private static final String[] ENTITLED = {
    "--role",
    "cashier",
    "--purpose",
    "billing",
    "--channel",
    "screen",
    "--device",
    "managed",
    "--verified",
    "biometric",
    "--user",
    "u-17"
  };

  @TempDir private Path folder;
  private Path key;
  private Path audit;

  @BeforeEach
  void writeKey() throws IOException {
    key = KeyFiles.write(folder);
    audit = folder.resolve("audit.tsv");
  }

  private Run reveal(String reason, String... more) {
    return revealIn("en", reason, more);
  }

  private Run revealIn(String lang, String reason, String... more) {
    List<String> arguments = new ArrayList<>(List.of("mask", "--lang", lang, "--format", "csv"));
    arguments.addAll(List.of(ENTITLED));
    arguments.addAll(List.of("--reveal", reason, "--audit", audit.toString()));
    arguments.addAll(List.of("--key-file", key.toString()));
    arguments.addAll(List.of(more));
    return Run.yika(arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "nothing, ****************",
    "tail, ************7890",
    "ends, 4101********7890",
    "ENDS, 4101********7890"
  })
  void masks_by_a_view(String view, String masked) {
    Run run = Run.yika("mask", "--format", "csv", "--view", view, CARD);

    assertThat(run.rows())
        .containsExactly("1,card-number," + view.toLowerCase(Locale.ROOT) + "," + masked);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void reads_cards_of_schemes_and_strictness_of_ones_own() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("schemes.tsv"),
            """
            name	regions	layout	checks	confidence
            zz-17	4101	RRRRRRSSSSSSSSSSC	C=Luhn (1-16)	confirmed
            """);
    String card = "41010212345678901";
    assertThat(Run.yika("mask", "--format", "csv", "--view", "tail", card).out())
        .doesNotContain("8901");
    Run own =
        Run.yika(
            "mask", "--format", "csv", "--view", "tail", "--scheme-file", file.toString(), card);
    assertThat(own.rows()).singleElement().asString().contains("*************8901");
    Run wrong = Run.yika("mask", "--view", "nothing", "4101021234567880");
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(
            Run.yika("mask", "--view", "nothing", "--strictness", "lenient", "4101021234567880")
                .code())
        .isZero();
  }

  @Test
  void masks_by_what_the_policy_lets_a_viewer_see() {
    String[] printing = {
      "mask", "--format", "csv", "--role", "cashier", "--purpose", "billing", "--channel", "print"
    };
    Run run = Run.yika(with(printing, CARD, "11010519491231002X"));

    assertThat(run.rows())
        .containsExactly(
            "1,card-number,ends,4101********7890", "2,citizen-id,ends,110105********002X");
    assertThat(Run.yika(with(printing, "--kind", "credential-token", "abc")).rows())
        .containsExactly("1,credential-token,nothing,***");
    assertThat(Run.yika("mask", "--format", "csv", "--role", "cashier", CARD).rows())
        .containsExactly("1,card-number,nothing,****************");
  }

  @Test
  void says_what_is_missing_when_a_viewer_sees_nothing() {
    Run role = Run.yika("mask", "--role", "cashier", CARD);
    assertThat(role.err()).isEqualTo("yika: nothing is shown without --purpose, --channel\n");
    assertThat(role.code()).isZero();
    assertThat(Run.yika("mask", "--channel", "print", "--lang", "zh", CARD).err())
        .isEqualTo("yika：未给出 --role、--purpose，全部遮盖\n");
    String[] screen = {"mask", "--role", "cashier", "--purpose", "billing", "--channel", "screen"};
    assertThat(Run.yika(with(screen, CARD)).err())
        .startsWith("yika: the policy shows this viewer nothing on this device with this check;");
    assertThat(Run.yika(with(screen, "--device", "registered", CARD)).err()).isEmpty();
  }

  @Test
  void says_that_a_role_is_not_known_and_still_shows_it_what_everybody_sees() {
    String[] printing = {"mask", "--format", "csv", "--purpose", "billing", "--channel", "print"};
    Run upper = Run.yika(with(printing, "--role", "Cashier", CARD));
    assertThat(upper.rows()).containsExactly("1,card-number,nothing,****************");
    assertThat(upper.err())
        .isEqualTo("yika: unknown role (case-sensitive); did you mean cashier?\n");
    assertThat(Run.yika(with(printing, "--role", "pirate", "--lang", "zh", CARD)).err())
        .startsWith("yika：策略中没有此角色（区分大小写）；可能是：analyst、auditor、cashier、")
        .doesNotContain("*");
    assertThat(Run.yika(with(printing, "--role", "pirate,cashier", CARD)).err()).isEmpty();
    String[] log = {"mask", "--format", "csv", "--purpose", "operations", "--channel", "log"};
    assertThat(Run.yika(with(log, "--role", "pirate", CARD)).rows())
        .containsExactly("1,card-number,tail,************7890");
  }

  @Test
  void says_what_a_reveal_is_missing() {
    Run run = Run.yika("mask", "--reveal", "why", "--role", "cashier", "--user", "u", CARD);
    assertThat(run.err())
        .startsWith("yika: --reveal also needs --purpose, --channel, --audit, --key-file\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(Run.yika("mask", "--reveal", "why", "--view", "ends", CARD).err())
        .startsWith("yika: --view cannot be used with --reveal\n");
  }

  @ParameterizedTest
  @CsvSource({
    "' ', the reason is missing, 缺少理由",
    "'two\nlines', the reason holds a line break or a tab, 理由含有换行或制表符",
    "'card 4101021234567890', the reason holds a number, 理由含有号码"
  })
  void names_the_fault_of_a_reason(String reason, String english, String chinese) {
    assertThat(reveal(reason, CARD).err()).isEqualTo("yika: reveal refused: " + english + "\n");
    assertThat(revealIn("zh", reason, CARD).err()).isEqualTo("yika：不予显示：" + chinese + "\n");
  }

  private static String[] with(String[] arguments, String... more) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  void shows_the_ends_to_a_viewer_who_may_see_everything() {
    String[] command = with(new String[] {"mask", "--format", "csv"}, ENTITLED);

    assertThat(Run.yika(with(command, CARD)).rows())
        .containsExactly("1,card-number,ends,4101********7890");
  }

  @Test
  void masks_what_is_no_number_and_says_so_by_the_exit_code() {
    String lines = CARD + "\nabc 123\n\n4101021234567880\n" + "1".repeat(300) + "\n";
    Run run = Run.withInput(lines, "mask", "--format", "csv", "--view", "ends", "--file", "-");

    assertThat(run.rows())
        .containsExactly(
            "1,card-number,ends,4101********7890",
            "2,,nothing,*** ***",
            "4,,nothing,****************",
            "5,,nothing," + "*".repeat(64));
    assertThat(run.code()).isEqualTo(1);
    Run mistyped = maskCard("4101021234567880");
    assertThat(mistyped.rows()).containsExactly("1,card-number,ends,4101********7880");
    assertThat(mistyped.code()).isEqualTo(1);
  }

  @Test
  void counts_the_numbers_that_a_mask_leaves() {
    Run run = Run.yika("mask", "--format", "csv", "--view", "ends", "--candidates", "X00000019");

    assertThat(run.out())
        .isEqualTo(
            "line,kind,view,masked,candidates\n1,social-card-number,ends,******019,~90909\n");
  }

  @Test
  void follows_files_of_views_and_policies() throws IOException {
    Path views = folder.resolve("views.tsv");
    Files.writeString(
        views, "kind\tlength\twindow\ttail\tends\ncard-number\t16\tours\t15-16\t1-6,15-16\n");
    Path policy = folder.resolve("policy.tsv");
    Files.writeString(
        policy,
        "group\teffect\troles\tpurposes\tchannels\tdevices\tstep-up\tkinds\tview\treason\ng\tallow\tclerk\t*\t*\t*\t*\t*\tends\tours\n");
    Run run =
        Run.yika(
            "mask",
            "--format",
            "csv",
            "--view-file",
            views.toString(),
            "--policy-file",
            policy.toString(),
            "--role",
            "clerk",
            "--purpose",
            "billing",
            "--channel",
            "queue-display",
            CARD);

    assertThat(run.rows()).containsExactly("1,card-number,ends,410102********90");
    Files.writeString(
        policy,
        "group\teffect\troles\tpurposes\tchannels\tdevices\tstep-up\tkinds\tview\treason\ng\tallow\n");
    Run refused = Run.yika("mask", "--policy-file", policy.toString(), "--role", "clerk", CARD);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("policy.tsv:2: the head line has 10 cells, this row 2");
    Files.writeString(views, "kind\tlength\twindow\ttail\tends\ncard-number\t16\tours\t-\t1-9\n");
    assertThat(Run.yika("mask", "--view-file", views.toString(), "--view", "ends", CARD).err())
        .contains("views.tsv:2: 7 of 16 positions hidden, at least 8 needed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mask 1",
        "mask --view ends --role cashier 1",
        "mask --view full 1",
        "mask --role cashier --reveal why 1",
        "mask --role cashier --channel phone 1",
        "mask --role a*b 1",
        "mask --view ends"
      })
  void refuses_wrong_usage(String command) {
    Run run = Run.yika(command.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("see: yika mask --help");
  }

  @Test
  void reveals_one_number_once_the_journal_has_it() throws IOException {
    Run run = reveal("refund check 20240611-07", CARD);

    assertThat(run.out()).isEqualTo("line,kind,view,number\n1,card-number,full," + CARD + "\n");
    assertThat(run.code()).isZero();
    assertThat(Files.readString(audit, UTF_8))
        .contains("granted\tcard-number\tk1:", "u-17", "refund check 20240611-07")
        .doesNotContain("41010", "67890");
    assertThat(
            Run.yika(
                    "audit",
                    "verify",
                    audit.toString(),
                    "--key-file",
                    key.toString(),
                    "--format",
                    "csv")
                .rows()
                .get(0))
        .startsWith("2,true,,,");
  }

  @Test
  void reveals_a_number_that_no_list_of_processes_shows() throws IOException {
    String[] command = {
      "mask",
      "--format",
      "csv",
      "--reveal",
      "why",
      "--audit",
      audit.toString(),
      "--key-file",
      key.toString(),
      "--file",
      "-"
    };
    String[] all = Stream.of(command, ENTITLED).flatMap(Stream::of).toArray(String[]::new);

    assertThat(Run.withInput(CARD + "\n", all).rows())
        .containsExactly("1,card-number,full," + CARD);
    assertThat(Run.withInput("\n" + CARD, all).rows())
        .containsExactly("2,card-number,full," + CARD);
    long written = Files.size(audit);
    assertThat(Run.withInput(CARD + "\n" + CARD, all).err()).contains("takes one number");
    assertThat(Run.withInput("", all).err()).contains("takes one number");
    assertThat(Run.withInput("4101021234567880", all).err()).contains("invalid");
    assertThat(Run.withInput(CARD.repeat(99), all).err()).contains("invalid");
    Path file = Files.writeString(folder.resolve("number.txt"), CARD);
    assertThat(reveal("why", "--file", file.toString(), CARD).err()).contains("not both");
    assertThat(Files.size(audit)).isEqualTo(written);
    assertThat(reveal("why", "--file", file.toString()).rows())
        .containsExactly("1,card-number,full," + CARD);
  }

  @Test
  void says_in_chinese_why_nothing_is_revealed() throws IOException {
    Files.writeString(audit, "broken\n");
    List<String> command = new ArrayList<>(List.of("mask", "--lang", "zh", "--reveal", "why"));
    command.addAll(List.of(ENTITLED));
    command.addAll(List.of("--audit", audit.toString(), "--key-file", key.toString(), CARD));
    assertThat(Run.yika(command.toArray(String[]::new)).err())
        .contains("审计记录无法写入，不予显示（审计日志第 1 行有误：不是审计记录）");
  }

  @Test
  void reveals_nothing_without_a_fit_reason_a_policy_or_a_journal() throws IOException {
    Run unfit = reveal("card " + CARD, CARD);
    assertThat(unfit.code()).isEqualTo(2);
    assertThat(unfit.out()).isEmpty();
    assertThat(unfit.err()).contains("reveal refused").doesNotContain("41010");
    Run barred = reveal("why", "--policy-file", barring().toString(), CARD);
    assertThat(barred.err()).contains("reveal refused: not allowed by the policy");
    assertThat(Files.readAllLines(audit, UTF_8)).hasSize(3);

    Files.writeString(audit, "broken\n");
    Run broken = reveal("why", CARD);
    assertThat(broken.err())
        .contains("audit.tsv: the audit record could not be written, so nothing is shown")
        .contains("(the audit journal is broken at line 1: not an audit record)");
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.out()).isEmpty();
    assertThat(reveal("why", "4101021234567880").err()).contains("invalid");
    assertThat(reveal("why", CARD, CARD).err()).contains("--reveal takes one number");
  }

  private Path barring() throws IOException {
    return Files.writeString(
        folder.resolve("bar.tsv"),
        "group\teffect\troles\tpurposes\tchannels\tdevices\tstep-up\tkinds\tview\treason\ng\tallow\tcashier\t*\t*\t*\t*\t*\tends\tno more\n");
  }

  private static final String TABLE =
      """
      患者,医保卡号,身份证号,工号
      甲,4101021234567890,11010519491231002X,A1234567
      乙,,410183198211044492,A1234568
      """;

  private static Run maskCard(String number) {
    return Run.yika("mask", "--format", "csv", "--view", "ends", "--kind", "card-number", number);
  }

  private static Run maskTable(String table, String... options) {
    String[] command = {"mask", "--format", "csv", "--view", "tail", "--file", "-"};
    return Run.withInput(table, with(command, options));
  }

  @Test
  void masks_columns_of_a_table_each_by_its_kind() {
    Run run = maskTable(TABLE, "--columns", "医保卡号=card-number,身份证号=citizen-id");

    assertThat(run.out())
        .isEqualTo(
            """
            line,column,kind,view,masked
            2,医保卡号,card-number,tail,************7890
            2,身份证号,citizen-id,tail,**************002X
            3,身份证号,citizen-id,tail,**************4492
            """);
    assertThat(run.err()).contains("columns not read: 患者, 工号");
    assertThat(run.code()).isZero();
    assertThat(maskTable(TABLE, "--candidates", "--columns", "医保卡号=card-number").out())
        .startsWith("line,column,kind,view,masked,candidates\n2,医保卡号,card-number,tail,");
  }

  @Test
  void hides_a_cell_whole_that_has_not_the_shape_of_its_kind() {
    String table = "PSN_NO ;卡号\n36000023000000001000519432;ABCDEFGHIJKLMNOP\n-;4101021234567880\n";
    Run run = maskTable(table, "--columns", "psn_no=person-number,卡号=card-number");

    assertThat(run.rows().get(1)).isEqualTo("2,卡号,,nothing,****************");
    assertThat(run.rows().get(3)).isEqualTo("3,卡号,card-number,tail,************7880");
    assertThat(run.code()).isEqualTo(1);
    Run kind = maskCard("ABCDEFGHIJKLMNOP");
    assertThat(kind.rows()).containsExactly("1,,nothing,****************");
  }

  @Test
  void refuses_columns_that_are_not_there_twice_there_or_named_twice() {
    Run absent = maskTable(TABLE, "--columns", "医保卡号=card-number,社保号=person-number");
    assertThat(absent.err()).contains("社保号: the table has no such column");
    assertThat(absent.code()).isEqualTo(2);
    assertThat(absent.out()).isEmpty();
    Run chinese =
        maskTable(TABLE, "--lang", "zh", "--columns", "社保号=person-number,工号=person-number");
    assertThat(chinese.err()).contains("社保号：表中没有此列");
    Run twice = maskTable("a,kh,kh\n1,2,3\n", "--columns", "kh=card-number");
    assertThat(twice.err()).contains("kh: two columns have this head");
    Run named = maskTable(TABLE, "--columns", "医保卡号=card-number,医保卡号=citizen-id");
    assertThat(named.err()).contains("--columns names 医保卡号 twice");
    assertThat(named.code()).isEqualTo(2);
    for (String bad : List.of("kh", "kh=x", "=person-number")) {
      assertThat(maskTable(TABLE, "--columns", bad).err()).contains("--columns takes NAME=KIND");
    }
  }

  @Test
  void finds_columns_by_their_heads_and_words_of_ones_own() throws IOException {
    String words =
        Files.writeString(folder.resolve("words.tsv"), "word\tuse\tkind\n工号\tname\tperson-number\n")
            .toString();
    Run run = maskTable("导出\n" + TABLE, "--keyword-file", words);

    assertThat(run.rows())
        .containsExactly(
            "3,医保卡号,card-number,tail,************7890",
            "3,身份证号,citizen-id,tail,**************002X",
            "3,工号,person-number,tail,********",
            "4,身份证号,citizen-id,tail,**************4492",
            "4,工号,person-number,tail,********");
    assertThat(run.err()).contains("columns not read: 患者\n");
    assertThat(maskTable(TABLE, "--keyword-file", words, "--columns", "患者=citizen-id").rows())
        .hasSize(7)
        .contains("2,患者,,nothing,*");
    Run none = maskTable("a,b\n1,2\n", "--keyword-file", words);
    assertThat(none.err()).contains("no head names a number");
    assertThat(none.code()).isEqualTo(2);
  }

  @Test
  void refuses_words_with_the_line_and_options_that_do_not_fit_columns() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.tsv"), "word\tuse\tkind\n工号\tname\tx\n");
    Run refused = maskTable(TABLE, "--keyword-file", bad.toString());
    assertThat(refused.err()).contains("bad.tsv:2: ");
    assertThat(refused.code()).isEqualTo(2);
    String columns = "--columns=工号=person-number";
    assertThat(maskTable(TABLE, columns, "--kind", "citizen-id").err())
        .startsWith("yika: --kind cannot be used with --columns");
    assertThat(reveal("why", columns, CARD).err())
        .startsWith("yika: --reveal cannot be used with --columns");
    assertThat(maskTable(TABLE, "--keyword-file", "x", "--kind", "citizen-id").err())
        .startsWith("yika: --kind cannot be used with --keyword-file");
  }

  @Test
  void masks_members_of_objects_and_reports_rows_without_a_number() {
    String objects = "[{\"psn_no\":\"A1234567\",\"b\":1},{\"b\":2},{\"psn_no\":[\"A1\"]}]";
    Run run = maskTable(objects, "--columns", "psn_no=person-number");
    assertThat(run.rows())
        .containsExactly(
            "1,psn_no,person-number,tail,********", "1,,,nothing,", "1,psn_no,,nothing,");
    assertThat(run.err()).contains("object 2: no column that is read holds a number");
    assertThat(run.code()).isEqualTo(1);
    Run broken = maskTable("a,psn_no\n1,A12345,x\n,,\n1,\n", "--columns", "psn_no=person-number");
    assertThat(broken.rows()).containsExactly("2,,,nothing," + "*".repeat(10), "4,,,nothing,");
    assertThat(broken.err()).contains("line 4: no column that is read holds a number");
  }

  @Test
  void prints_in_chinese() {
    Run run = Run.in(Locale.SIMPLIFIED_CHINESE, "", "mask", "--view", "tail", CARD);

    assertThat(run.out()).contains("可见程度", "医保卡号", "保留末尾", "************7890");
  }
}
