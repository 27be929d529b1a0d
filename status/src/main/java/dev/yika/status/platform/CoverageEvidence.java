package dev.yika.status.platform;

import com.google.common.collect.ImmutableList;
import dev.yika.status.platform.code.ChangeType;
import dev.yika.status.platform.code.CodeTables;
import dev.yika.status.platform.code.ContributionState;
import dev.yika.status.platform.code.PaidFlag;
import dev.yika.status.platform.code.PlatformCode;
import dev.yika.status.platform.code.TransferState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of an enrollment besides its {@link InsuranceRow} (参保佐证). Each part is optional; a
 * blank code counts as none.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param contribution whether the person contributes, {@code psn_clct_stas}
 * @param paid whether the last contribution was paid, {@code clct_flag}
 * @param change what changed the enrollment last, {@code psn_chg_type}
 * @param transfer how far a transfer has come
 * @since 0.1.0
 */
public record CoverageEvidence(
    Optional<PlatformCode<ContributionState>> contribution,
    Optional<PlatformCode<PaidFlag>> paid,
    Optional<PlatformCode<ChangeType>> change,
    Optional<PlatformCode<TransferState>> transfer) {

  private static final String CONTRIBUTION = "psn_clct_stas";
  private static final String PAID = "clct_flag";
  private static final String CHANGE = "psn_chg_type";

  private static final ImmutableList<String> FIELDS = ImmutableList.of(CONTRIBUTION, PAID, CHANGE);

  private static final CoverageEvidence NONE =
      new CoverageEvidence(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Leaves out blank codes.
   *
   * @param contribution whether the person contributes
   * @param paid whether the last contribution was paid
   * @param change what changed the enrollment last
   * @param transfer how far a transfer has come
   */
  public CoverageEvidence {
    contribution =
        Objects.requireNonNull(contribution, "contribution").filter(code -> !code.isBlank());
    paid = Objects.requireNonNull(paid, "paid").filter(code -> !code.isBlank());
    change = Objects.requireNonNull(change, "change").filter(code -> !code.isBlank());
    transfer = Objects.requireNonNull(transfer, "transfer").filter(code -> !code.isBlank());
  }

  /**
   * Returns the names of the fields that are evidence and no part of a row.
   *
   * @return an unmodifiable list
   */
  public static List<String> fieldNames() {
    return FIELDS;
  }

  /**
   * Reads the evidence among the fields of an answer: {@code psn_clct_stas}, {@code clct_flag} and
   * {@code psn_chg_type}.
   *
   * @param fields the texts by the names of the fields, as they were sent; others are not looked at
   * @return the evidence, none if all three are missing or blank
   * @throws RowException if a text is above 64 characters
   */
  public static CoverageEvidence from(Map<String, String> fields) {
    Fields read = new Fields(fields);
    String contribution = read.verbatim(CONTRIBUTION);
    String paid = read.verbatim(PAID);
    String change = read.verbatim(CHANGE);
    read.refuseIfWrong();
    return NONE.withContribution(contribution).withPaid(paid).withChange(change);
  }

  /**
   * Returns no evidence: the row has to speak for itself.
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
        Optional.of(CodeTables.PSN_CLCT_STAS.read(code)), paid, change, transfer);
  }

  /**
   * Returns this evidence with another {@code clct_flag}.
   *
   * @param code the code as it came
   * @return a changed copy
   */
  public CoverageEvidence withPaid(String code) {
    return new CoverageEvidence(
        contribution, Optional.of(CodeTables.CLCT_FLAG.read(code)), change, transfer);
  }

  /**
   * Returns this evidence with another {@code psn_chg_type}.
   *
   * @param code the code as it came
   * @return a changed copy
   */
  public CoverageEvidence withChange(String code) {
    return new CoverageEvidence(
        contribution, paid, Optional.of(CodeTables.PSN_CHG_TYPE.read(code)), transfer);
  }

  /**
   * Returns this evidence with another state of a transfer.
   *
   * @param code the code as it came
   * @return a changed copy
   */
  public CoverageEvidence withTransfer(String code) {
    return new CoverageEvidence(
        contribution, paid, change, Optional.of(CodeTables.TRANSFER_STATE.read(code)));
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
