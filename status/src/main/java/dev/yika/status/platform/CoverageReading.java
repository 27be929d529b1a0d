package dev.yika.status.platform;

import com.google.common.collect.Sets;
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
   * Returns whether the meaning of a code is uncertain, other than that of {@code psn_insu_stas},
   * whose table the caller chooses.
   *
   * @return true if a code besides the first has a confidence of {@link Confidence#LOW} or less
   */
  public boolean hasUncertainCode() {
    return evidence.stream()
        .skip(1)
        .flatMap(code -> code.confidence().stream())
        .anyMatch(confidence -> confidence.compareTo(Confidence.LOW) >= 0);
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
            .collect(Collectors.joining("; "));
    String against =
        contradictions.stream()
            .map(each -> "; " + each.label(locale))
            .collect(Collectors.joining());
    return status.label(locale) + " [" + codes + against + "]";
  }
}
