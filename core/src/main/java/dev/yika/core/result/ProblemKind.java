package dev.yika.core.result;

/**
 * The ways in which a text can fail to be a number (问题种类).
 *
 * @since 0.1.0
 */
public enum ProblemKind implements Labelled {
  /** Nothing is left of the text once separators are left out. */
  EMPTY("nothing to read", "内容为空"),
  /** The text is longer than {@link ParseResult#MAX_LENGTH} and was refused unread. */
  TOO_LONG("too long to be read", "文本过长，未读取"),
  /** The number has too few or too many characters. */
  LENGTH("wrong length", "长度不符"),
  /** A character stands behind the last one of the number, such as a comma. */
  SURPLUS("an extra character after the number", "号码后有多余字符"),
  /** A decimal fraction of zeros stands behind the number, as spreadsheets write it. */
  FRACTION("a decimal fraction after the number", "号码后带小数"),
  /** A character is not allowed at its place. */
  CHARACTER("character not allowed here", "此处不能用这个字符"),
  /** A letter or sign stands where the character it resembles belongs, such as O for 0. */
  LOOK_ALIKE("a look-alike of the right character", "形近字符"),
  /** A digit of another script, such as an Arabic-Indic one. */
  FOREIGN_DIGIT("a digit of another script", "其他文字的数字字符"),
  /** A control or invisible character, such as NUL or a line break between digits. */
  CONTROL_CHARACTER("a control or invisible character", "控制字符或不可见字符"),
  /** A character that is always the same in this kind of number is another one. */
  FIXED_CHARACTER("not the character that is fixed here", "固定字符不符"),
  /** A line of fields has too few or too many of them. */
  FIELDS("wrong number of fields", "字段数不符"),
  /** Two parts of a text that have to agree do not. */
  CONTRADICTION("does not agree with an earlier field", "与前面的字段不一致"),
  /** The birth date does not exist. */
  DATE("no such date", "日期不存在"),
  /** A check character does not fit the characters before it. */
  CHECK("wrong check character", "校验码错误");

  private final Wording wording;

  ProblemKind(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }

  /** Tests whether the whole text is concerned rather than a place in it. */
  boolean isAboutLength() {
    return this == LENGTH || this == TOO_LONG;
  }
}
