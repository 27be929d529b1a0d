package dev.yika.core.number;

import dev.yika.core.input.CharacterPicture;
import dev.yika.core.input.Diagnosis;
import dev.yika.core.input.InputText;
import dev.yika.core.kernel.Flaws;
import dev.yika.core.result.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of a kind that has one or several forms. A subclass adds the rules that concern more
 * than one character, if any.
 *
 * @param <T> the kind of number
 */
class FormGrammar<T extends Identifier> extends Grammar<T> {

  private final Function<String, T> maker;
  private final List<CharacterPicture> forms;

  FormGrammar(IdentifierKind kind, Function<String, T> maker, String... forms) {
    super(kind);
    this.maker = maker;
    this.forms = new ArrayList<>();
    for (String form : forms) {
      this.forms.add(CharacterPicture.of(form));
    }
  }

  /**
   * Returns whether a plain text that fits a form keeps the other rules, too. Allocates nothing.
   */
  boolean keepsRules(CharSequence plain) {
    return true;
  }

  /** Returns whether plain bytes that fit a form keep the other rules, too. Allocates nothing. */
  boolean keepsRules(byte[] plain, int at, int length) {
    return true;
  }

  /** Adds a problem for each rule that a text that fits a form does not keep. */
  void diagnoseRules(Diagnosis diagnosis) {}

  @Override
  long flaws(CharSequence text) {
    for (int i = 0; i < forms.size(); i++) { // an iterator would be an object for each call
      if (forms.get(i).fits(text)) {
        return keepsRules(text) ? Flaws.NONE : Flaws.BROKEN;
      }
    }
    return Flaws.UNREAD;
  }

  @Override
  long flaws(byte[] bytes, int at, int length) {
    for (int i = 0; i < forms.size(); i++) {
      if (forms.get(i).fits(bytes, at, length)) {
        return keepsRules(bytes, at, length) ? Flaws.NONE : Flaws.BROKEN;
      }
    }
    return Flaws.UNREAD;
  }

  @Override
  final boolean hasLength(int length) {
    for (int i = 0; i < forms.size(); i++) {
      if (forms.get(i).length() == length) {
        return true;
      }
    }
    return false;
  }

  @Override
  final @Nullable T valueOf(String plain) {
    return accepts(plain) ? maker.apply(plain) : null;
  }

  @Override
  final List<Problem> problems(InputText read) {
    Diagnosis diagnosis = new Diagnosis(read);
    if (diagnosis.fits(forms)) {
      diagnoseRules(diagnosis);
    }
    return diagnosis.problems();
  }
}
