package dev.yika.masking.text.evidence;

import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.text.encoding.CharText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of columns, by place. A name that names no number is null. */
public final class Head {

  private final Form form;
  private final int delimiter;
  private final @Nullable Keyword[] names;

  private Head(Form form, int delimiter, @Nullable Keyword[] names) {
    this.form = form;
    this.delimiter = delimiter;
    this.names = names;
  }

  /**
   * Reads a head that stands elsewhere.
   *
   * @param line the names of columns between commas, semicolons, tabs or bars
   * @param keywords the words that name numbers
   * @return the head
   * @throws IllegalArgumentException if there are fewer than two columns, or none is named
   */
  public static Head parse(String line, Keywords keywords) {
    CharText text = new CharText(keywords.ends());
    text.read(line);
    Head head = new HeadLine(new HeadCells(keywords)).find(text, 0, line.length());
    if (head == null) {
      throw new IllegalArgumentException(
          "a head has two columns or more, and one of them names a number");
    }
    return head;
  }

  /** Returns the kinds of numbers that a head can name, none if it names no number. */
  public static Set<IdentifierKind> kindsNamedBy(String head, Keywords keywords) {
    CharText text = new CharText(keywords.ends());
    text.read(head);
    Keyword name =
        head.length() > HeadCells.LONGEST
            ? null
            : new HeadCells(keywords).nameOf(text, 0, head.length());
    return name == null || !name.isName() ? Set.of() : NamedShape.kinds(name);
  }

  /** The form of the rows. */
  public enum Form {
    /** Lines with a delimiter, as in CSV and in tables of Markdown. */
    LINES,
    /** The rest of one line, as a program logs a row or parameters. */
    REST_OF_LINE,
    /** Brackets behind VALUES. */
    TUPLES,
    /** Elements of a page. */
    PAGE,
    /** Values behind one key, up to a closing bracket. */
    LIST
  }

  static Head of(Form form, int delimiter, @Nullable Keyword[] names) {
    return new Head(form, delimiter, names);
  }

  /** Returns a head of these names, null if all of them are. */
  static @Nullable Head ofNamed(Form form, int delimiter, List<@Nullable Keyword> names) {
    return names.stream().allMatch(name -> name == null)
        ? null
        : of(form, delimiter, names.toArray(new Keyword[0]));
  }

  /** Returns how rows are written. */
  Form form() {
    return form;
  }

  /** Returns what stands between cells. */
  int delimiter() {
    return delimiter;
  }

  int size() {
    return names.length;
  }

  /** Returns the name of a column, null if it names no number. */
  @Nullable Keyword name(int column) {
    return form == Form.LIST ? names[0] : column < names.length ? names[column] : null;
  }

  /** Returns the number of columns, never a name of one. */
  @Override
  public String toString() {
    return "Head[" + form + " " + names.length + "]";
  }
}
