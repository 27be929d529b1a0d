package dev.yika.masking.text;

import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.text.hit.EvidenceRule;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * The counts of numbers that were masked, by kind and rule (脱敏报告), without any of their digits.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ScrubReport {

  private static final IdentifierKind[] KINDS = IdentifierKind.values();
  private static final EvidenceRule[] RULES = EvidenceRule.values();
  private static final ScrubReport EMPTY =
      new ScrubReport(new long[KINDS.length * RULES.length], 0);

  private final long[] counts;
  private final long nearMisses;

  private ScrubReport(long[] counts, long nearMisses) {
    this.counts = counts;
    this.nearMisses = nearMisses;
  }

  /**
   * Returns the report of a text without numbers.
   *
   * @return the same report on each call
   */
  public static ScrubReport empty() {
    return EMPTY;
  }

  /**
   * Returns how many numbers were masked.
   *
   * @return 0 or more
   */
  public long total() {
    return Arrays.stream(counts).sum();
  }

  /**
   * Returns how many numbers of a kind were masked.
   *
   * @param kind the kind
   * @return 0 or more
   */
  public long count(IdentifierKind kind) {
    return Arrays.stream(RULES).mapToLong(rule -> count(kind, rule)).sum();
  }

  /**
   * Returns how many numbers of a kind were masked for a reason.
   *
   * @param kind the kind
   * @param rule the reason
   * @return 0 or more
   */
  public long count(IdentifierKind kind, EvidenceRule rule) {
    Objects.requireNonNull(rule, "rule");
    return counts[index(Objects.requireNonNull(kind, "kind"), rule)];
  }

  /**
   * Returns how many runs of digits were left although their region is known, because a check
   * failed: of the length of a card number, or of 18. Many of them mean that the scheme is another
   * one, or that the numbers stand below a head of their own.
   *
   * @return 0 or more
   */
  public long nearMisses() {
    return nearMisses;
  }

  @SuppressWarnings("EnumOrdinal") // the indices are not stored, and counting is frequent
  private static int index(IdentifierKind kind, EvidenceRule rule) {
    return kind.ordinal() * RULES.length + rule.ordinal();
  }

  /**
   * Returns the sum of two reports.
   *
   * @param other another report
   * @return a new report
   */
  public ScrubReport plus(ScrubReport other) {
    Counter sum = new Counter();
    sum.add(this);
    sum.add(other);
    return sum.report();
  }

  /**
   * Returns the counts as rows of a table, one for each kind and rule that occurred.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return lines of kind, rule and count between tabs, each with a line feed; empty if nothing was
   *     found
   */
  public String table(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    StringBuilder text = new StringBuilder();
    for (IdentifierKind kind : KINDS) {
      for (EvidenceRule rule : RULES) {
        if (count(kind, rule) > 0) {
          text.append(kind.label(locale)).append('\t').append(rule.label(locale));
          text.append('\t').append(count(kind, rule)).append('\n');
        }
      }
    }
    return text.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScrubReport that
        && nearMisses == that.nearMisses
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(counts) + Long.hashCode(nearMisses);
  }

  /** Returns the counts by the names of kinds and rules, such as {@code card-number/keyword 2}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("ScrubReport[");
    for (IdentifierKind kind : KINDS) {
      for (EvidenceRule rule : RULES) {
        if (count(kind, rule) > 0) {
          text.append(text.charAt(text.length() - 1) == '[' ? "" : ", ");
          text.append(kind.id()).append('/').append(rule.id()).append(' ');
          text.append(count(kind, rule));
        }
      }
    }
    if (nearMisses > 0) {
      text.append(text.charAt(text.length() - 1) == '[' ? "" : ", ");
      text.append("near misses ").append(nearMisses);
    }
    return text.append(']').toString();
  }

  /** Counts while a text is scrubbed. Not thread-safe. */
  static final class Counter {

    private final long[] counts = new long[KINDS.length * RULES.length];
    private long nearMisses;
    private boolean any;

    void count(IdentifierKind kind, EvidenceRule rule) {
      counts[index(kind, rule)]++;
      any = true;
    }

    void countNearMiss() {
      nearMisses++;
      any = true;
    }

    void add(ScrubReport report) {
      nearMisses += report.nearMisses;
      any |= nearMisses > 0;
      for (int i = 0; i < counts.length; i++) {
        counts[i] += report.counts[i];
        any |= counts[i] > 0;
      }
    }

    /** Returns the report of the counts since the last call. */
    ScrubReport report() {
      if (!any) {
        return EMPTY;
      }
      ScrubReport report = new ScrubReport(counts.clone(), nearMisses);
      Arrays.fill(counts, 0);
      nearMisses = 0;
      any = false;
      return report;
    }
  }
}
