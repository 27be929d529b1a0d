package dev.yika.masking.text.evidence;

import dev.yika.core.input.TableForm;
import dev.yika.core.input.TableRow;
import dev.yika.core.number.IdentifierKind;
import java.util.Locale;
import java.util.Optional;

/**
 * A word near a number that names its kind or its subject.
 *
 * @param word lower case, without spaces, hyphens, underscores and quotation marks
 * @param use the use of the word
 * @param kind the kind of number that it names; empty if the length decides
 */
public record Keyword(String word, Use use, Optional<IdentifierKind> kind) {

  static final TableForm FORM = TableForm.of("word", "use").withOptional("kind");

  /** The use of a word. */
  public enum Use {
    /** Names a number. */
    NAME,
    /** Names the subject of a line. */
    TOPIC,
    /** Names a public code. */
    READABLE,
    /** Names something else, such as an amount or an order. */
    OTHER,
    /** Stands between a name and its value, such as {@code value} and {@code String}. */
    BETWEEN,
    /** Lays out a page, such as {@code td}. */
    LAYOUT;

    /** The uses that a table may have. */
    private static final Use[] OF_TABLES = {NAME, TOPIC, READABLE, OTHER};

    private String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Keyword of(TableRow row) {
    String word = row.cell("word");
    row.require(
        word.length() >= 2 && word.chars().allMatch(Keyword::mayStand) && !isDigit(word.charAt(0)),
        "word",
        "expected two letters or more, in lower case and without separators",
        "应为两个以上字母，小写，不含分隔符");
    Use use = row.oneOf("use", Use.OF_TABLES, Use::id);
    Optional<IdentifierKind> kind =
        row.find("kind", column -> row.oneOf(column, IdentifierKind.values(), IdentifierKind::id));
    row.require(
        use == Use.NAME || kind.isEmpty(), "kind", "only a name names a kind", "只有 name 对应号码种类");
    return new Keyword(word, use, kind);
  }

  /**
   * Creates a name from the head of a column.
   *
   * @param head the head, in any case and with separators
   * @param kind the kind of number in the column
   * @return a name
   * @throws IllegalArgumentException if fewer than two letters are left, or others stand in it
   */
  static Keyword ofColumn(String head, IdentifierKind kind) {
    String word =
        head.codePoints()
            .filter(c -> !Context.isSkipped(c))
            .map(Context::lower)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    if (word.length() < 2 || !word.chars().allMatch(Keyword::mayStand) || isDigit(word.charAt(0))) {
      throw new IllegalArgumentException("the name of a column has two letters or more");
    }
    return new Keyword(word, Use.NAME, Optional.of(kind));
  }

  boolean isName() {
    return use == Use.NAME;
  }

  boolean is(Use wanted) {
    return use == wanted;
  }

  boolean isReadable() {
    return use == Use.READABLE;
  }

  boolean isEvidence() {
    return use == Use.NAME || use == Use.TOPIC;
  }

  private static boolean mayStand(int c) {
    return c >= 0x80 || (c >= 'a' && c <= 'z') || isDigit(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
