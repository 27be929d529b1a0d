package dev.yika.status.entitlement;

import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.contribution.ContributionReading;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.member.Insured;
import dev.yika.status.platform.CoverageSnapshot;
import dev.yika.status.recovery.RecoveryPolicies;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.rule.Confidence;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the benefits of a member on a day (待遇资格判定).
 *
 * <p>It needs a history of events, an answer of the platform, or both:
 *
 * <ol>
 *   <li>An answer of the platform of the same day takes precedence over the history. Where both
 *       differ, {@link Entitlement#doubts()} says so.
 *   <li>An answer that contradicts itself, or has an unknown state, decides nothing.
 *   <li>The status of the history follows from the policy of the pooling area, see {@link
 *       RecoveryPolicies#policyFor}: for a suspension, the policy in force at the end of the unpaid
 *       month; for a recovery, the one in force on the day the arrears arrived.
 *   <li>An unknown is answered with {@link InsuranceStatus#UNKNOWN} or {@link Verdict#UNKNOWN},
 *       never with a yes.
 * </ol>
 *
 * <pre>{@code
 * Entitlement answer = Entitlements.standard().on(LocalDate.of(2026, 9, 15), history);
 * answer.pooledFund().verdict(); // NO
 * answer.pooledFund().confidence(); // HIGH
 * answer.explain(Locale.CHINESE); // 7月未足额缴费，8月1日起暂停；9月11日到账，10月1日恢复。限期内补缴的，中断期间的费用可补报。可先用个人账户余额。
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Entitlements {

  private final RecoveryPolicies policies;
  private final WorkdayCalendar calendar;
  private final @Nullable RecoveryPolicy fixed;
  private final Confidence least;

  private Entitlements(
      RecoveryPolicies policies,
      WorkdayCalendar calendar,
      @Nullable RecoveryPolicy fixed,
      Confidence least) {
    this.policies = Objects.requireNonNull(policies, "policies");
    this.calendar = Objects.requireNonNull(calendar, "calendar");
    this.fixed = fixed;
    this.least = Objects.requireNonNull(least, "least");
  }

  /**
   * Returns the evaluator with the built-in policies and the built-in working days.
   *
   * @return the same object on each call
   */
  public static Entitlements standard() {
    return Standard.ENTITLEMENTS;
  }

  /** Delays reading the tables until they are wanted. */
  private static final class Standard {
    static final Entitlements ENTITLEMENTS =
        new Entitlements(
            RecoveryPolicies.standard(), WorkdayCalendar.china(), null, Confidence.ASSUMED);
  }

  /**
   * Returns the evaluator with other policies; a policy fixed before is forgotten.
   *
   * @param policies the policies
   * @return a new object
   */
  public Entitlements with(RecoveryPolicies policies) {
    return new Entitlements(policies, calendar, null, least);
  }

  /**
   * Returns the evaluator with other working days.
   *
   * @param calendar the working days, for instance with local holidays
   * @return a new object
   */
  public Entitlements with(WorkdayCalendar calendar) {
    return new Entitlements(policies, calendar, fixed, least);
  }

  /**
   * Returns the evaluator with one policy for every member and every day.
   *
   * @param policyId the id of a policy, such as {@code source-text-b}
   * @return a new object
   * @throws IllegalArgumentException if there is no such policy
   */
  public Entitlements withPolicy(String policyId) {
    RecoveryPolicy policy =
        policies
            .named(policyId)
            .orElseThrow(() -> new IllegalArgumentException("there is no policy of this id"));
    return new Entitlements(policies, calendar, policy, least);
  }

  /**
   * Returns the evaluator that answers yes or no, and names days, only at a required confidence. A
   * verdict that rests on a weaker rule becomes {@link Verdict#UNKNOWN} with the reason {@link
   * BenefitReason#NOT_SURE_ENOUGH}, and its status {@link InsuranceStatus#UNKNOWN} unless a month
   * is owed. Weaker days are left out, of recoveries and first waits with the reason {@link
   * dev.yika.status.rule.UnknownReason#NOT_SURE_ENOUGH}; with a withheld verdict all days are, as
   * they would give it away. Policy, rule, confidence and pay-back stay readable. Doubts that would
   * name what is withheld leave it out.
   *
   * @param least the least confidence of a yes, a no or a day; ASSUMED accepts every rule
   * @return a new object
   */
  public Entitlements atLeast(Confidence least) {
    return new Entitlements(policies, calendar, fixed, least);
  }

  /**
   * Answers from a history.
   *
   * @param date the day in China
   * @param history the events; they also have the person's pooling area and kind
   * @return the answer
   */
  public Entitlement on(LocalDate date, EnrollmentHistory history) {
    Objects.requireNonNull(history, "history");
    return answer(date, history, null, Optional.empty());
  }

  /**
   * Answers for many members on one day, such as all of an area. Members who were enrolled on the
   * same day in the same area and kind, and paid every month since, share one answer, so that the
   * usual answer allocates nothing.
   *
   * @param date the day in China
   * @param histories the events of each member, read once and in order
   * @param answers is given each history with its answer, the one that {@link #on(LocalDate,
   *     EnrollmentHistory)} returns
   */
  public void onAll(
      LocalDate date,
      Iterable<EnrollmentHistory> histories,
      BiConsumer<? super EnrollmentHistory, ? super Entitlement> answers) {
    Objects.requireNonNull(answers, "answers");
    UsualAnswers usual = new UsualAnswers(this, Objects.requireNonNull(date, "date"));
    for (EnrollmentHistory history : histories) {
      answers.accept(history, usual.of(Objects.requireNonNull(history, "history")));
    }
  }

  /**
   * Answers from a history for a member whose area and kind the caller knows.
   *
   * @param date the day in China
   * @param history the events
   * @param insured the person's pooling area and kind; takes precedence over the history
   * @return the answer
   */
  public Entitlement on(LocalDate date, EnrollmentHistory history, Insured insured) {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(insured, "insured");
    return answer(date, history, null, Optional.of(insured));
  }

  /**
   * Answers from the platform's row of basic insurance.
   *
   * @param date the day in China
   * @param platform the answer of the platform; it counts on its own day only
   * @return the answer
   */
  public Entitlement on(LocalDate date, CoverageSnapshot platform) {
    Objects.requireNonNull(platform, "platform");
    return answer(date, null, platform, Optional.empty());
  }

  /**
   * Answers from one of several insurances of the platform: the row of the scheme counts, and of
   * several such rows the one of the area.
   *
   * @param date the day in China
   * @param platform the answer of the platform; it counts on its own day only
   * @param insured the person's pooling area and kind
   * @return the answer
   */
  public Entitlement on(LocalDate date, CoverageSnapshot platform, Insured insured) {
    Objects.requireNonNull(platform, "platform");
    Objects.requireNonNull(insured, "insured");
    return answer(date, null, platform, Optional.of(insured));
  }

  /**
   * Answers from the events and the platform's answer.
   *
   * @param date the day in China
   * @param history the events
   * @param platform the answer of the platform; it counts on its own day only, and then takes
   *     precedence
   * @return the answer, with doubts where both differ
   */
  public Entitlement on(LocalDate date, EnrollmentHistory history, CoverageSnapshot platform) {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(platform, "platform");
    return answer(date, history, platform, Optional.empty());
  }

  /**
   * Answers from the events and the platform's answer, for a member whose area and kind the caller
   * knows.
   *
   * @param date the day in China
   * @param history the events; empty if nothing is known
   * @param platform the answer of the platform; the row of the scheme of the insured counts
   * @param insured the person's pooling area and kind
   * @return the answer, with doubts where both differ
   */
  public Entitlement on(
      LocalDate date, EnrollmentHistory history, CoverageSnapshot platform, Insured insured) {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(platform, "platform");
    Objects.requireNonNull(insured, "insured");
    return answer(date, history, platform, Optional.of(insured));
  }

  /**
   * Answers from contributions alone, without the platform's answer of the day.
   *
   * @param date the day in China
   * @param contributions the contributions; they have the person's pooling area and kind
   * @return the answer; unknown in place of a yes that rests on open months
   */
  public Entitlement on(LocalDate date, ContributionReading contributions) {
    Objects.requireNonNull(contributions, "contributions");
    return answer(date, contributions, null);
  }

  /**
   * Answers from contributions and the platform's answer: status, months owed, arrival, recovery.
   *
   * @param date the day in China
   * @param contributions the contributions
   * @param platform the answer of the platform; it counts on its own day only, and then takes
   *     precedence
   * @return the answer, with doubts where both differ
   */
  public Entitlement on(
      LocalDate date, ContributionReading contributions, CoverageSnapshot platform) {
    Objects.requireNonNull(contributions, "contributions");
    Objects.requireNonNull(platform, "platform");
    return answer(date, contributions, platform);
  }

  private Entitlement answer(
      LocalDate date, ContributionReading contributions, @Nullable CoverageSnapshot platform) {
    EntitlementAssembler assembler = assembler(date, contributions.insured());
    assembler.read(contributions);
    if (platform != null) {
      assembler.listenTo(platform);
    }
    return assembler.answer();
  }

  private Entitlement answer(
      LocalDate date,
      @Nullable EnrollmentHistory history,
      @Nullable CoverageSnapshot platform,
      Optional<Insured> asked) {
    EntitlementAssembler assembler = assembler(date, asked);
    if (history != null) {
      assembler.read(history.asOf(date));
    }
    if (platform != null) {
      assembler.listenTo(platform);
    }
    return assembler.answer();
  }

  private EntitlementAssembler assembler(LocalDate date, Optional<Insured> asked) {
    Objects.requireNonNull(date, "date");
    return new EntitlementAssembler(date, asked, policies, fixed, calendar, least);
  }
}
