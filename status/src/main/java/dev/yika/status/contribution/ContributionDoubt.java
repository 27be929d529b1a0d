package dev.yika.status.contribution;

import com.google.common.collect.ImmutableSortedSet;
import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * A reason to double-check a conclusion from contributions (缴费存疑).
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param kind the kind of doubt
 * @param months the months concerned, ascending; empty if it concerns all
 * @since 0.1.0
 */
public record ContributionDoubt(Kind kind, SortedSet<YearMonth> months) {

  private static final Wording SEPARATOR = new Wording(": ", "：");

  /** Of more months than this, only the first and the last are named. */
  private static final int FEW = 6;

  /** The kinds of doubts (存疑类型). */
  public enum Kind implements Labelled {
    /** No row is about the scheme and the area of the person. */
    NO_CONTRIBUTIONS("no contributions of this scheme and area", "无该险种及参保地的缴费记录"),
    /** The platform names no single basic insurance, so that the scheme is unknown. */
    SCHEME_UNKNOWN("the scheme is unknown", "险种不明"),
    /** The kind of member is assumed: the platform does not name it, or not exactly. */
    MEMBER_ASSUMED("the kind of member is assumed", "人员类别系推定"),
    /** Rows of another pooling area were ignored. */
    OTHER_AREA("contributions of another area are ignored", "其他统筹区的缴费未计入"),
    /** A row could not be read and was ignored; its months may be open. */
    ROW_NOT_READ("a contribution cannot be read", "缴费记录无法读取"),
    /** The platform answered before the day asked for: what arrived since is not in the rows. */
    EARLIER_ANSWER("answered on an earlier day", "缴费查询结果早于所问日期"),
    /** Nothing is known of the time before the first month. */
    BEFORE_UNKNOWN("nothing known before", "此前情况不明"),
    /** Open months: no row settles them, they may be paid, owed or not due. */
    OPEN("contribution unknown for", "缴费情况不明的月份"),
    /** Paid, and the day of arrival is missing or after the answer. */
    ARRIVAL_UNKNOWN("paid, arrival unknown", "已缴但到账日不明"),
    /** The flag is unknown. */
    FLAG_UNKNOWN("payment flag unknown", "到账标志无法识别"),
    /** The flag is counted as paid, which is uncertain. */
    FLAG_UNCERTAIN("counted as paid, meaning uncertain", "按已缴计，含义不确定"),
    /** Several payments of different days; the first counts. */
    PAID_REPEATEDLY("paid on several days", "多次到账"),
    /** One row says paid, another unpaid; paid counts. */
    PAID_AND_UNPAID("paid and unpaid", "已缴与未缴并存"),
    /** A refund: the month may not be covered any more. */
    REFUNDED("refunded", "有退费");

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
   * Copies the months.
   *
   * @param kind the kind of doubt
   * @param months the months concerned
   */
  public ContributionDoubt {
    Objects.requireNonNull(kind, "kind");
    months = ImmutableSortedSet.copyOf(months);
  }

  static ContributionDoubt of(Kind kind) {
    return new ContributionDoubt(kind, ImmutableSortedSet.of());
  }

  /**
   * Explains the doubt in one line.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return such as {@code contribution unknown for: 2026-05, 2026-06}
   */
  public String message(Locale locale) {
    return months.isEmpty()
        ? kind.label(locale)
        : kind.label(locale) + SEPARATOR.in(locale) + names();
  }

  private String names() {
    return months.size() > FEW
        ? months.first() + ".." + months.last() + " (" + months.size() + ")"
        : months.stream().map(YearMonth::toString).collect(Collectors.joining(", "));
  }
}
