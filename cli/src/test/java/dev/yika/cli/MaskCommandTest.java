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
    Run mistyped =
        Run.yika(
            "mask",
            "--format",
            "csv",
            "--view",
            "ends",
            "--kind",
            "card-number",
            "4101021234567880");
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

  @Test
  void prints_in_chinese() {
    Run run = Run.in(Locale.SIMPLIFIED_CHINESE, "", "mask", "--view", "tail", CARD);

    assertThat(run.out()).contains("可见程度", "医保卡号", "保留末尾", "************7890");
  }
}
