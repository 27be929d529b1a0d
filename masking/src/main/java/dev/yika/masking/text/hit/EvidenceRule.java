package dev.yika.masking.text.hit;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import dev.yika.masking.text.Finder;

/**
 * The evidence by which a part of a text was taken for a number (判定依据). The rules are choices of
 * this library, made by counting other runs of digits in logs; each constant gives the remaining
 * chance of an error, where it was counted.
 *
 * @since 0.1.0
 */
public enum EvidenceRule implements Labelled {
  /**
   * Check character, birth date and a known region agree, as in an identity number of 18
   * characters. About one run of 18 random digits in a million passes.
   */
  CHECK_DATE_REGION("check-date-region", new Wording("check, date and region", "校验码、日期与区划相符")),
  /**
   * Check characters and a known region agree, as in a card number or a credit code. About one run
   * of 16 random digits in 780 passes: see {@link Finder}.
   */
  CHECK_REGION("check-region", new Wording("check and region", "校验码与区划相符")),
  /** Birth date and a known region agree, as in an identity number of 15 digits. */
  DATE_REGION("date-region", new Wording("date and region", "日期与区划相符")),
  /** Letters and a known region agree, as in the code of a hospital or a doctor. */
  LETTER_REGION("letter-region", new Wording("letters and region", "字母与区划相符")),
  /** The fixed part of a card identification code is in its place. */
  FIXED_PART("fixed-part", new Wording("fixed part", "固定段相符")),
  /** Check character or region agrees, and a word such as 医保 or {@code card_no} stands nearby. */
  CHECK_KEYWORD("check-keyword", new Wording("check and keyword", "校验码与关键词相符")),
  /** A word that names a number, such as 卡号 or {@code psn_no}, stands right before. */
  KEYWORD("keyword", new Wording("keyword", "关键词相符")),
  /** The head of the column names a number, and the cell has a shape that it can have. */
  COLUMN("column", new Wording("head of the column", "列名相符"));

  private final String id;
  private final Wording wording;

  EvidenceRule(String id, Wording wording) {
    this.id = id;
    this.wording = wording;
  }

  /**
   * Returns the name of this rule for files.
   *
   * @return lower case with hyphens, such as {@code check-region}
   */
  public String id() {
    return id;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
