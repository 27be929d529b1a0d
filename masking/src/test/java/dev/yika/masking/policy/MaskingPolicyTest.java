package dev.yika.masking.policy;

import static dev.yika.core.number.IdentifierKind.CARD_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.BadTableException;
import dev.yika.masking.view.View;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingPolicyTest {

  static final String HEAD =
      "group\teffect\troles\tpurposes\tchannels\tdevices\tstep-up\tkinds\tview\treason\n";

  private static final String CASHIER =
      "desk\tallow\tcashier\tbilling\tscreen\t*\t*\t*\tends\tto compare\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "cashier, BILLING, PRINT, UNKNOWN, NONE, ENDS",
    "cashier, BILLING, PRINT, MANAGED, BIOMETRIC, ENDS",
    "cashier, BILLING, RECEIPT, UNKNOWN, NONE, TAIL",
    "cashier, BILLING, SCREEN, MANAGED, NONE, ENDS",
    "cashier, BILLING, SCREEN, MANAGED, CODE, ENDS",
    "cashier, BILLING, SCREEN, MANAGED, BIOMETRIC, FULL",
    "cashier, BILLING, SCREEN, REGISTERED, BIOMETRIC, ENDS",
    "cashier, BILLING, SCREEN, UNKNOWN, BIOMETRIC, NOTHING",
    "cashier, BILLING, QUEUE_DISPLAY, UNKNOWN, NONE, TAIL",
    "cashier, BILLING, LOG, UNKNOWN, NONE, TAIL",
    "cashier, BILLING, EXPORT, MANAGED, BIOMETRIC, NOTHING",
    "cashier, RESEARCH, PRINT, MANAGED, BIOMETRIC, NOTHING",
    "cashier, RESEARCH, LOG, MANAGED, BIOMETRIC, NOTHING",
    "pharmacist, DISPENSING, SCREEN, MANAGED, NONE, TAIL",
    "pharmacist, BILLING, SCREEN, MANAGED, NONE, NOTHING",
    "pharmacist, BILLING, PRINT, UNKNOWN, NONE, ENDS",
    "pharmacist, DISPENSING, PRINT, UNKNOWN, NONE, ENDS",
    "pharmacist, DISPENSING, PRINT, MANAGED, BIOMETRIC, ENDS",
    "pharmacist, BILLING, RECEIPT, UNKNOWN, NONE, TAIL",
    "收费员, BILLING, PRINT, UNKNOWN, NONE, ENDS",
    "收银员, BILLING, SCREEN, MANAGED, BIOMETRIC, FULL",
    "药师, DISPENSING, PRINT, UNKNOWN, NONE, ENDS",
    "护士, TREATMENT, SCREEN, MANAGED, NONE, TAIL",
    "稽核员, AUDIT, SCREEN, MANAGED, BIOMETRIC, FULL",
    "参保人, ACCOUNT, SCREEN, REGISTERED, BIOMETRIC, FULL",
    "路人, BILLING, SCREEN, MANAGED, BIOMETRIC, NOTHING",
    "analyst, REPORTING, EXPORT, MANAGED, NONE, TAIL",
    "analyst, REPORTING, EXPORT, UNKNOWN, NONE, NOTHING",
    "auditor, AUDIT, SCREEN, MANAGED, BIOMETRIC, FULL",
    "member, ACCOUNT, SCREEN, REGISTERED, BIOMETRIC, FULL",
    "member, ACCOUNT, SCREEN, REGISTERED, CODE, ENDS",
    "member, ACCOUNT, SCREEN, UNKNOWN, BIOMETRIC, NOTHING",
    "member, ACCOUNT, LOG, UNKNOWN, NONE, NOTHING",
    "stranger, OPERATIONS, LOG, UNKNOWN, NONE, TAIL",
    "stranger, BILLING, SCREEN, MANAGED, BIOMETRIC, NOTHING"
  })
  void decides_by_the_presets(
      String role, Purpose purpose, Channel channel, DeviceTrust device, StepUp stepUp, View view) {
    Viewer viewer =
        Viewer.of(role)
            .purpose(purpose)
            .channel(channel)
            .device(device)
            .verified(Verification.by(stepUp));

    assertThat(MaskingPolicy.standard().view(CARD_NUMBER, viewer)).isEqualTo(view);
    assertThat(MaskingPolicy.standard().view(IdentifierKind.CREDENTIAL_TOKEN, viewer))
        .isEqualTo(View.NOTHING);
  }

  @Test
  void shows_nothing_without_role_purpose_or_channel() {
    MaskingPolicy policy =
        MaskingPolicy.empty()
            .withRows(new StringReader(HEAD + "g\tallow\t*\t*\t*\t*\t*\t*\tfull\tall"), "t");
    Viewer whole = Viewer.of("any").purpose(Purpose.BILLING).channel(Channel.PRINT);

    assertThat(policy.view(CARD_NUMBER, whole)).isEqualTo(View.FULL);
    assertThat(policy.view(CARD_NUMBER, Viewer.of("any"))).isEqualTo(View.NOTHING);
    assertThat(policy.view(CARD_NUMBER, Viewer.of("any").purpose(Purpose.BILLING)))
        .isEqualTo(View.NOTHING);
    assertThat(policy.view(CARD_NUMBER, Viewer.of("any").channel(Channel.PRINT)))
        .isEqualTo(View.NOTHING);
    Viewer withoutRole = Viewer.of().purpose(Purpose.BILLING).channel(Channel.PRINT);
    assertThat(policy.view(CARD_NUMBER, withoutRole)).isEqualTo(View.NOTHING);
    assertThat(policy.rules(CARD_NUMBER, withoutRole)).isEmpty();
    assertThat(MaskingPolicy.empty().view(CARD_NUMBER, whole)).isEqualTo(View.NOTHING);
  }

  @Test
  void the_least_view_wins_also_between_two_roles() {
    Viewer both = Viewer.of("cashier", "nurse").purpose(Purpose.BILLING).channel(Channel.PRINT);

    assertThat(MaskingPolicy.standard().view(CARD_NUMBER, both)).isEqualTo(View.ENDS);
    MaskingPolicy local =
        MaskingPolicy.standard()
            .withRows(
                new StringReader(HEAD + "ward\tallow\tnurse\tbilling\tprint\t*\t*\t*\ttail\tours"),
                "t");
    assertThat(local.view(CARD_NUMBER, both)).isEqualTo(View.TAIL);
    assertThat(local.rules(CARD_NUMBER, both))
        .extracting(PolicyRule::group)
        .containsExactly("printed-settlement", "printed-settlement", "account-protection", "ward");
  }

  @ParameterizedTest
  @EnumSource(PolicyPreset.class)
  void every_preset_has_rules_and_a_reason_in_both_languages(PolicyPreset preset) {
    assertThat(MaskingPolicy.of(preset).rules())
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.group()).isEqualTo(preset.id()))
        .allSatisfy(rule -> assertThat(rule.reason(Locale.ENGLISH)).isNotBlank())
        .allSatisfy(
            rule ->
                assertThat(rule.reason(Locale.CHINESE)).isNotEqualTo(rule.reason(Locale.ENGLISH)));
  }

  @Test
  void the_presets_together_are_the_standard_policy() {
    assertThat(MaskingPolicy.of(PolicyPreset.values()).rules())
        .isEqualTo(MaskingPolicy.standard().rules());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "g|allow|*|*|*|*|*|*|ends; the head line has 10 cells, this row 9",
        "|allow|*|*|*|*|*|*|ends|r; group: expected a word without spaces, commas and stars",
        "g|forbid|*|*|*|*|*|*|ends|r; effect: expected one of ",
        "g|allow|a b|*|*|*|*|*|ends|r; roles: a role is a word",
        "g|allow||*|*|*|*|*|ends|r; roles: the cell is empty",
        "g|allow|*|bills|*|*|*|*|ends|r; purposes: expected one of ",
        "g|allow|*|billing,|*|*|*|*|ends|r; purposes: an entry between the commas is empty",
        "g|allow|*|-|*|*|*|*|ends|r; purposes: the cell is empty",
        "g|allow|*|*|phone|*|*|*|ends|r; channels: expected one of ",
        "g|allow|*|*|*|good|*|*|ends|r; devices: expected one of ",
        "g|allow|*|*|*|*|face|*|ends|r; step-up: expected one of ",
        "g|allow|*|*|*|*|*|card|ends|r; kinds: expected one of ",
        "g|allow|*|*|*|*|*|*|all|r; view: expected one of ",
        "g|allow|*|*|*|*|*|*|ends| ; reason: the cell is empty"
      })
  void refuses_a_bad_row_with_line_and_reason(String row, String reason) {
    StringReader rows = new StringReader("# local\n" + HEAD + CASHIER + row.replace('|', '\t'));

    assertThatThrownBy(() -> MaskingPolicy.standard().withRows(rows, "ours.tsv"))
        .isInstanceOf(BadTableException.class)
        .hasMessageStartingWith("ours.tsv:4: " + reason);
  }

  @Test
  void roles_and_words_have_chinese_names() {
    for (Role role : Role.values()) {
      assertThat(Viewer.of(role.label(Locale.CHINESE)).roles()).containsExactly(role.id());
      assertThat(Role.idOf(role.id())).isEqualTo(role.id());
      assertThat(PolicyWord.find(Role.class, role.label(Locale.CHINESE))).contains(role);
    }
    assertThat(MaskingPolicy.standard().roles())
        .containsExactlyElementsOf(Stream.of(Role.values()).map(Role::id).sorted().toList());
    String head = HEAD.strip() + "\treason-zh\n";
    String row = "desk\tallow\t收费员,导诊\tbilling\tscreen\tmanaged\tnone\t*\tends\tto compare\t核对";
    MaskingPolicy policy = MaskingPolicy.empty().withRows(new StringReader(head + row), "t");
    assertThat(policy.roles()).containsExactly("cashier", "导诊");
    Viewer viewer = Viewer.of("收银员").purpose(Purpose.BILLING).channel(Channel.SCREEN);
    assertThat(policy.view(CARD_NUMBER, viewer.device(DeviceTrust.MANAGED))).isEqualTo(View.ENDS);
    assertThat(policy.rules().get(0).reason(Locale.CHINESE)).isEqualTo("核对");
    assertThat(policy.rules().get(0).reason(Locale.ENGLISH)).isEqualTo("to compare");
  }

  @Test
  void refuses_the_same_row_twice_and_a_table_without_rows() {
    assertThatThrownBy(
            () -> MaskingPolicy.empty().withRows(new StringReader(HEAD + CASHIER + CASHIER), "t"))
        .hasMessage("t:3: a second rule of the same effect for the same viewers and kinds");
    assertThatThrownBy(() -> MaskingPolicy.empty().withRows(new StringReader(HEAD), "t"))
        .hasMessage("t: the table has no rule");
  }

  @Test
  void a_reloaded_file_swaps_the_policy_and_a_bad_one_leaves_it() throws IOException {
    Path file = folder.resolve("policy.tsv");
    Files.writeString(file, HEAD + CASHIER);
    PolicyFile policy = PolicyFile.open(file, MaskingPolicy.empty());
    MaskingPolicy before = policy.get();
    Viewer viewer = Viewer.of("cashier").purpose(Purpose.BILLING).channel(Channel.SCREEN);
    assertThat(before.view(CARD_NUMBER, viewer)).isEqualTo(View.ENDS);

    Files.writeString(file, HEAD + CASHIER.replace("ends", "tail"));
    assertThat(policy.get()).isSameAs(before);
    assertThat(policy.reload().view(CARD_NUMBER, viewer)).isEqualTo(View.TAIL);
    assertThat(before.view(CARD_NUMBER, viewer)).isEqualTo(View.ENDS);

    Files.writeString(file, HEAD + CASHIER + "broken");
    assertThatThrownBy(policy::reload).hasMessageStartingWith("policy.tsv:3: ");
    assertThat(policy.get().view(CARD_NUMBER, viewer)).isEqualTo(View.TAIL);
  }

  @Test
  void prints_as_a_table_that_holds_every_decision_but_nothing() {
    MaskingPolicy policy = MaskingPolicy.empty().withRows(new StringReader(HEAD + CASHIER), "t");

    List<PolicyLine> table = policy.table(CARD_NUMBER);

    assertThat(table).hasSize(3);
    assertThat(table)
        .allSatisfy(line -> assertThat(line.role()).isEqualTo("cashier"))
        .allSatisfy(line -> assertThat(line.views().values()).containsOnly(View.ENDS));
    assertThat(table).extracting(PolicyLine::device).containsExactly(DeviceTrust.values());
    assertThat(MaskingPolicy.standard().table(CARD_NUMBER))
        .anyMatch(line -> line.role().equals(PolicyLine.ANY_OTHER_ROLE))
        .anyMatch(line -> line.views().get(StepUp.BIOMETRIC) == View.FULL);
    assertThat(MaskingPolicy.standard().table(IdentifierKind.CREDENTIAL_TOKEN)).isEmpty();
  }

  @Test
  void a_viewer_is_described_without_the_user() {
    Viewer viewer = Viewer.of("nurse", "cashier").user("u-17").purpose(Purpose.BILLING);

    assertThat(viewer)
        .hasToString(
            "Viewer[roles=cashier,nurse, purpose=billing, channel=-, device=unknown, stepUp=none]");
    assertThatThrownBy(() -> Viewer.of("two words")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Viewer.of("*")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> viewer.user("a\u2028b")).isInstanceOf(IllegalArgumentException.class);
  }

  /** Roles and users are written down with every reveal, so none may be the number of a person. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "4101021234567890",
        "cashier-410102",
        "a4-1-0-1-0-2b",
        "４１０１０２",
        "\u0664\u0661\u0660\u0661\u0660\u0662",
        "\u2463\u2460\u24ea\u2460\u24ea\u2461"
      })
  void a_role_holds_no_six_digits(String role) {
    assertThatThrownBy(() -> Viewer.of(role))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a role is a word without spaces, commas, stars and six digits");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"4101021234567890", "u123456789", "u-1234-5678-9", "１２３４５６７８９", "X12345678９"})
  void a_user_holds_no_nine_digits(String user) {
    assertThatThrownBy(() -> Viewer.of("cashier").user(user))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a user is a word without spaces, commas, stars and nine digits");
  }

  @Test
  void roles_and_users_may_bear_short_numbers() {
    assertThat(Viewer.of("ward-12", "收费员12345").user("u-20180417").user()).contains("u-20180417");
  }

  @Test
  void a_policy_file_is_described_without_its_name() throws IOException {
    Path file = Files.writeString(folder.resolve("4101021234567890.tsv"), HEAD + CASHIER);
    assertThat(PolicyFile.open(file, MaskingPolicy.empty()))
        .hasToString("PolicyFile[MaskingPolicy[1 rules]]");
  }
}
