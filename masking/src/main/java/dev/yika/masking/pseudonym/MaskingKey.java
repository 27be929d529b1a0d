package dev.yika.masking.pseudonym;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import dev.yika.core.input.RefusedException;
import dev.yika.core.input.TableForm;
import dev.yika.core.input.TableRow;
import dev.yika.core.result.BadTableException;
import dev.yika.core.result.Wording;
import dev.yika.masking.file.FileRights;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A secret key with a name (密钥), for fingerprints and for the chain of audit records.
 *
 * <p>There are so few numbers that a hash without a key is reversed in a second, by trying them
 * all; therefore a key is as long as the hash. Each use has a label of its own, so that the results
 * of two uses cannot be compared.
 *
 * <p>This class is immutable and thread-safe. Neither its text nor a serializer that reads fields
 * shows the secret; a key that a serializer built has none, and each use of it throws an
 * IllegalStateException.
 *
 * @since 0.1.0
 */
public final class MaskingKey {

  private static final TableForm FORM = TableForm.of("name", "secret");
  private static final int LEAST_BYTES = 32;
  private static final int LONGEST_PERIOD = 16;
  private static final int LONGEST_ID = 32;

  /** The most digits of a name: as many as a tail shows. */
  private static final int MOST_DIGITS = 4;

  private static final byte SEPARATOR = 0;
  private static final BaseEncoding HEX = BaseEncoding.base16().lowerCase();

  private final transient String id;
  private final transient HashFunction mac;

  private MaskingKey(String id, byte[] secret) {
    this.id = id;
    this.mac = Hashing.hmacSha256(secret);
  }

  /**
   * Returns a key.
   *
   * @param id its name, see {@link #isName}; it is shown with every result
   * @param secret at least 32 bytes, from a source of random numbers; not kept, so that the caller
   *     can wipe them
   * @return the key
   * @throws IllegalArgumentException if the name is malformed, the secret is too short, or it
   *     repeats after 16 bytes or fewer; the message names the rule
   */
  public static MaskingKey of(String id, byte[] secret) {
    Objects.requireNonNull(secret, "secret");
    if (!isName(id)) {
      throw new RefusedException(
          "a key has a name of letters, digits and hyphens, with at most "
              + MOST_DIGITS
              + " digits",
          "密钥名称由字母、数字和连字符组成，最多含 " + MOST_DIGITS + " 位数字");
    }
    if (secret.length < LEAST_BYTES) {
      throw new RefusedException(
          "a key has at least " + LEAST_BYTES + " bytes", "密钥至少 " + LEAST_BYTES + " 字节");
    }
    if (isPeriodic(secret)) {
      throw new RefusedException(
          "a key is random, not a sequence of " + LONGEST_PERIOD + " bytes or fewer repeated",
          "密钥应为随机值，不能是不超过 " + LONGEST_PERIOD + " 字节的重复序列");
    }
    return new MaskingKey(id, secret);
  }

  private static boolean isPeriodic(byte[] secret) {
    return IntStream.rangeClosed(1, LONGEST_PERIOD).anyMatch(period -> repeats(secret, period));
  }

  private static boolean repeats(byte[] secret, int period) {
    return Arrays.equals(secret, period, secret.length, secret, 0, secret.length - period);
  }

  /**
   * Returns whether a text can be the name of a key. Names are printed, so a text that could be the
   * number of a person is refused.
   *
   * @param text the text
   * @return true for 1 to 32 ASCII letters, digits and hyphens with at most 4 digits
   */
  public static boolean isName(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_ID
        && text.chars().allMatch(c -> isDigit(c) || isLetter(c) || c == '-')
        && text.chars().filter(MaskingKey::isDigit).count() <= MOST_DIGITS;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * Reads a key from a table file with the columns {@code name} and {@code secret}, in hexadecimal
   * digits, and one row.
   *
   * @param file a UTF-8 file
   * @return the key
   * @throws BadTableException if the file has any other content, which the message does not show,
   *     or if the group or all users may write to it
   * @throws UncheckedIOException if the file cannot be read
   */
  public static MaskingKey fromFile(Path file) {
    try {
      if (FileRights.isWritableByOthers(file)) {
        throw new BadTableException(
            String.valueOf(file.getFileName()),
            0,
            "",
            new Wording("the group or other users may write to this file", "同组或其他用户可写此文件"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return TableForm.readFile(file, MaskingKey::fromRows);
  }

  private static MaskingKey fromRows(Reader reader, String source) {
    List<TableRow> rows = FORM.readAll(reader, source);
    if (rows.size() != 1) {
      throw new BadTableException(
          source, 0, "", new Wording("a key file holds one row", "密钥文件应只有一行"));
    }
    TableRow row = rows.get(0);
    String secret = Ascii.toLowerCase(row.cell("secret"));
    row.require(HEX.canDecode(secret), "secret", "expected hexadecimal digits", "应为十六进制数字");
    return row.make("", () -> of(row.cell("name"), HEX.decode(secret)));
  }

  /**
   * Returns the name of this key.
   *
   * @return a name by {@link #isName}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the HMAC-SHA-256 of byte sequences, for a {@link Pseudonymizer} or an audit sink of
   * your own; the secret itself does not leave this class.
   *
   * @param use the label of the use; results of two uses are unrelated
   * @param parts the sequences; only the last may hold a zero byte
   * @return 64 letters {@code a} to {@code p}, four bits each: no digit of a number can show in
   *     them, not even by chance
   * @throws IllegalStateException if this key was built by a serializer
   */
  public String hmac(String use, byte[]... parts) {
    if (mac == null) {
      throw new IllegalStateException("this key has no secret");
    }
    Hasher hasher = mac.newHasher().putString(use, UTF_8);
    for (byte[] part : parts) {
      hasher.putByte(SEPARATOR).putBytes(part);
    }
    return letters(hasher.hash().asBytes());
  }

  private static String letters(byte[] bytes) {
    StringBuilder text = new StringBuilder(2 * bytes.length);
    for (byte b : bytes) {
      text.append((char) ('a' + (b >> 4 & 0xf))).append((char) ('a' + (b & 0xf)));
    }
    return text.toString();
  }

  /** Returns the name of this key. */
  @Override
  public String toString() {
    return "MaskingKey[" + id + "]";
  }
}
