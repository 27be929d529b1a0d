package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.IdentifierKind;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every kind of number in every form; what stays is written down. */
class FormsTest {

  private static final String HEAD =
      """
      # Forms

      Made by `FormsTest`, which fails when this page differs from its result: made-up numbers of seventeen kinds in each
      of the forms of `forms.tsv`, which are those of public software. A form counts as found if no number of the kind
      is left. What stays, and why:

      * behind no name (an array, a path, a list, a stack trace) a card number of another check rule, nine characters, a
        person number and a token have nothing that distinguishes them from an order number;
      * the code of a hospital behind its own key stays on purpose;
      * a token without eight digits in a row is found behind a key with a sign, below a head and in a list, not behind a
        word alone, before the name that a message gives, or behind a sign that is itself escaped (`\\u003d`, `%3A`): for
        the sake of speed no text is searched for words and such escapes;
      * letters are not read in groups, since words behind a value are groups of letters, too; a key names the code of
        an institution or a company in none of these forms; beside letters, an underscore or a point a shape alone is
        no evidence; digits that are wrapped in the middle of a line or in Base64 are not decoded.

      | form | kinds found, of 17 | what stays |
      |---|--:|---|
      """;

  /** A kind with its names, and made-up numbers of it. */
  record Planted(String label, String key, String chinese, List<String> numbers) {}

  private static final Pattern REFERENCE = Pattern.compile("&#(\\d+);");

  static final List<Planted> KINDS =
      List.of(
          new Planted(
              "card 16", "card_no", "医保卡号", List.of("4403082864154466", "4101021234567890")),
          new Planted(
              "card 16, other check",
              "card_no",
              "医保卡号",
              List.of("4403082864154476", "4101021234567880")),
          new Planted(
              "citizen 18", "certno", "身份证号", List.of("360602197809096414", "110105194912310003")),
          new Planted("citizen 18 with X", "certno", "身份证号", List.of("11010519491231002X")),
          new Planted(
              "citizen 15", "certno", "证件号码", List.of("360602780909641", "110105491231002")),
          new Planted("social card 9", "sscard_no", "社保卡号", List.of("123456788", "300000019")),
          new Planted(
              "social card, letter", "sscard_no", "社保卡号", List.of("X00000019", "A12345674")),
          new Planted(
              "hospital", "fixmedins_code", "定点医药机构编号", List.of("H36060286415", "H41010200001")),
          new Planted("pharmacy", "medins_no", "药店", List.of("P36060286415", "P41010200001")),
          new Planted("practitioner", "dr_code", "医师", List.of("D360602864154", "D410102000001")),
          new Planted("credit code", "uscc", "信用代码", credits()),
          new Planted("foreigner 18", "foreigner_id", "永居证号", List.of("911840198501012381")),
          new Planted("foreigner 15", "certno", "证件号码", List.of("USA110082012345")),
          new Planted("person 26", "psn_no", "人员编号", List.of("36000023000000001000519432")),
          new Planted("token 28", "ec_token", "电子凭证令牌", List.of("3100001234567890123456789012")),
          new Planted(
              "token, mixed",
              "ec_token",
              "电子凭证令牌",
              List.of("3100001a2b3c4d5e6f7g8h9j0k1m", "A1b2C3d4E5f6G7h8J9k0L1m2N3p4")),
          new Planted(
              "card identification",
              "card_sn",
              "卡识别码",
              List.of("410100D156000005ABCDEF0123456789")));

  private static List<String> credits() {
    return SampleNumbers.valid(IdentifierKind.SOCIAL_CREDIT_CODE, 4)
        .map(MadeUpNumber::unmasked)
        .filter(code -> code.matches("[159][123].*"))
        .limit(2)
        .toList();
  }

  static Map<String, String> forms() throws IOException {
    Map<String, String> forms = new LinkedHashMap<>();
    try (InputStream in = FormsTest.class.getResourceAsStream("forms.tsv")) {
      for (String line :
          new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).split("\n", -1)) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          forms.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
        }
      }
    }
    return forms;
  }

  static List<String> staying(String form) {
    List<String> staying = new ArrayList<>();
    for (Planted kind : KINDS) {
      for (String number : kind.numbers()) {
        String text = WrittenNumber.fill(form, kind.key(), kind.chinese(), number);
        String scrubbed = Scrubber.standard().scrub(text).toString();
        if (isLeft(text, scrubbed, number) && !staying.contains(kind.label())) {
          staying.add(kind.label());
        }
      }
    }
    return staying;
  }

  /** A number is left if more than its last character stands where it was. */
  private static boolean isLeft(String text, String scrubbed, String number) {
    long before = digits(text);
    long hidden = before - digits(scrubbed);
    long planted = number.chars().filter(c -> c >= '0' && c <= '9').count();
    return scrubbed.contains(number) || hidden < planted - 1;
  }

  private static long digits(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            code -> Character.toString(Integer.parseInt(code.group(1))).replaceAll("\\W", "*"))
        .chars()
        .filter(
            c ->
                (c >= '0' && c <= '9')
                    || (c >= '\u0660' && c <= '\u0669')
                    || (c >= '\uff10' && c <= '\uff19'))
        .count();
  }

  /** Returns what is found of every kind in every form, as a document. */
  private static String table() throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    int found = 0;
    int all = 0;
    for (Map.Entry<String, String> form : forms().entrySet()) {
      List<String> staying = staying(form.getValue());
      found += KINDS.size() - staying.size();
      all += KINDS.size();
      text.append("| ").append(form.getKey().replace("|", "\\|").replace("\\\\", "\\"));
      text.append(" | ").append(KINDS.size() - staying.size());
      text.append(" | ").append(String.join("; ", staying)).append(" |\n");
    }
    return text + "\nTogether " + found + " of " + all + ".\n";
  }

  /** With {@code -Dforms.write=true} the document is written instead of compared. */
  @Test
  void the_document_says_what_stays() throws IOException {
    Path document = Path.of("..", "docs", "masking-forms.md");
    String table = table();
    if (Boolean.getBoolean("forms.write")) {
      Files.writeString(document, table);
    }
    assertThat(Files.readString(document)).isEqualTo(table);
  }

  @Test
  void bytes_of_both_encodings_agree_with_characters_and_what_is_scrubbed_stays()
      throws IOException {
    Charset gb = Charset.forName("GB18030");
    Scrubber all = Scrubber.standard();
    Scrubber ofGb = all.with(all.finder().with(gb));
    for (String form : forms().values()) {
      for (Planted kind : KINDS) {
        String text = WrittenNumber.fill(form, kind.key(), kind.chinese(), kind.numbers().get(0));
        String scrubbed = all.scrub(text).toString();
        byte[] utf8 = text.getBytes(UTF_8);
        all.scrub(utf8);
        byte[] bytes = text.getBytes(gb);
        ofGb.scrub(bytes);
        assertThat(starred(new String(utf8, UTF_8))).as(form).isEqualTo(starred(scrubbed));
        assertThat(starred(new String(bytes, gb))).as(form).isEqualTo(starred(scrubbed));
        assertThat(all.scrub(scrubbed)).as(form).hasToString(scrubbed);
      }
    }
  }

  /** A digit of another script has more bytes than a full-width star. */
  private static String starred(String text) {
    return text.replaceAll("[*＊]+", "*");
  }
}
