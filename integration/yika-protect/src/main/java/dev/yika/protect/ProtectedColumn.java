package dev.yika.protect;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.BaseEncoding;
import dev.yika.binding.NumberInput;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.pseudonym.Pseudonym;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column whose numbers are protected (受保护的号码列): sealed by an authenticated cipher, found by a
 * keyed fingerprint.
 *
 * <pre>{@code
 * var cards = ProtectedColumn.of("patient", "card_no", CardNumber.class, keys);
 * ProtectedNumber stored = cards.protect(card);               // three columns of one row
 * cards.fingerprints(card);                                   // WHERE card_fingerprint IN (…)
 * cards.open(stored.sealed()).orElseThrow();                      // the number
 * }</pre>
 *
 * <p>Name of the key, cipher, table, column and kind are authenticated with each number: a sealed
 * text that is copied into another column is refused. Copying it into another row of the same
 * column is not noticed; only a unique index on the fingerprint prevents it.
 *
 * <p><b>Nonces.</b> Each sealing takes 96 random bits, so that nonces of one key repeat with a
 * probability below 2<sup>-32</sup> as long as no more than 2<sup>32</sup> numbers, 4,294,967,296,
 * are sealed by it (NIST SP 800-38D section 8.3). Change the key before that.
 *
 * <p>The fingerprint depends on key and kind, not on the column, so that two tables join by it
 * while they are of one generation. Who holds the key can try numbers until one fits.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of the numbers
 * @since 0.1.0
 */
public final class ProtectedColumn<T extends Identifier> {

  private static final BaseEncoding BODY = BaseEncoding.base64Url().omitPadding();
  private static final Splitter PARTS = Splitter.on('.').limit(3);
  private static final int LONGEST_CIPHER_NAME = 16;

  /** Separates the parts that are authenticated; no name of a key or a kind holds it. */
  private static final char ZERO = 0;

  private final ColumnName name;
  private final Class<T> type;
  private final IdentifierKind kind;
  private final ColumnKeys keys;
  private final NumberSchemes schemes;

  /** The ciphers by name; the first writes. */
  private final ImmutableMap<String, NumberCipher> ciphers;

  private final SealingKeys sealing;

  private ProtectedColumn(
      ColumnName name,
      Class<T> type,
      ColumnKeys keys,
      NumberSchemes schemes,
      ImmutableMap<String, NumberCipher> ciphers) {
    this.name = name;
    this.type = type;
    this.kind = PlainColumn.kindOf(type);
    this.keys = requireNonNull(keys, "keys");
    this.schemes = requireNonNull(schemes, "schemes");
    this.ciphers = ciphers;
    this.sealing = new SealingKeys(keys, ciphers.values());
  }

  /**
   * Returns a column that writes by AES-256-GCM.
   *
   * @param table the name of the table; a part of what is authenticated, so that it must not change
   * @param column the name of the column, in the same way
   * @param type the type of its numbers
   * @param keys the keys
   * @param <T> the type of its numbers
   * @return the column
   * @throws IllegalArgumentException if the type is none of {@link NumberInput#kinds} or that of
   *     tokens, which are never stored, or a name does not begin with a letter
   */
  public static <T extends Identifier> ProtectedColumn<T> of(
      String table, String column, Class<T> type, ColumnKeys keys) {
    NumberCipher aes = NumberCipher.aes256Gcm();
    return new ProtectedColumn<>(
        new ColumnName(table, column),
        type,
        keys,
        NumberSchemes.standard(),
        ImmutableMap.of(aes.name(), aes));
  }

  /**
   * Returns a column that writes by another cipher, and reads what the former ones wrote.
   *
   * @param cipher the cipher that writes
   * @return a new column
   * @throws IllegalArgumentException if name or key length of the cipher are out of range
   */
  public ProtectedColumn<T> withCipher(NumberCipher cipher) {
    checkArgument(
        MaskingKey.isName(cipher.name()) && cipher.name().length() <= LONGEST_CIPHER_NAME,
        "the name of a cipher");
    checkArgument(
        cipher.keyLength() >= SealingKeys.LEAST && cipher.keyLength() <= SealingKeys.MOST,
        "the key length of a cipher");
    ImmutableMap.Builder<String, NumberCipher> all = ImmutableMap.builder();
    all.put(cipher.name(), cipher);
    ciphers.forEach(
        (name, other) -> {
          if (!name.equals(cipher.name())) {
            all.put(name, other);
          }
        });
    return new ProtectedColumn<>(name, type, keys, schemes, all.build());
  }

