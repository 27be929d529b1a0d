package dev.yika.protect;

import static dev.yika.protect.Keys.CARD;
import static dev.yika.protect.Keys.cards;
import static dev.yika.protect.Keys.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.CredentialToken;
import dev.yika.core.number.Identifier;
import dev.yika.protect.Opened.Reason;
import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedColumnTest {

  private static final ColumnKeys KEYS = ColumnKeys.of(key("k2026"));
  private static final ProtectedColumn<CardNumber> CARDS = cards(KEYS);

  /** As long as nonce, ciphertext and tag are. */
  private static final String BODY = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @Test
  void opensWhatItSealed() {
    ProtectedNumber stored = CARDS.protect(CARD);
    assertThat(CARDS.open(stored.sealed()).number()).contains(CARD);
    assertThat(CARDS.fingerprints(CARD)).containsExactly(stored.fingerprint());
    assertThat(stored.tail()).isEqualTo("************7890");
    assertThat(CARDS.isCurrent(stored.sealed())).isTrue();
  }

  @Test
  void sealsWithSm4AndStillReadsAes() {
    ProtectedColumn<CardNumber> sm4 = CARDS.withCipher(NumberCipher.sm4Gcm());
    String sealed = sm4.protect(CARD).sealed();
    assertThat(sealed).startsWith("k2026.sm4.");
    assertThat(sm4.open(sealed).number()).contains(CARD);
    String former = CARDS.protect(CARD).sealed();
    assertThat(sm4.open(former).number()).contains(CARD);
    assertThat(sm4.isCurrent(former)).isFalse();
    assertThat(reason(CARDS, sealed)).isEqualTo(Reason.CIPHER_MISSING);
  }

  /** A cipher that the application brings. */
  private static final class ModuleCipher implements NumberCipher {

    @Override
    public String name() {
      return "module";
    }

    @Override
    public int keyLength() {
      return 16;
    }

    @Override
    public byte[] seal(byte[] key, byte[] text, byte[] associated) throws GeneralSecurityException {
      return NumberCipher.sm4Gcm().seal(key, text, associated);
    }

    @Override
    public byte[] open(byte[] key, byte[] sealed, byte[] associated)
        throws GeneralSecurityException {
      return NumberCipher.sm4Gcm().open(key, sealed, associated);
    }
  }

  @Test
  void sealsWithACipherOfTheApplication() {
    ProtectedColumn<CardNumber> column = CARDS.withCipher(new ModuleCipher());
    String sealed = column.protect(CARD).sealed();
    assertThat(sealed).startsWith("k2026.module.");
    assertThat(column.open(sealed).number()).contains(CARD);
    // the cipher is the same, but its name is authenticated and its key another one
    String renamed = sealed.replace(".module.", ".sm4.");
    assertThat(reason(column.withCipher(NumberCipher.sm4Gcm()), renamed))
        .isEqualTo(Reason.NOT_AUTHENTIC);
  }

  @Test
  void neverSealsToTheSameTextTwice() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      assertThat(seen.add(CARDS.protect(CARD).sealed())).isTrue();
    }
  }

  @Test
  void refusesATextOfAnotherColumnTableOrKind() {
    String sealed = CARDS.protect(CARD).sealed();
    assertThat(reason(ProtectedColumn.of("patient", "old_no", CardNumber.class, KEYS), sealed))
        .isEqualTo(Reason.NOT_AUTHENTIC);
    assertThat(reason(ProtectedColumn.of("visit", "card_no", CardNumber.class, KEYS), sealed))
        .isEqualTo(Reason.NOT_AUTHENTIC);
    assertThat(reason(ProtectedColumn.of("patient", "card_no", CitizenId.class, KEYS), sealed))
        .isEqualTo(Reason.NOT_AUTHENTIC);
    // the names end in another place
    assertThat(reason(ProtectedColumn.of("patientc", "ard_no", CardNumber.class, KEYS), sealed))
        .isEqualTo(Reason.NOT_AUTHENTIC);
  }

  @Test
  void refusesEveryChangedCharacter() {
    String sealed = CARDS.protect(CARD).sealed();
    for (int i = 0; i < sealed.length(); i++) {
      char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
      String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
      // the last character of Base64 holds bits that mean nothing
      if (i < sealed.length() - 1) {
        assertThat(CARDS.open(changed).number()).as("character %d", i).isEmpty();
      }
    }
  }

  @Test
  void namesAKeyThatIsMissing() {
    String sealed = cards(ColumnKeys.of(key("k2024"))).protect(CARD).sealed();
    Opened.Closed<CardNumber> closed = closed(CARDS, sealed);
    assertThat(closed.reason()).isEqualTo(Reason.KEY_MISSING);
    assertThat(closed.missing()).contains("k2024");
    assertThat(closed.column()).isEqualTo("patient.card_no");
    assertThat(closed).hasToString("patient.card_no: no key of this name: k2024");
    assertThat(closed.message(Locale.CHINESE)).isEqualTo("patient.card_no：缺少对应名称的密钥：k2024");
    assertThatThrownBy(closed::orElseThrow)
        .isInstanceOf(UnreadableColumnException.class)
        .hasMessage("patient.card_no: no key of this name: k2024");
  }

  @Test
  void anotherKeyOfTheSameNameOpensNothing() {
    byte[] secret = new byte[32];
    for (int i = 0; i < secret.length; i++) {
      secret[i] = (byte) (i * i + 3);
    }
    ColumnKeys others = ColumnKeys.of(dev.yika.masking.pseudonym.MaskingKey.of("k2026", secret));
    assertThat(reason(cards(others), CARDS.protect(CARD).sealed())).isEqualTo(Reason.NOT_AUTHENTIC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4101021234567890",
        "4101021234567890.aes.AAAA",
        "k2026.4101021234567890.AAAA",
        "k2026.aes.4101021234567890!",
        "k2026.aes.",
        "..",
        "k2026.aes.4101021234567890",
        "4101-0212-3456-7890.aes." + BODY,
        "x4101021234567890.aes." + BODY,
        "41010.2123.4567." + BODY,
        "4-1-0-1-0-2.aes." + BODY,
        "４１０１０２.aes." + BODY,
        "k2026.41010-2123." + BODY,
        "k2026.４１０１０２." + BODY
      })
  void whatWasNeverSealedStaysClosedAndUnseen(String text) {
    Opened<CardNumber> opened = CARDS.open(text);
    assertThat(opened.number()).isEmpty();
    assertThat(opened.toString().substring("patient.card_no: ".length())).matches("[^0-9０-９]*");
  }

  @Test
  void olderKeysReadAndTheCurrentOneWrites() {
    ProtectedColumn<CardNumber> former = cards(ColumnKeys.of(key("k2024")));
    ProtectedColumn<CardNumber> now = cards(KEYS.withOlder(key("k2024")));
    ProtectedNumber stored = former.protect(CARD);
    assertThat(now.open(stored.sealed()).number()).contains(CARD);
    assertThat(now.isCurrent(stored.sealed())).isFalse();
    assertThat(now.protect(CARD).sealed()).startsWith("k2026.aes.");
    assertThat(now.fingerprints(CARD)).hasSize(2).contains(stored.fingerprint());
    assertThatIllegalArgumentException().isThrownBy(() -> KEYS.withOlder(key("k2026")));
  }

  @Test
  void tablesJoinByTheFingerprint() {
    ProtectedColumn<CardNumber> other =
        ProtectedColumn.of("visit", "card_no", CardNumber.class, KEYS);
    assertThat(other.protect(CARD).fingerprint()).isEqualTo(CARDS.protect(CARD).fingerprint());
  }

  @Test
  void aTokenIsNeverStored() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProtectedColumn.of("visit", "token", CredentialToken.class, KEYS))
        .withMessage("a token is never stored");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlainColumn.of("visit", "token", CredentialToken.class));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "   "})
  void anEmptyCellHoldsNoNumber(@Nullable String cell) {
    Opened.Closed<CardNumber> closed = closed(CARDS, cell);
    assertThat(closed.reason()).isEqualTo(Reason.EMPTY);
    assertThat(closed).hasToString("patient.card_no: no number is stored");
    assertThat(closed.missing()).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // what a program without checks gives
  void anAbsentNumberIsRefusedByName() {
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> CARDS.protect(null), () -> CARDS.fingerprints(null), () -> CARDS.tail(null))) {
      assertThatNullPointerException().isThrownBy(call).withMessage("number");
    }
    assertThatNullPointerException().isThrownBy(() -> CARDS.isCurrent(null)).withMessage("sealed");
  }

  @Test
  void showsNoMoreThanATail() {
    ProtectedNumber stored = CARDS.protect(CARD);
    assertThat(stored).hasToString("************7890");
    assertThat(CARDS.open(stored.sealed()).toString()).doesNotContain("410102", "4567890");
    assertThat(CARDS).hasToString("patient.card_no");
    assertThat(KEYS).hasToString("ColumnKeys[k2026]");
  }

  @Test
  void isForTypesOfOneKind() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProtectedColumn.of("patient", "no", Identifier.class, KEYS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProtectedColumn.of("", "no", CardNumber.class, KEYS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProtectedColumn.of(CARD.unmasked(), "no", CardNumber.class, KEYS))
        .withMessage("the name of a table begins with a letter");
  }

  private static <T extends Identifier> Reason reason(ProtectedColumn<T> column, String sealed) {
    return closed(column, sealed).reason();
  }

  private static <T extends Identifier> Opened.Closed<T> closed(
      ProtectedColumn<T> column, @Nullable String sealed) {
    assertThat(column.open(sealed)).isInstanceOf(Opened.Closed.class);
    return (Opened.Closed<T>) column.open(sealed);
  }
}
