package dev.yika.status.platform;

import dev.yika.status.platform.code.ChangeType;
import dev.yika.status.platform.code.CodeTables;
import dev.yika.status.platform.code.ContributionState;
import dev.yika.status.platform.code.PaidFlag;
import dev.yika.status.platform.code.PlatformCode;
import dev.yika.status.platform.code.TransferState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The evidence for the state of an {@link InsuranceRow} (参保佐证): codes that a platform sends in the
 * row or that a client knows from elsewhere. Each part is optional; a blank code counts as none.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param contribution the state of the contributions, {@code psn_clct_stas}
 * @param paid the flag of the last contribution, {@code clct_flag}
 * @param change the last change of the enrollment, {@code psn_chg_type}
 * @param transfer the progress of a transfer
 * @since 0.1.0
 */
public record CoverageEvidence(
    Optional<PlatformCode<ContributionState>> contribution,
    Optional<PlatformCode<PaidFlag>> paid,
    Optional<PlatformCode<ChangeType>> change,
    Optional<PlatformCode<TransferState>> transfer) {

  private static final CoverageEvidence NONE =
      new CoverageEvidence(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Leaves out blank codes.
   *
   * @param contribution the state of the contributions
   * @param paid the flag of the last contribution
   * @param change the last change of the enrollment
   * @param transfer the progress of a transfer
   */
  public CoverageEvidence {
    contribution =
        Objects.requireNonNull(contribution, "contribution").filter(code -> !code.isBlank());
    paid = Objects.requireNonNull(paid, "paid").filter(code -> !code.isBlank());
    change = Objects.requireNonNull(change, "change").filter(code -> !code.isBlank());
    transfer = Objects.requireNonNull(transfer, "transfer").filter(code -> !code.isBlank());
  }

  /** Reads the evidence among the fields of a row; a value that is no code is an unknown one. */
  static CoverageEvidence read(Fields fields, CodeTables tables) {
    return new CoverageEvidence(
        Optional.of(tables.contributionStates().read(fields.code("psn_clct_stas"))),
        Optional.of(tables.paidFlags().read(fields.code("clct_flag"))),
        Optional.of(tables.changeTypes().read(fields.code("psn_chg_type"))),
        Optional.empty());
  }

  /**
   * Returns no evidence.
   *
   * @return the empty evidence
   */
  public static CoverageEvidence none() {
    return NONE;
  }

  /**
   * Returns this evidence with another {@code psn_clct_stas}.
   *
   * @param code the code as it came
   * @return a changed copy
   */
  public CoverageEvidence withContribution(String code) {
    return new CoverageEvidence(
        Optional.of(CodeTables.standard().contributionStates().read(code)), paid, change, transfer);
  }

  /**
   * Returns this evidence with another {@code clct_flag}.
   *
   * @param code the code as it came
   * @return a changed copy
   */
  public CoverageEvidence withPaid(String code) {
    return new CoverageEvidence(
        contribution, Optional.of(CodeTables.standard().paidFlags().read(code)), change, transfer);
  }

  /**
   * Returns this evidence with another {@code psn_chg_type}.
   *
   * @param code the code as it came
   * @return a changed copy
   */
  public CoverageEvidence withChange(String code) {
    return new CoverageEvidence(
        contribution, paid, Optional.of(CodeTables.standard().changeTypes().read(code)), transfer);
  }

  /**
   * Returns this evidence with another progress of a transfer.
   *
   * @param code the code as it came
   * @return a changed copy
   */
  public CoverageEvidence withTransfer(String code) {
    return new CoverageEvidence(
        contribution, paid, change, Optional.of(CodeTables.standard().transferStates().read(code)));
  }

  /**
   * Returns the codes that are there, in the order of the parts.
   *
   * @return an unmodifiable list, perhaps empty
   */
  public List<PlatformCode<?>> codes() {
    return Stream.<Optional<? extends PlatformCode<?>>>of(contribution, paid, change, transfer)
        .<PlatformCode<?>>flatMap(Optional::stream)
        .toList();
  }
}
