package dev.yika.core.recognize;

import com.google.common.collect.Sets;
import dev.yika.core.input.InputText;
import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A reason to compare a number with its document, even if its check passes (核对提示).
 *
 * <p>Of the citizen IDs that a spreadsheet has rounded, one in eleven still passes its check. A
 * number of 16 digits loses one digit only, which the number alone does not show.
 *
 * @since 0.1.0
 */
public enum NumberWarning implements Labelled {
  /**
   * The 16th and all further digits are zeros, at least two: a spreadsheet keeps 15 digits of a
   * number and writes zeros for the others.
   */
  ROUNDED(
      "zeros from the 16th digit on: a spreadsheet may have rounded it; compare with the document",
      "第 16 位起全为 0：可能已被电子表格舍入，请与证件核对",
      "[0-9]{15}0{2,}"),
  /** The sequence number of a citizen ID is 000, which is not given to people. Assumed. */
  SEQUENCE_ZERO(
      "the sequence number is 000, which is not given to people; compare with the document",
      "顺序码为 000，通常不会编给个人，请与证件核对",
      "[0-9]{6}(?:(?:18|19|20)[0-9]{2}MD000[0-9X]|[0-9]{2}MD000)"
          .replace("MD", "(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"));

  private final Wording wording;
  private final Pattern pattern;

  NumberWarning(String english, String chinese, String pattern) {
    this.wording = new Wording(english, chinese);
    this.pattern = Pattern.compile(pattern);
  }

  @Override
  public Wording wording() {
    return wording;
  }

  /**
   * Lists the warnings about a text, whether it is a valid number or not.
   *
   * @param text what was given
   * @return an unmodifiable set, most often empty
   */
  public static Set<NumberWarning> of(CharSequence text) {
    if (InputText.isTooLong(text)) {
      return Set.of();
    }
    String plain = InputText.read(text).plain();
    EnumSet<NumberWarning> warnings = EnumSet.noneOf(NumberWarning.class);
    Stream.of(values())
        .filter(warning -> warning.pattern.matcher(plain).matches())
        .forEach(warnings::add);
    return Sets.immutableEnumSet(warnings);
  }
}
