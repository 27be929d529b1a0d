package dev.yika.core.recognize;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a {@link ReaderLine} (读卡数据字段), in the order of the line.
 *
 * @since 0.1.0
 */
public enum ReaderField implements Labelled {
  /** The region that issued the card, six digits. */
  REGION("region of issue", "发卡地区划"),
  /** The citizen ID; may be empty. */
  CITIZEN_ID("citizen ID", "公民身份号码"),
  /** The social-security card number; may be empty, or longer than its nine characters. */
  SOCIAL_CARD_NUMBER("social card number", "社会保障卡卡号"),
  /** The card identification code, 32 characters. */
  CARD_IDENTIFICATION_CODE("card identification code", "卡识别码"),
  /** The name of the holder; may be empty. */
  NAME("name", "姓名"),
  /** The answer of the chip to a reset. */
  RESET_INFORMATION("reset information", "卡复位信息"),
  /** The version of the card specification, such as 3.00. */
  VERSION("version of the specification", "规范版本"),
  /** The day of issue, yyyyMMdd. */
  ISSUED("issued on", "发卡日期"),
  /** The last day of the card, yyyyMMdd. */
  EXPIRES("expires on", "有效期至"),
  /** The number of the terminal. */
  TERMINAL("terminal", "终端机编号"),
  /** The number of the device. */
  DEVICE("device", "设备号");

  private static final List<ReaderField> IN_ORDER = List.of(values());

  private final Wording wording;

  ReaderField(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }

  /**
   * Finds the field of a place in a line.
   *
   * @param line what the reader returned
   * @param index a 0-based UTF-16 index of it, such as that of a problem; its length is allowed
   * @return the field; empty behind the last one that is known
   * @throws IndexOutOfBoundsException if the line has no such index
   */
  public static Optional<ReaderField> at(CharSequence line, int index) {
    long bars = line.subSequence(0, index).chars().filter(c -> c == '|').count();
    return IN_ORDER.stream().skip(bars).findFirst();
  }

  /** Returns how many fields stand before this one. */
  int place() {
    return IN_ORDER.indexOf(this);
  }
}
