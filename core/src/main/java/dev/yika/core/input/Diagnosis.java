package dev.yika.core.input;

import dev.yika.core.result.Problem;
import dev.yika.core.result.ProblemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Collects everything that is wrong with one text (诊断). Parsers fill it; it turns indices of the
 * plain form into indices of the given text. Not thread-safe: made, filled and read by one call.
 *
 * @since 0.1.0
 */
public final class Diagnosis {

  /** What is expected behind the last character of a number. */
  private static final String NOTHING = "-";

  private final InputText text;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Begins the diagnosis of a text.
   *
   * @param text the text
   */
  public Diagnosis(InputText text) {
    this.text = Objects.requireNonNull(text, "text");
  }

  /**
   * Returns the plain form of the text.
   *
   * @return the text without separators
   */
  public String plain() {
    return text.plain();
  }

  /**
   * Compares the text with the form it comes closest to.
   *
   * @param forms at least one form
   * @return true if the text fits; else problems for its length and characters were added
   */
  public boolean fits(List<CharacterPicture> forms) {
    String plain = plain();
    int end = Tail.start(plain);
    for (CharacterPicture form : forms) {
      if (end < plain.length() && end == form.length()) {
        addMisfits(form);
        addTail(end);
        return false;
      }
    }
    CharacterPicture form = closest(forms);
    addMisfits(form);
    if (plain.length() != form.length()) {
      addLength(lengths(forms), form.length());
    }
    return problems.isEmpty();
  }

  private void addMisfits(CharacterPicture form) {
    String plain = plain();
    for (int i = 0; i < Math.min(plain.length(), form.length()); i++) {
      if (!form.position(i).contains(plain.charAt(i))) {
        add(form.problemKind(plain, i), i, form.expected(i));
      }
    }
  }

  /** Adds a problem for a decimal fraction, else for each character behind the number. */
  private void addTail(int from) {
    String plain = plain();
    if (Tail.isFraction(plain, from)) {
      add(ProblemKind.FRACTION, from, NOTHING);
      return;
    }
    for (int i = from; i < plain.length(); i++) {
      boolean invisible = Suspects.kindOf(plain, i) == ProblemKind.CONTROL_CHARACTER;
      add(invisible ? ProblemKind.CONTROL_CHARACTER : ProblemKind.SURPLUS, i, NOTHING);
    }
  }

  private CharacterPicture closest(List<CharacterPicture> forms) {
    CharacterPicture closest = forms.get(0);
    for (CharacterPicture form : forms) {
      closest = distance(form) < distance(closest) ? form : closest;
    }
    return closest;
  }

  private int distance(CharacterPicture form) {
    return form.misfits(plain()) + Math.abs(form.length() - plain().length());
  }

  private static String lengths(List<CharacterPicture> forms) {
    return forms.stream()
        .map(CharacterPicture::length)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(String::valueOf)
        .collect(Collectors.joining(" | "));
  }

  /**
   * Adds a problem.
   *
   * @param kind what is wrong
   * @param plainIndex 0-based index in the plain form
   * @param expected what the rule requires
   */
  public void add(ProblemKind kind, int plainIndex, String expected) {
    problems.add(Problem.of(kind, text.givenIndex(plainIndex), expected));
  }

  /**
   * Adds the problem of a character that does not fit; look-alikes, digits of other scripts and
   * control characters have problems of their own.
   *
   * @param plainIndex 0-based index in the plain form
   * @param expected what the rule requires
   */
  public void addCharacter(int plainIndex, String expected) {
    add(Suspects.kindOf(plain(), plainIndex), plainIndex, expected);
  }

  /**
   * Adds the problem of a text that is too short or too long.
   *
   * @param expected the lengths allowed
   * @param plainIndex 0-based index in the plain form of the first surplus character, if there is
   *     one
   */
  public void addLength(String expected, int plainIndex) {
    problems.add(
        plain().isEmpty()
            ? Problem.of(ProblemKind.EMPTY, 0, expected)
            : Problem.ofLength(
                ProblemKind.LENGTH, text.givenIndex(plainIndex), expected, plain().length()));
  }

  /**
   * Returns what was found.
   *
   * @return an unmodifiable list in the order of the indices
   */
  public List<Problem> problems() {
    return problems.stream().sorted(Comparator.comparingInt(Problem::index)).toList();
  }
}
