package dev.yika.till.desk;

import dev.yika.pictures.Timeline;
import dev.yika.status.contribution.ContributionReading;
import dev.yika.status.entitlement.Benefit;
import dev.yika.status.entitlement.Doubt;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.platform.ContributionAnswer;
import dev.yika.status.platform.CoverageSnapshot;
import dev.yika.status.rule.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluates answers of the platform: what may be settled today, and how certain that is. */
public final class MemberLookup {

  private final Entitlements entitlements;

  /**
   * Creates a look-up.
   *
   * @param entitlements the evaluator
   */
  public MemberLookup(Entitlements entitlements) {
    this.entitlements = entitlements;
  }

  /**
   * What may be paid from one source.
   *
   * @param granted whether it may be used without further checks
   * @param label the verdict in words
   * @param confidence its confidence, in words
   */
  public record Payable(boolean granted, String label, String confidence) {

    static Payable of(Benefit benefit, Locale locale) {
      return new Payable(
          benefit.isGranted(), benefit.label(locale), benefit.confidence().label(locale));
    }
  }

  /**
   * The card that the page shows.
   *
   * @param status the status in words
   * @param pooledFund the pooled fund
   * @param account the account balance
   * @param explanation the sentence for the member
   * @param doubts reasons to check again
   * @param timeline an SVG picture
   */
  public record StatusCard(
      String status,
      Payable pooledFund,
      Payable account,
      String explanation,
      List<String> doubts,
      String timeline) {}

  /**
   * Looks a member up.
   *
   * @param coverage the whole answer to 1101, as a JSON library parsed it
   * @param contributions the whole answer to 90100; null if there is none
   * @param now when the platform answered
   * @param locale the language of the answer
   * @return the card
   */
  public StatusCard lookUp(
      Map<String, ?> coverage, @Nullable Map<String, ?> contributions, Instant now, Locale locale) {
    LocalDate today = ChinaTime.dateOf(now);
    CoverageSnapshot platform = CoverageSnapshot.from(now, coverage);
    if (contributions == null) {
      return card(entitlements.on(today, platform), EnrollmentHistory.of(List.of()), locale);
    }
    ContributionReading reading =
        ContributionReading.of(ContributionAnswer.from(now, contributions), platform);
    return card(entitlements.on(today, reading, platform), reading.history(), locale);
  }

  private static StatusCard card(Entitlement answer, EnrollmentHistory history, Locale locale) {
    return new StatusCard(
        answer.status().label(locale),
        Payable.of(answer.pooledFund(), locale),
        Payable.of(answer.account(), locale),
        answer.explain(locale),
        answer.doubts().stream().map((Doubt doubt) -> doubt.message(locale)).toList(),
        Timeline.of(answer, history).svg(locale));
  }
}
