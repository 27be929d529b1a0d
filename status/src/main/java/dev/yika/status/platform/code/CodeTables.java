package dev.yika.status.platform.code;

import static dev.yika.status.rule.Confidence.HIGH;
import static dev.yika.status.rule.Confidence.LOW;
import static dev.yika.status.rule.Confidence.MEDIUM;

import java.util.List;

/**
 * The code tables of the platform (代码表), named as their fields are.
 *
 * <p>The three dialects of {@code AAC008} give the same codes other meanings: 3 is "ended" in one
 * and "paying" in another. Which one a place speaks has to be known; it cannot be told from codes.
 *
 * <p>Sources: the interface specification of the national platform (国家医疗保障信息平台接口规范) and open
 * hospital systems that speak it; {@link PlatformCode#confidence()} says how sure each line is. The
 * tables are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CodeTables {

  /** The person's insurance status (人员参保状态): 0 1 2 3 4; 3 is less sure. */
  public static final CodeTable<InsuranceState> PSN_INSU_STAS =
      CodeTable.<InsuranceState>empty("psn_insu_stas")
          .with("0", InsuranceState.NOT_ENROLLED, HIGH)
          .with("1", InsuranceState.NORMAL, HIGH)
          .with("2", InsuranceState.PAUSED, HIGH)
          .with("3", InsuranceState.INVALID, MEDIUM)
          .with("4", InsuranceState.TERMINATED, HIGH);

  /** An older local dialect of the insurance status (人员参保状态): 0 1 2, and 4 for ended. */
  public static final CodeTable<InsuranceState> AAC008_P =
      CodeTable.<InsuranceState>empty("AAC008/P")
          .with("0", InsuranceState.NOT_ENROLLED, LOW)
          .with("1", InsuranceState.NORMAL, LOW)
          .with("2", InsuranceState.PAUSED, LOW)
          .with("4", InsuranceState.TERMINATED, LOW);

  /** An older local dialect of the insurance status (人员参保状态): 0 1 2, and 3 for ended. */
  public static final CodeTable<InsuranceState> AAC008_Q =
      CodeTable.<InsuranceState>empty("AAC008/Q")
          .with("0", InsuranceState.NOT_ENROLLED, LOW)
          .with("1", InsuranceState.NORMAL, LOW)
          .with("2", InsuranceState.PAUSED, LOW)
          .with("3", InsuranceState.TERMINATED, LOW);

  /** An older local dialect of the insurance status (人员参保状态): 3 paying, 4 paused, 7 ended. */
  public static final CodeTable<InsuranceState> AAC008_R =
      CodeTable.<InsuranceState>empty("AAC008/R")
          .with("3", InsuranceState.NORMAL, LOW)
          .with("4", InsuranceState.PAUSED, LOW)
          .with("7", InsuranceState.TERMINATED, LOW);

  /** The person's contribution status (个人缴费状态): 1 2 3. */
  public static final CodeTable<ContributionState> PSN_CLCT_STAS =
      CodeTable.<ContributionState>empty("psn_clct_stas")
          .with("1", ContributionState.PAYING, HIGH)
          .with("2", ContributionState.PAUSED, HIGH)
          .with("3", ContributionState.ENDED, HIGH);

  /** The flag of a contribution (缴费标志): 1 paid, 0 unpaid. */
  public static final CodeTable<PaidFlag> CLCT_FLAG =
      CodeTable.<PaidFlag>empty("clct_flag")
          .with("1", PaidFlag.PAID, MEDIUM)
          .with("0", PaidFlag.UNPAID, MEDIUM);

  /** The change of an enrollment (变更类型): 11 to 14, 21 to 25, 27, 31, 32. */
  public static final CodeTable<ChangeType> PSN_CHG_TYPE =
      CodeTable.<ChangeType>empty("psn_chg_type")
          .with("11", ChangeType.NEW_ENROLLMENT, MEDIUM)
          .with("12", ChangeType.PAYMENT_RESUMED, MEDIUM)
          .with("13", ChangeType.MOVED_IN_FROM_OTHER_POOL, MEDIUM)
          .with("14", ChangeType.MOVED_IN_WITHIN_POOL, MEDIUM)
          .with("21", ChangeType.ENDED, MEDIUM)
          .with("22", ChangeType.PAYMENT_INTERRUPTED, MEDIUM)
          .with("23", ChangeType.MOVED_OUT_TO_OTHER_POOL, MEDIUM)
          .with("24", ChangeType.MOVED_OUT_WITHIN_POOL, MEDIUM)
          .with("25", ChangeType.RETIRED, MEDIUM)
          .with("27", ChangeType.IDENTITY_CHANGED, MEDIUM)
          .with("31", ChangeType.FROZEN, MEDIUM)
          .with("32", ChangeType.UNFROZEN, MEDIUM);

  /**
   * How far a transfer has come (转移接续办理状态): 0 to 4; the field has no name that all places share.
   */
  public static final CodeTable<TransferState> TRANSFER_STATE =
      CodeTable.<TransferState>empty("transfer")
          .with("0", TransferState.OPEN, MEDIUM)
          .with("1", TransferState.IN_PROGRESS, MEDIUM)
          .with("2", TransferState.DONE, MEDIUM)
          .with("3", TransferState.REVOKED, MEDIUM)
          .with("4", TransferState.REVOCATION_REQUESTED, MEDIUM);

  /** The insurance of a row (险种类型), up to 6 characters; other codes occur and are unknown here. */
  public static final CodeTable<InsuranceKind> INSUTYPE =
      CodeTable.<InsuranceKind>empty("insutype")
          .with("310", InsuranceKind.EMPLOYEE, HIGH)
          .with("320", InsuranceKind.CIVIL_SERVANT_SUBSIDY, HIGH)
          .with("330", InsuranceKind.LARGE_AMOUNT, HIGH)
          .with("340", InsuranceKind.RETIRED_CADRE, HIGH)
          .with("350", InsuranceKind.DISABLED_SOLDIER, HIGH)
          .with("360", InsuranceKind.RED_ARMY_VETERAN, HIGH)
          .with("370", InsuranceKind.ENTERPRISE_SUPPLEMENT, HIGH)
          .with("380", InsuranceKind.NEW_RURAL, HIGH)
          .with("390", InsuranceKind.RESIDENT, HIGH)
          .with("391", InsuranceKind.URBAN_RESIDENT, HIGH)
          .with("392", InsuranceKind.RESIDENT_SERIOUS_ILLNESS, HIGH)
          .with("399", InsuranceKind.OTHER, HIGH)
          .with("410", InsuranceKind.LONG_TERM_CARE, HIGH)
          .with("510", InsuranceKind.MATERNITY, HIGH);

  /** What is shown at a visit (就诊凭证类型): 01 02 03, also seen as 1 2 3. */
  public static final CodeTable<CredentialType> MDTRT_CERT_TYPE =
      CodeTable.<CredentialType>empty("mdtrt_cert_type")
          .withZero("01", CredentialType.ELECTRONIC_CREDENTIAL, HIGH)
          .withZero("02", CredentialType.CITIZEN_ID, HIGH)
          .withZero("03", CredentialType.SOCIAL_CARD, HIGH);

  /** The document of a person (人员证件类型): 01 to 17, 90, 99; 01 to 09 also seen without the zero. */
  public static final CodeTable<CertificateType> PSN_CERT_TYPE =
      CodeTable.<CertificateType>empty("psn_cert_type")
          .withZero("01", CertificateType.CITIZEN_ID, HIGH)
          .withZero("02", CertificateType.MILITARY_OFFICER, HIGH)
          .withZero("03", CertificateType.ARMED_POLICE, HIGH)
          .withZero("04", CertificateType.HONG_KONG, HIGH)
          .withZero("05", CertificateType.MACAO, HIGH)
          .withZero("06", CertificateType.TAIWAN, HIGH)
          .withZero("07", CertificateType.FOREIGN_PERMANENT_RESIDENT, HIGH)
          .withZero("08", CertificateType.FOREIGN_PASSPORT, HIGH)
          .withZero("09", CertificateType.DISABLED_PERSON, HIGH)
          .with("10", CertificateType.SOLDIERS_FAMILY, HIGH)
          .with("11", CertificateType.FOREIGN_WORKER, HIGH)
          .with("12", CertificateType.FOREIGN_EXPERT, HIGH)
          .with("13", CertificateType.FOREIGN_CORRESPONDENT, HIGH)
          .with("14", CertificateType.HMT_WORKER, HIGH)
          .with("15", CertificateType.RETURNED_EXPERT, HIGH)
          .with("16", CertificateType.CHINESE_PASSPORT, MEDIUM)
          .with("17", CertificateType.HMT_RESIDENCE_PERMIT, HIGH)
          .with("90", CertificateType.SOCIAL_CARD, HIGH)
          .with("99", CertificateType.OTHER, HIGH);

  /** The state of a social-security card (卡状态): 0 to 4 and 9. */
  public static final CodeTable<CardCondition> AAZ502 =
      CodeTable.<CardCondition>empty("AAZ502")
          .with("0", CardCondition.NOT_ENABLED, MEDIUM)
          .with("1", CardCondition.ACTIVE, HIGH)
          .with("2", CardCondition.FORMALLY_LOST, HIGH)
          .with("3", CardCondition.APPLICATION_LOCKED, MEDIUM)
          .with("4", CardCondition.TEMPORARILY_LOST, MEDIUM)
          .with("9", CardCondition.CANCELLED, MEDIUM);

  /** The state of a card in Shenzhen (深圳卡状态): 00, 10, 20 to 25, 30, 40, 99. */
  public static final CodeTable<CardCondition> SHENZHEN_90991 =
      CodeTable.<CardCondition>empty("90991")
          .with("00", CardCondition.NOT_ENABLED, MEDIUM)
          .with("10", CardCondition.ACTIVE, MEDIUM)
          .with("20", CardCondition.LOST, MEDIUM)
          .with("21", CardCondition.LOST, MEDIUM)
          .with("22", CardCondition.LOST, MEDIUM)
          .with("23", CardCondition.LOST, MEDIUM)
          .with("24", CardCondition.LOST, MEDIUM)
          .with("25", CardCondition.LOST, MEDIUM)
          .with("30", CardCondition.CANCELLED, MEDIUM)
          .with("40", CardCondition.TAKEN_BACK, MEDIUM)
          .with("99", CardCondition.BEING_MADE, MEDIUM);

  /** Whether a fund pays (待遇享受标志): 1 yes, 0 no. */
  public static final CodeTable<TreatmentFlag> TRT_ENJYMNT_FLAG =
      CodeTable.<TreatmentFlag>empty("trt_enjymnt_flag")
          .with("1", TreatmentFlag.ENJOYED, HIGH)
          .with("0", TreatmentFlag.NOT_ENJOYED, HIGH);

  private static final List<CodeTable<?>> ALL =
      List.of(
          PSN_INSU_STAS,
          AAC008_P,
          AAC008_Q,
          AAC008_R,
          PSN_CLCT_STAS,
          CLCT_FLAG,
          PSN_CHG_TYPE,
          TRANSFER_STATE,
          INSUTYPE,
          MDTRT_CERT_TYPE,
          PSN_CERT_TYPE,
          AAZ502,
          SHENZHEN_90991,
          TRT_ENJYMNT_FLAG);

  private CodeTables() {}

  /**
   * Returns every table.
   *
   * @return an unmodifiable list
   */
  public static List<CodeTable<?>> all() {
    return ALL;
  }
}
