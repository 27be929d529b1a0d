package dev.yika.masking.pseudonym;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.yika.core.number.CitizenId;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.BadTableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HmacPseudonymizerTest {

  private static final byte[] SECRET = "a made-up secret of 32 characters".getBytes(UTF_8);
  private static final String CARD = "4101021234567890";

  private final Pseudonymizer names = HmacPseudonymizer.of(MaskingKey.of("k1", SECRET));

  @TempDir private Path folder;

  @Test
  void is_the_hmac_of_use_kind_and_plain_form() throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
    byte[] hash = mac.doFinal(("yika pseudonym 1\0card-number\0" + CARD).getBytes(UTF_8));

    assertThat(names.pseudonym(IdentifierKind.CARD_NUMBER, CARD))
        .hasToString("k1:" + letters(HexFormat.of().formatHex(hash)));
  }

  private static String letters(String hex) {
    StringBuilder text = new StringBuilder();
    hex.chars().forEach(c -> text.append("abcdefghijklmnop".charAt("0123456789abcdef".indexOf(c))));
    return text.toString();
  }

  @Test
  void is_the_same_for_every_way_of_writing_a_number() {
    Pseudonym plain = names.pseudonym(IdentifierKind.CARD_NUMBER, CARD);

    assertThat(names.pseudonym(IdentifierKind.CARD_NUMBER, "4101 0212-3456\u30007890\r\n"))
        .isEqualTo(plain);
    assertThat(names.pseudonym(IdentifierKind.CARD_NUMBER, "４１０１０２１２３４５６７８９０")).isEqualTo(plain);
    assertThat(names.pseudonym(IdentifierKind.SOCIAL_CARD_NUMBER, "x00000019"))
        .isEqualTo(names.pseudonym(IdentifierKind.SOCIAL_CARD_NUMBER, "X0000001-9"));
  }

  @Test
  void differs_by_kind_key_and_case_of_tokens() {
    Pseudonym plain = names.pseudonym(IdentifierKind.CARD_NUMBER, CARD);
    Pseudonymizer other =
        HmacPseudonymizer.of(
            MaskingKey.of("k1", "another made-up secret of 35 bytes".getBytes(UTF_8)));

    assertThat(names.pseudonym(IdentifierKind.PERSON_NUMBER, CARD)).isNotEqualTo(plain);
    assertThat(other.pseudonym(IdentifierKind.CARD_NUMBER, CARD)).isNotEqualTo(plain);
    assertThat(names.pseudonym(IdentifierKind.CREDENTIAL_TOKEN, "abc"))
        .isNotEqualTo(names.pseudonym(IdentifierKind.CREDENTIAL_TOKEN, "ABC"));
  }

  @Test
  void joins_the_old_and_the_new_form_of_a_citizen_id() {
    CitizenId old = CitizenId.parse("110105491231002");

    assertThat(names.pseudonym(IdentifierKind.CITIZEN_ID, old.unmasked()))
        .isEqualTo(
            names.pseudonym(IdentifierKind.CITIZEN_ID, old.upgraded().orElseThrow().unmasked()));
  }

  @Test
  void refuses_a_masked_or_empty_text_without_showing_it() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> names.pseudonym(IdentifierKind.CARD_NUMBER, "4101********7890"))
        .withMessage("a masked number has no pseudonym");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> names.pseudonym(IdentifierKind.CARD_NUMBER, " - "))
        .withMessage("an empty text has no pseudonym");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> names.pseudonym(IdentifierKind.CARD_NUMBER, CARD.repeat(5)))
        .withMessageNotContaining("4101");
  }

  @Test
  void refuses_a_key_that_is_short_or_repeats() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MaskingKey.of("k1", Arrays.copyOf(SECRET, 31)))
        .withMessage("a key has at least 32 bytes");
    for (int period = 1; period <= 16; period++) {
      for (int length : new int[] {32, 33, 64}) {
        byte[] repeated =
            Arrays.copyOf(
                "0123456789abcdef".substring(0, period).repeat(64).getBytes(UTF_8), length);
        assertThatIllegalArgumentException()
            .isThrownBy(() -> MaskingKey.of("k1", repeated))
            .withMessage("a key is random, not a sequence of 16 bytes or fewer repeated");
        repeated[length - 1] ^= 1;
        assertThat(MaskingKey.of("k1", repeated)).isNotNull();
      }
    }
    assertThatIllegalArgumentException().isThrownBy(() -> MaskingKey.of("", SECRET));
    assertThatIllegalArgumentException().isThrownBy(() -> MaskingKey.of("a:b", SECRET));
    assertThat(MaskingKey.of("k1", SECRET)).hasToString("MaskingKey[k1]");
    assertThat(names).hasToString("HmacPseudonymizer[k1]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4101021234567890",
        "4101-0212-3456-7890",
        "x4101021234567890",
        "k20261129",
        "1-2-3-4-5",
        "１２３４５",
        "k٤١٠١٠٢"
      })
  void refuses_a_name_that_could_be_a_number_and_does_not_show_it(String name) throws IOException {
    assertThat(MaskingKey.isName(name)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MaskingKey.of(name, SECRET))
        .withMessageStartingWith("a key has a name of letters, digits and hyphens");
    Path file = folder.resolve("named.tsv");
    Files.writeString(file, "name\tsecret\n" + name + "\t" + HexFormat.of().formatHex(SECRET));
    assertThatThrownBy(() -> MaskingKey.fromFile(file))
        .isInstanceOf(BadTableException.class)
        .hasMessageStartingWith("named.tsv:2: ")
        .hasMessageNotContainingAny(name, "0212", "1129", "3-4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"k", "2026a", "k2026", "a1-b2-c3-d4", "study-7"})
  void takes_a_name_of_up_to_four_digits(String name) {
    assertThat(MaskingKey.isName(name)).isTrue();
    assertThat(MaskingKey.of(name, SECRET).id()).isEqualTo(name);
  }

  @Test
  void reads_a_key_from_a_file() throws IOException {
    Path file = folder.resolve("key.tsv");
    Files.writeString(
        file, "# made up\nname\tsecret\nk1\t" + HexFormat.of().formatHex(SECRET) + "\n");

    assertThat(
            HmacPseudonymizer.of(MaskingKey.fromFile(file))
                .pseudonym(IdentifierKind.CARD_NUMBER, CARD))
        .isEqualTo(names.pseudonym(IdentifierKind.CARD_NUMBER, CARD));
  }

  @Test
  void names_what_is_wrong_with_a_key_file() throws IOException {
    for (String[] wrong :
        new String[][] {
          {"k1\tabcd", "a key has at least 32 bytes"},
          {
            "k1\t" + "00".repeat(32),
            "a key is random, not a sequence of 16 bytes or fewer repeated"
          },
          {"k1\t" + "xy".repeat(32), "secret: expected hexadecimal digits"},
          {
            "k:1\t" + HexFormat.of().formatHex(SECRET),
            "a key has a name of letters, digits and hyphens, with at most 4 digits"
          }
        }) {
      Path file = Files.writeString(folder.resolve("key.tsv"), "name\tsecret\n" + wrong[0]);
      assertThatThrownBy(() -> MaskingKey.fromFile(file)).hasMessage("key.tsv:2: " + wrong[1]);
    }
  }

  @Test
  void refuses_a_key_file_that_others_may_write_to() throws IOException {
    Path file = folder.resolve("key.tsv");
    Files.writeString(file, "name\tsecret\nk1\t" + HexFormat.of().formatHex(SECRET) + "\n");
    assumeTrue(
        file.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "only some systems have these permissions");
    for (String rights : List.of("rw--w----", "rw-----w-", "rw-rw-rw-")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
      assertThatThrownBy(() -> MaskingKey.fromFile(file))
          .isInstanceOf(BadTableException.class)
          .hasMessage("key.tsv: the group or other users may write to this file");
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(MaskingKey.fromFile(file)).hasToString("MaskingKey[k1]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "k1",
        "secretsecret\tabcd",
        "k1\tabcd",
        "k1\tsecretsecret",
        "k1\taa\nk2\tbb",
        "k:1\t00"
      })
  void refuses_a_bad_key_file_without_showing_it(String text) throws IOException {
    refusesWithoutShowingIt(text);
    refusesWithoutShowingIt("name\tsecret\n" + text);
  }

  private void refusesWithoutShowingIt(String text) throws IOException {
    Path file = folder.resolve("key.tsv");
    Files.writeString(file, text);

    assertThatThrownBy(() -> MaskingKey.fromFile(file))
        .isInstanceOf(BadTableException.class)
        .hasMessageStartingWith("key.tsv")
        .hasMessageNotContaining("abcd")
        .hasMessageNotContaining("secretsecret")
        .hasNoCause();
  }
}
