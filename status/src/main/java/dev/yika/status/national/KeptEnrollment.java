package dev.yika.status.national;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import java.util.Locale;

/**
 * Which of two enrollments is kept, and why (重复参保保留的参保关系).
 *
 * @since 0.1.0
 */
public enum KeptEnrollment implements Labelled {
  /** The one at the place of work (就业地). */
  WORKPLACE(
      "the one at the place of work", "就业地参保关系",
      "both are in the scheme of employees", "重复参加职工医保"),
  /** The one at the place of residence (常住地). */
  RESIDENCE(
      "the one at the place of residence", "常住地参保关系",
      "both are in the scheme of residents", "重复参加居民医保"),
  /** The one at the place of study (学籍地). */
  PLACE_OF_STUDY(
      "the one at the place of study", "学籍地参保关系",
      "one of them is a student's", "在校学生重复参加居民医保"),
  /** The one in the scheme of employees (职工医保). */
  EMPLOYEE_SCHEME(
      "the one in the scheme of employees",
      "职工医保参保关系",
      "the schemes differ, with a continuous year or more in that of employees",
      "跨制度重复参保且连续参加职工医保一年及以上"),
  /** The rule does not say; the agency decides with the member (未写明). */
  NOT_STATED(
      "whichever the agency decides with the member",
      "由经办机构与参保人确定",
      "the schemes differ, with less than a continuous year in that of employees",
      "跨制度重复参保且连续参加职工医保不足一年，规定未写明");

  private static final Wording SENTENCE = new Wording("Kept: %s, because %s.", "%2$s，保留%1$s。");
  private static final Wording OPEN = new Wording("Kept: %s, because %s.", "%2$s，%1$s。");

  private final Wording wording;
  private final Wording reason;

  KeptEnrollment(String english, String chinese, String why, String whyInChinese) {
    this.wording = new Wording(english, chinese);
    this.reason = new Wording(why, whyInChinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }

  /**
   * Explains which one is kept, and why.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a sentence
   */
  public String explain(Locale locale) {
    Wording sentence = this == NOT_STATED ? OPEN : SENTENCE;
    return sentence.in(locale, wording.in(locale), reason.in(locale));
  }
}
