package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.audit.AuditJournal;
import dev.yika.masking.audit.AuditOutcome;
import dev.yika.masking.audit.AuditRecord;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.MaskingKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyAndAuditCommandTest {

  @TempDir private Path folder;
  private Path key;
  private Path audit;

  @BeforeEach
  void writeJournal() throws IOException {
    key = KeyFiles.write(folder);
    audit = folder.resolve("audit.tsv");
    MaskingKey read = MaskingKey.fromFile(key);
    try (AuditJournal journal = AuditJournal.open(audit, read, Clock.systemUTC())) {
      for (String reason : List.of("one", "two", "three")) {
        journal.write(
            new AuditRecord(
                AuditOutcome.GRANTED,
                IdentifierKind.CARD_NUMBER,
                journal.fingerprints().pseudonym(IdentifierKind.CARD_NUMBER, "4101021234567890"),
                Viewer.of("cashier").user("u-17"),
                reason));
      }
    }
  }

  @Test
  void prints_the_built_in_policy() {
    Run run = Run.yika("policy", "show", "--all", "--format", "csv");

    assertThat(run.out()).startsWith("role,purpose,channel,device,none,code,biometric\n");
    assertThat(run.rows())
        .contains(
            "cashier,billing,screen,managed,ends,ends,full",
            "cashier,billing,print,unknown,ends,ends,ends",
            "*,operations,log,unknown,tail,tail,tail")
        .noneMatch(row -> row.contains("research"));
    assertThat(run.code()).isZero();
    assertThat(Run.in(Locale.CHINESE, "", "policy", "show", "--all").out())
        .contains("角色", "收费结算", "受管设备", "保留首尾");
  }

  @Test
  void prints_a_policy_file_and_refuses_a_bad_one() throws IOException {
    Path file = folder.resolve("policy.tsv");
    Files.writeString(
        file,
        "group\teffect\troles\tpurposes\tchannels\tdevices\tstep-up\tkinds\tview\treason\ng\tallow\tclerk\tbilling\tprint\tmanaged\t*\t*\ttail\twhy\n");

    assertThat(Run.yika("policy", "show", "--all", file.toString(), "--format", "csv").rows())
        .containsExactly("clerk,billing,print,managed,tail,tail,tail");
    Files.writeString(
        file,
        "group\teffect\troles\tpurposes\tchannels\tdevices\tstep-up\tkinds\tview\treason\ng\tallow\tclerk\tbilling\tprint\tgood\t*\t*\ttail\twhy\n");
    Run refused = Run.yika("policy", "show", file.toString());
    assertThat(refused.err()).contains("policy.tsv:2: devices: expected one of ");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
  }

  @Test
  void shows_its_usage_without_a_sub_command() {
    for (String group : List.of("policy", "audit")) {
      Run run = Run.yika(group);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("Usage: yika " + group);
      assertThat(Run.yika(group, "--help").code()).isZero();
    }
    assertThat(Run.yika("policy", "show", "--help").out()).contains("Usage: yika policy show");
    assertThat(Run.yika("audit", "verify", "x").err())
        .contains("--key-file is missing", "see: yika audit verify --help");
  }

  private Run verify(String... more) {
    String[] command = new String[6 + more.length];
    List<String> first =
        List.of("audit", "verify", audit.toString(), "--key-file", key.toString(), "--format=csv");
    first.toArray(command);
    System.arraycopy(more, 0, command, 6, more.length);
    return Run.yika(command);
  }

  @Test
  void finds_a_journal_intact() {
    Run run = verify();

    assertThat(run.out()).startsWith("records,intact,line,problem,seal,journal\n4,true,,,");
    assertThat(run.code()).isZero();
  }

  @Test
  void reports_the_first_line_that_is_wrong() throws IOException {
    List<String> lines = Files.readAllLines(audit, UTF_8);
    Files.writeString(audit, String.join("\n", lines).replace("\ttwo\t", "\ttoo\t") + "\n");

    Run changed = verify();
    assertThat(changed.rows().get(0)).startsWith("2,false,3,BROKEN_SEAL,");
    assertThat(changed.code()).isEqualTo(1);
  }

  @Test
  void finds_records_missing_at_the_end_by_a_seal() throws IOException {
    String seal = verify().rows().get(0).split(",", -1)[4];
    List<String> lines = Files.readAllLines(audit, UTF_8);
    Files.writeString(audit, lines.get(0) + "\n" + lines.get(1) + "\n");

    assertThat(verify().code()).isZero();
    Run cut = verify("--seal", seal);
    assertThat(cut.rows().get(0)).startsWith("2,false,3,CUT_OFF,");
    assertThat(cut.code()).isEqualTo(1);
  }

  @Test
  void finds_another_journal_of_the_same_key_by_the_name() {
    String name = verify().rows().get(0).split(",", -1)[5];
    assertThat(verify("--journal", name).code()).isZero();
    Run other = verify("--journal", "a".repeat(32));
    assertThat(other.rows().get(0)).startsWith("0,false,1,OTHER_JOURNAL,");
    assertThat(other.code()).isEqualTo(1);
    Run wrong = verify("--journal", "abc");
    assertThat(wrong.err()).contains("--journal is 32 letters from a to p");
    assertThat(wrong.code()).isEqualTo(2);
  }

  @Test
  void calls_no_journal_intact_that_is_empty() throws IOException {
    Files.writeString(audit, "");
    Run run = verify();
    assertThat(run.rows().get(0)).startsWith("0,,,,");
    assertThat(run.err()).contains("audit.tsv: holds no record");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void refuses_what_is_no_seal() {
    for (String wrong : List.of("abc", " ", "A".repeat(64), "a".repeat(63))) {
      Run run = verify("--seal", wrong);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("--seal takes 64 letters from a to p").contains("see: ");
    }
  }

  @Test
  void takes_no_key_that_others_can_read_or_change() throws IOException {
    assumeTrue(KeyFiles.knowsPermissions(), "only some systems have these permissions");
    for (String shared : List.of("rw-r-----", "rw----r--", "rw--w----", "rw-----w-")) {
      KeyFiles.allow(key, shared);
      Run run = verify();
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err())
          .contains("key.tsv: users other than the owner can read or change this key");
    }
    KeyFiles.allow(key, "r--------");
    assertThat(verify().code()).isZero();
  }

  private Run repair(String... more) {
    List<String> command = new ArrayList<>(List.of("audit", "repair", audit.toString()));
    command.addAll(List.of("--key-file", key.toString(), "--format=csv"));
    command.addAll(List.of(more));
    return Run.yika(command.toArray(String[]::new));
  }

  @Test
  void repairs_a_journal_whose_last_line_was_not_finished() throws IOException {
    String whole = Files.readString(audit, UTF_8);
    Files.writeString(audit, whole.substring(0, whole.length() - 40));
    Run torn = verify();
    assertThat(torn.rows().get(0)).startsWith("3,false,4,INCOMPLETE,");
    assertThat(torn.err()).contains("the last line is incomplete", "yika audit repair");

    assertThat(repair().err()).contains("--user");
    assertThat(repair("--user", "two words").err()).contains("a role or user is one word");
    Run run = repair("--user", "u-9");
    assertThat(run.code()).isZero();
    assertThat(run.rows()).hasSize(1);
    assertThat(run.rows().get(0)).startsWith("true,").endsWith("audit.tsv.torn-4");
    assertThat(folder.resolve("audit.tsv.torn-4")).isRegularFile();
    assertThat(verify().rows().get(0)).startsWith("4,true,,,");
    assertThat(Files.readString(audit, UTF_8)).contains("\trepaired\t-\tk1:", "\tu-9\t");
    assertThat(repair("--user", "u-9").rows()).containsExactly("false,");
    assertThat(Run.yika("audit", "repair", "--help").out()).contains("power cut");
  }

  @Test
  void repairs_nothing_else() throws IOException {
    Files.writeString(audit, Files.readString(audit, UTF_8).replace("\ttwo\t", "\ttoo\t"));
    String changed = Files.readString(audit, UTF_8);
    Run run = repair("--user", "u-9");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("not repaired; nothing was changed: the audit journal is broken at line 3");
    assertThat(repair("--user", "u-9", "--lang", "zh").err())
        .contains("未修复，未作任何改动：审计日志第 3 行有误：内容被更改或密钥不符");
    assertThat(Files.readString(audit, UTF_8)).isEqualTo(changed);
    Files.delete(audit);
    assertThat(repair("--user", "u-9").err()).contains("audit.tsv: no such file");
    Files.createDirectory(audit);
    assertThat(repair("--user", "u-9").err()).contains("audit.tsv: is a directory");
    Files.delete(audit);
    assertThat(audit).doesNotExist();
  }

  @Test
  void says_why_a_journal_cannot_be_checked() throws IOException {
    assertThat(Run.yika("audit", "verify", "none", "--key-file", key.toString()).err())
        .contains("none: no such file");
    Files.writeString(key, "name\tsecret\nk1\tsecret\n");
    Run run = verify();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("key.tsv:2: ").doesNotContain("secret\n");
  }
}
