package dev.yika.status.platform;

import com.google.common.collect.Sets;
import dev.yika.core.result.Wording;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.platform.code.PlatformCode;
import dev.yika.status.platform.code.TransferState;
import dev.yika.status.rule.Confidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The status that a row leads to (参保状态解读), with the codes it rests on.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param status the status
 * @param since the first day of the status, if the row has it
 * @param evidence the codes, {@code psn_insu_stas} first, unknown ones included
 * @param contradictions the contradictions, in the order of the constants
 * @since 0.1.0
 */
public record CoverageReading(
    InsuranceStatus status,
    Optional<LocalDate> since,
    List<PlatformCode<?>> evidence,
    List<Contradiction> contradictions) {

  private static final Wording EXPLANATION = new Wording("%s [%s]", "%s：%s");
  private static final Wording AND = new Wording("; ", "；");
  private static final Set<TransferState> ON_ITS_WAY =
      Sets.immutableEnumSet(TransferState.OPEN, TransferState.IN_PROGRESS);

  /**
   * Copies the lists.
   *
   * @param status the status
   * @param since the first day of the status
   * @param evidence the codes
   * @param contradictions the contradictions
   */
  public CoverageReading {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(since, "since");
    evidence = List.copyOf(evidence);
    contradictions = List.copyOf(contradictions);
  }

  /**
   * Returns whether the answer contradicts itself.
   *
   * @return true if there is a contradiction
   */
  public boolean isContradictory() {
    return !contradictions.isEmpty();
  }

  /**
   * Returns whether a code is unknown.
   *
   * @return true if one is in no table, or {@code psn_insu_stas} is blank
   */
  public boolean hasUnknownCode() {
    return evidence.stream().anyMatch(code -> !code.isKnown());
  }

  /**
   * Lists the codes with an uncertain meaning, other than that of {@code psn_insu_stas}, whose
   * table the caller chooses.
   *
   * @return an unmodifiable list of those with a confidence of {@link Confidence#LOW} or less
   */
  public List<PlatformCode<?>> uncertainCodes() {
    return evidence.stream()
        .skip(1)
        .filter(
            code ->
                code.confidence().filter(sure -> sure.compareTo(Confidence.LOW) >= 0).isPresent())
        .toList();
  }

  /**
   * Returns whether a transfer to another area is in progress.
   *
   * @return true for {@link InsuranceStatus#TRANSFERRED} with a transfer that is not done
   */
  public boolean isTransferInProgress() {
    return status == InsuranceStatus.TRANSFERRED
        && evidence.stream()
            .<Object>flatMap(code -> code.meaning().stream())
            .anyMatch(ON_ITS_WAY::contains);
  }

  /**
   * Explains this reading in one line.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return the status, the codes with their fields, and the contradictions
   */
  public String explain(Locale locale) {
    String codes =
        evidence.stream()
            .map(code -> code.table().field() + " " + code.label(locale))
            .collect(Collectors.joining(AND.in(locale)));
    String against =
        contradictions.stream()
            .map(each -> AND.in(locale) + each.label(locale))
            .collect(Collectors.joining());
    return EXPLANATION.in(locale, status.label(locale), codes + against);
  }
}
