package dev.yika.status.platform;

import com.google.common.collect.Sets;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.platform.code.PlatformCode;
import dev.yika.status.platform.code.TransferState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a row says about an enrollment, in our statuses (参保状态解读), and what that rests on.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param status the status
 * @param since the day since when, if the row tells it
 * @param evidence the codes looked at, {@code psn_insu_stas} first; unknown ones are among them
 * @param contradictions what cannot both hold, in the order of the constants
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
   * @param since the day since when
   * @param evidence the codes looked at
   * @param contradictions what cannot both hold
   */
  public CoverageReading {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(since, "since");
    evidence = List.copyOf(evidence);
    contradictions = List.copyOf(contradictions);
  }

  /**
   * Tells whether the answer contradicts itself.
   *
   * @return true if there is a contradiction
   */
  public boolean isContradictory() {
    return !contradictions.isEmpty();
  }

  /**
   * Tells whether a code could not be understood.
   *
   * @return true if one is in no table, or {@code psn_insu_stas} is blank
   */
  public boolean hasUnknownCode() {
    return evidence.stream().anyMatch(code -> !code.isKnown());
  }

  /**
   * Tells whether a transfer to another area is still on its way.
   *
   * @return true for {@link InsuranceStatus#TRANSFERRED} with a transfer not yet done
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