  /**
   * Returns a column that knows other schemes of card numbers.
   *
   * @param schemes which schemes apply where
   * @return a new column
   */
  public ProtectedColumn<T> withSchemes(NumberSchemes schemes) {
    return new ProtectedColumn<>(name, type, keys, schemes, ciphers);
  }

  /**
   * Protects a number.
   *
   * @param number the number
   * @return what the three columns hold; the sealed text is another one each time
   * @throws IllegalArgumentException if this column does not {@link #accepts accept} the number
   * @throws IllegalStateException if the provider of the cipher refuses
   */
  public ProtectedNumber protect(T number) {
    checkArgument(accepts(number), "%s: no scheme of this column has this number", name);
    NumberCipher cipher = ciphers.values().iterator().next();
    String head = keys.current().id() + '.' + cipher.name() + '.';
    String text = number.unmasked();
    try {
      byte[] sealed =
          cipher.seal(sealing.of(keys.current(), cipher), text.getBytes(UTF_8), associated(head));
      return new ProtectedNumber(
          head + BODY.encode(sealed), fingerprint(keys.current(), text), tail(number));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(name + ": cannot be sealed", e);
    }
  }

  /**
   * Returns whether this column opens what it would seal: its schemes may know fewer numbers than
   * those that the number was read by.
   *
   * @param number the number
   * @return whether it can be protected here
   */
  public boolean accepts(T number) {
    requireNonNull(number, "number");
    return kind.tryParse(number.unmasked(), schemes).isValid();
  }

  /**
   * Returns the tail of a number alone, without sealing it.
   *
   * @param number the number
   * @return the number masked but for its last characters
   */
  public String tail(T number) {
    requireNonNull(number, "number");
    return ViewTable.standard().mask(kind, number.unmasked(), View.TAIL);
  }

  /**
   * Opens a sealed text.
   *
   * @param sealed what {@link ProtectedNumber#sealed} was, as the database returned it; null and
   *     blank cells are {@link Opened.Reason#EMPTY}
   * @return the number, or the reason why it stays closed
   */
  public Opened<T> open(@Nullable String sealed) {
    if (sealed == null || sealed.isBlank()) {
      return Opened.Closed.of(name, Opened.Reason.EMPTY);
    }
    List<String> parts = PARTS.splitToList(sealed);
    if (parts.size() < 3 || !BODY.canDecode(parts.get(2))) {
      return Opened.Closed.of(name, Opened.Reason.MALFORMED);
    }
    Optional<MaskingKey> key = keys.find(parts.get(0));
    if (key.isEmpty()) {
      return Opened.Closed.missing(name, Opened.Reason.KEY_MISSING, parts.get(0));
    }
    NumberCipher cipher = ciphers.get(parts.get(1));
    if (cipher == null) {
      return Opened.Closed.missing(name, Opened.Reason.CIPHER_MISSING, parts.get(1));
    }
    String head = parts.get(0) + '.' + parts.get(1) + '.';
    try {
      byte[] text =
          cipher.open(sealing.of(key.get(), cipher), BODY.decode(parts.get(2)), associated(head));
      return PlainColumn.parsed(kind.tryParse(new String(text, UTF_8), schemes), type, name);
    } catch (GeneralSecurityException e) {
      return Opened.Closed.of(name, Opened.Reason.NOT_AUTHENTIC);
    }
  }

  /** The length of the table's name keeps {@code a.bc} and {@code ab.c} apart. */
  private byte[] associated(String head) {
    return Joiner.on(ZERO)
        .join(head, kind.id(), name.table().length(), name.table(), name.column())
        .getBytes(UTF_8);
  }

  /**
   * Returns the fingerprints of a number under every key, for look-ups while rows of older keys
   * remain.
   *
   * @param number the number
   * @return an unmodifiable list, the current one first
   */
  public List<String> fingerprints(T number) {
    requireNonNull(number, "number");
    List<String> all = new ArrayList<>();
    for (MaskingKey key : keys.all()) {
      all.add(fingerprint(key, number.unmasked()));
    }
    return Collections.unmodifiableList(all);
  }

  private String fingerprint(MaskingKey key, String text) {
    Pseudonym pseudonym = HmacPseudonymizer.of(key).pseudonym(kind, text);
    return pseudonym.keyId() + '.' + pseudonym.text();
  }

  /**
   * Returns whether a sealed text is of the key and the cipher that write.
   *
   * @param sealed what {@link ProtectedNumber#sealed} was
   * @return false for older ones, which a rotation seals anew
   */
  public boolean isCurrent(String sealed) {
    return requireNonNull(sealed, "sealed")
        .startsWith(keys.current().id() + '.' + ciphers.keySet().iterator().next() + '.');
  }

  /** Returns table and column. */
  @Override
  public String toString() {
    return name.toString();
  }
}
