package dev.yika.status.entitlement;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import java.util.Locale;
import java.util.Objects;

/**
 * A reason to double-check an answer (存疑之处); always reported, never resolved silently.
 *
 * @param kind what kind of doubt it is
 * @param wording what it is about, without numbers of a person
 * @since 0.1.0
 */
public record Doubt(Kind kind, Wording wording) {

  /** The kinds of doubts (存疑类型). */
  public enum Kind implements Labelled {
    /** The platform differs from the history; the platform's word counts. */
    PLATFORM_DISAGREES("the platform disagrees with the records", "平台与记录不一致"),
    /** The codes of the platform contradict each other. */
    PLATFORM_CONTRADICTS_ITSELF("the platform contradicts itself", "平台返回自相矛盾"),
    /** The platform sent a code that is unknown, and decides nothing, or uncertain. */
    PLATFORM_NOT_UNDERSTOOD("a code of the platform is not known", "平台代码无法识别"),
    /** A field of the platform's answer cannot be read; it is left empty. */
    FIELD_NOT_READ("a field of the platform cannot be read", "平台字段无法读取"),
    /** The contributions leave months open, or some of their rows are unclear. */
    CONTRIBUTIONS_UNCLEAR("the contributions are unclear", "缴费记录存疑"),
    /** The platform answered on another day; its answer decides nothing. */
    PLATFORM_OF_ANOTHER_DAY("the platform answered on another day", "平台返回非当日"),
    /** The platform names no basic insurance that fits. */
    NO_BASIC_INSURANCE("no basic insurance", "无基本医疗保险"),
    /** The platform names two active basic insurances; give the scheme to choose one. */
    ENROLLED_TWICE("enrolled twice", "重复参保"),
    /** An event of the history is impossible. */
    EVENT_REJECTED("an impossible event", "事件不成立"),
    /** Two events of one day undo each other, and their order is unknown. */
    ORDER_ASSUMED("the order of two events is assumed", "同日事件先后系推定"),
    /** The history names another pooling area or kind of member. */
    INSURED_OTHERWISE("another pooling area or kind of member", "参保地或人员类别不同"),
    /** No area, former or announced ones included, has the code of the pooling area. */
    AREA_NOT_KNOWN("the pooling area does not exist", "统筹区代码不存在"),
    /** Another policy claims the same area; by it benefits stop or come back on another day. */
    OTHER_POLICY("another policy gives another day", "另一政策日期不同"),
    /** The rule of the area does not mention a late fee, and none is known to be paid. */
    LATE_FEE_NOT_STATED("a late fee is not mentioned", "规定未提及滞纳金");

    private final Wording wording;

    Kind(String english, String chinese) {
      this.wording = new Wording(english, chinese);
    }

    @Override
    public Wording wording() {
      return wording;
    }
  }

  /**
   * Keeps both parts.
   *
   * @param kind what kind of doubt it is
   * @param wording what it is about
   */
  public Doubt {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(wording, "wording");
  }

  static Doubt of(Kind kind, String english, String chinese) {
    return new Doubt(kind, new Wording(english, chinese));
  }

  /**
   * Explains the doubt in one line.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a sentence without a full stop
   */
  public String message(Locale locale) {
    return wording.in(locale);
  }

  // Written out: what records generate is linked at run time, which a program's first answer pays.

  @Override
  public boolean equals(Object other) {
    return other instanceof Doubt that && kind == that.kind && wording.equals(that.wording);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, wording);
  }
}
