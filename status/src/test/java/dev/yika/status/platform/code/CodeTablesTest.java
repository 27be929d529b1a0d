package dev.yika.status.platform.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import dev.yika.status.member.InsuranceScheme;
import dev.yika.status.rule.Confidence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTablesTest {

  @ParameterizedTest
  @CsvSource({
    "0, NOT_ENROLLED, 未参保, HIGH",
    "1, NORMAL, 正常参保, HIGH",
    "2, PAUSED, 暂停参保, HIGH",
    "3, INVALID, 无效, MEDIUM",
    "4, TERMINATED, 终止参保, HIGH"
  })
  void knowsTheInsuranceStatus(
      String code, InsuranceState meaning, String label, Confidence confidence) {
    PlatformCode<InsuranceState> read = CodeTables.PSN_INSU_STAS.read(code);

    assertThat(read.meaning()).contains(meaning);
    assertThat(read.label(Locale.SIMPLIFIED_CHINESE)).isEqualTo(label);
    assertThat(read.confidence()).contains(confidence);
  }

  @ParameterizedTest
  @CsvSource({"1, PAYING, 参保缴费", "2, PAUSED, 暂停缴费", "3, ENDED, 终止缴费"})
  void knowsTheContributionStatus(String code, ContributionState meaning, String label) {
    assertRead(CodeTables.PSN_CLCT_STAS, code, meaning, label);
  }

  @ParameterizedTest
  @CsvSource({"1, PAID, 已缴", "0, UNPAID, 未缴"})
  void knowsThePaymentFlag(String code, PaidFlag meaning, String label) {
    assertRead(CodeTables.CLCT_FLAG, code, meaning, label);
  }

  @ParameterizedTest
  @CsvSource({
    "11, NEW_ENROLLMENT, 新参保",
    "12, PAYMENT_RESUMED, 恢复缴费",
    "13, MOVED_IN_FROM_OTHER_POOL, 统筹外转入",
    "14, MOVED_IN_WITHIN_POOL, 统筹内转入",
    "21, ENDED, 终止",
    "22, PAYMENT_INTERRUPTED, 中断缴费",
    "23, MOVED_OUT_TO_OTHER_POOL, 转出统筹外",
    "24, MOVED_OUT_WITHIN_POOL, 统筹内转出",
    "25, RETIRED, 在职转退休",
    "27, IDENTITY_CHANGED, 身份变更",
    "31, FROZEN, 冻结",
    "32, UNFROZEN, 解冻"
  })
  void knowsTheChange(String code, ChangeType meaning, String label) {
    assertRead(CodeTables.PSN_CHG_TYPE, code, meaning, label);
  }

  @ParameterizedTest
  @CsvSource({
    "0, OPEN, 未处理",
    "1, IN_PROGRESS, 处理中",
    "2, DONE, 已办结",
    "3, REVOKED, 已撤销",
    "4, REVOCATION_REQUESTED, 申请撤销"
  })
  void knowsTheTransferState(String code, TransferState meaning, String label) {
    assertRead(CodeTables.TRANSFER_STATE, code, meaning, label);
  }

  @ParameterizedTest
  @CsvSource({
    "310, EMPLOYEE, 职工基本医疗保险",
    "320, CIVIL_SERVANT_SUBSIDY, 公务员医疗补助",
    "330, LARGE_AMOUNT, 大额医疗费用补助",
    "340, RETIRED_CADRE, 离休人员医疗保障",
    "350, DISABLED_SOLDIER, 残疾军人医疗保障",
    "360, RED_ARMY_VETERAN, 老红军医疗保障",
    "370, ENTERPRISE_SUPPLEMENT, 企业补充医疗保险",
    "380, NEW_RURAL, 新型农村合作医疗",
    "390, RESIDENT, 城乡居民基本医疗保险",
    "391, URBAN_RESIDENT, 城镇居民基本医疗保险",
    "392, RESIDENT_SERIOUS_ILLNESS, 城乡居民大病医疗保险",
    "399, OTHER, 其他特殊人员医疗保障",
    "410, LONG_TERM_CARE, 长期照护保险",
    "510, MATERNITY, 生育保险"
  })
  void knowsTheInsurance(String code, InsuranceKind meaning, String label) {
    assertRead(CodeTables.INSUTYPE, code, meaning, label);
  }

  @Test
  void onlyTwoInsurancesAreBasic() {
    assertThat(InsuranceKind.EMPLOYEE.basicScheme()).contains(InsuranceScheme.EMPLOYEE);
    assertThat(InsuranceKind.RESIDENT.basicScheme()).contains(InsuranceScheme.RESIDENT);
    assertThat(Arrays.stream(InsuranceKind.values()).filter(k -> k.basicScheme().isPresent()))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "01, ELECTRONIC_CREDENTIAL", "1, ELECTRONIC_CREDENTIAL",
    "02, CITIZEN_ID", "2, CITIZEN_ID",
    "03, SOCIAL_CARD", "3, SOCIAL_CARD"
  })
  void knowsTheCredentialWithAndWithoutItsZero(String code, CredentialType meaning) {
    assertThat(CodeTables.MDTRT_CERT_TYPE.read(code).meaning()).contains(meaning);
  }

  @ParameterizedTest
  @CsvSource({
    "01, CITIZEN_ID", "1, CITIZEN_ID", "02, MILITARY_OFFICER", "03, ARMED_POLICE",
    "04, HONG_KONG", "05, MACAO", "06, TAIWAN", "07, FOREIGN_PERMANENT_RESIDENT",
    "08, FOREIGN_PASSPORT", "8, FOREIGN_PASSPORT", "09, DISABLED_PERSON", "10, SOLDIERS_FAMILY",
    "11, FOREIGN_WORKER", "12, FOREIGN_EXPERT", "13, FOREIGN_CORRESPONDENT", "14, HMT_WORKER",
    "15, RETURNED_EXPERT", "16, CHINESE_PASSPORT", "17, HMT_RESIDENCE_PERMIT", "90, SOCIAL_CARD",
    "99, OTHER"
  })
  void knowsTheDocumentOfAPerson(String code, CertificateType meaning) {
    assertThat(CodeTables.PSN_CERT_TYPE.read(code).meaning()).contains(meaning);
  }

  @Test
  void oneAndZeroOneMeanTheSameAndStayWhatTheyAre() {
    PlatformCode<CertificateType> shortCode = CodeTables.PSN_CERT_TYPE.read("1");

    assertThat(shortCode.code()).isEqualTo("1");
    assertThat(shortCode).isNotEqualTo(CodeTables.PSN_CERT_TYPE.read("01"));
    assertThat(CodeTables.PSN_CERT_TYPE.read("001").isKnown()).isFalse();
    assertThat(CodeTables.PSN_INSU_STAS.read("01").isKnown()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0, NOT_ENABLED, MEDIUM",
    "1, ACTIVE, HIGH",
    "2, FORMALLY_LOST, HIGH",
    "3, APPLICATION_LOCKED, MEDIUM",
    "4, TEMPORARILY_LOST, MEDIUM",
    "9, CANCELLED, MEDIUM"
  })
  void knowsTheStateOfACard(String code, CardCondition meaning, Confidence confidence) {
    PlatformCode<CardCondition> read = CodeTables.AAZ502.read(code);

    assertThat(read.meaning()).contains(meaning);
    assertThat(read.confidence()).contains(confidence);
  }

  @ParameterizedTest
  @CsvSource({
    "00, NOT_ENABLED",
    "10, ACTIVE",
    "20, LOST",
    "21, LOST",
    "22, LOST",
    "23, LOST",
    "24, LOST",
    "25, LOST",
    "30, CANCELLED",
    "40, TAKEN_BACK",
    "99, BEING_MADE"
  })
  void knowsTheStateOfACardInShenzhen(String code, CardCondition meaning) {
    assertThat(CodeTables.SHENZHEN_90991.read(code).meaning()).contains(meaning);
    assertThat(CodeTables.SHENZHEN_90991.read("26").isKnown()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0, NOT_ENROLLED, NOT_ENROLLED, ",
    "1, NORMAL, NORMAL, ",
    "2, PAUSED, PAUSED, ",
    "3, , TERMINATED, NORMAL",
    "4, TERMINATED, , PAUSED",
    "7, , , TERMINATED"
  })
  void dialectsSayDifferentThings(
      String code, InsuranceState p, InsuranceState q, InsuranceState r) {
    assertThat(CodeTables.AAC008_P.read(code).meaning().orElse(null)).isEqualTo(p);
    assertThat(CodeTables.AAC008_Q.read(code).meaning().orElse(null)).isEqualTo(q);
    assertThat(CodeTables.AAC008_R.read(code).meaning().orElse(null)).isEqualTo(r);
  }

  @Test
  void knowsTheFlagOfBenefits() {
    assertRead(CodeTables.TRT_ENJYMNT_FLAG, "1", TreatmentFlag.ENJOYED, "享受待遇");
    assertRead(CodeTables.TRT_ENJYMNT_FLAG, "0", TreatmentFlag.NOT_ENJOYED, "不享受待遇");
  }

  private static <E extends Enum<E> & CodeMeaning> void assertRead(
      CodeTable<E> table, String code, E meaning, String label) {
    PlatformCode<E> read = table.read(code);
    assertThat(read.is(meaning)).isTrue();
    assertThat(read.label(Locale.CHINESE)).isEqualTo(label);
    assertThat(read.label(Locale.ROOT)).isEqualTo(meaning.label(Locale.ENGLISH)).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "7, unknown code 7, 未知代码 7",
    "01, unknown code 01, 未知代码 01",
    "99Zz, unknown code 99Zz, 未知代码 99Zz",
    "31012, unknown code, 未知代码",
    "4101021234567890, unknown code, 未知代码",
    "1;2, unknown code, 未知代码",
    "张三, unknown code, 未知代码",
    "'', no code, 无代码",
    "'  ', no code, 无代码"
  })
  void saysOfAnUnknownCodeThatItIsOne(String code, String english, String chinese) {
    PlatformCode<InsuranceState> read = CodeTables.PSN_INSU_STAS.read(code);

    assertThat(read.isKnown()).isFalse();
    assertThat(read.confidence()).isEmpty();
    assertThat(read.code()).isEqualTo(code);
    assertThat(read.label(Locale.ENGLISH)).isEqualTo(english);
    assertThat(read.label(Locale.CHINESE)).isEqualTo(chinese);
    assertThat(read).hasToString("psn_insu_stas: " + english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uff11", "\u0661", "1\u0000", "\u00a01", "1\n", "1.0"})
  void takesNothingForADigitThatIsNone(String code) {
    assertThat(CodeTables.PSN_INSU_STAS.read(code).isKnown()).isFalse();
    assertThat(CodeTables.PSN_INSU_STAS.read(code).label(Locale.ENGLISH)).isEqualTo("unknown code");
  }

  @Test
  void looksPastThePaddingOfAColumn() {
    PlatformCode<InsuranceState> padded = CodeTables.PSN_INSU_STAS.read("1   ");

    assertThat(padded.is(InsuranceState.NORMAL)).isTrue();
    assertThat(padded.code()).isEqualTo("1   ");
    assertThat(padded.isBlank()).isFalse();
  }

  @Test
  void learnsALocalCodeOnceAndLeavesTheOldTableAlone() {
    CodeTable<InsuranceState> local =
        CodeTables.PSN_INSU_STAS.with("5", InsuranceState.PAUSED, Confidence.LOW);

    assertThat(local.read("5").is(InsuranceState.PAUSED)).isTrue();
    assertThat(local.read("5").confidence()).contains(Confidence.LOW);
    assertThat(CodeTables.PSN_INSU_STAS.read("5").isKnown()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> local.with("5", InsuranceState.NORMAL, Confidence.LOW));
    for (String code : List.of("", " ", " 6")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> local.with(code, InsuranceState.NORMAL, Confidence.LOW));
    }
  }

  static Stream<Arguments> meanings() {
    return Stream.of(
            InsuranceState.values(),
            ContributionState.values(),
            PaidFlag.values(),
            ChangeType.values(),
            TransferState.values(),
            InsuranceKind.values(),
            CredentialType.values(),
            CertificateType.values(),
            CardCondition.values(),
            TreatmentFlag.values())
        .map(values -> Arguments.of((Object) values));
  }

  @ParameterizedTest
  @MethodSource("meanings")
  void everyMeaningHasItsOwnWords(CodeMeaning[] meanings) {
    assertThat(meanings)
        .extracting(each -> each.label(Locale.ENGLISH))
        .doesNotHaveDuplicates()
        .doesNotContain("");
    assertThat(meanings).extracting(each -> each.label(Locale.CHINESE)).doesNotHaveDuplicates();
  }

  @Test
  void everyTableKnowsAllOfItsCodes() {
    assertThat(CodeTables.all()).hasSize(14).doesNotHaveDuplicates();
    for (CodeTable<?> table : CodeTables.all()) {
      assertThat(table.codes()).isNotEmpty().allMatch(code -> table.read(code).isKnown());
      assertThat(table).hasToString(table.field());
    }
  }

  @Test
  void codesAreEqualByTextAndTable() {
    CodeTable<InsuranceState> states = CodeTables.PSN_INSU_STAS;
    CodeTable<InsuranceState> sameTable =
        CodeTable.<InsuranceState>empty("x").with("1", InsuranceState.NORMAL, Confidence.LOW);
    CodeTable<InsuranceState> same =
        CodeTable.<InsuranceState>empty("x").with("1", InsuranceState.NORMAL, Confidence.LOW);

    new EqualsTester()
        .addEqualityGroup(states.read("1"), states.read("1"))
        .addEqualityGroup(states.read("1 "))
        .addEqualityGroup(states.read("2"))
        .addEqualityGroup(CodeTables.AAC008_P.read("1"))
        .addEqualityGroup(CodeTables.AAC008_Q.read("1"))
        .addEqualityGroup(sameTable.read("1"), same.read("1"))
        .testEquals();
    new EqualsTester()
        .addEqualityGroup(sameTable, same)
        .addEqualityGroup(CodeTable.<InsuranceState>empty("x"))
        .addEqualityGroup(CodeTable.<InsuranceState>empty("y"))
        .testEquals();
  }

  @Test
  void refuseNull() throws NoSuchMethodException {
    NullPointerTester tester =
        new NullPointerTester()
            .ignore(CodeTable.class.getMethod("with", String.class, Enum.class, Confidence.class))
            .ignore(PlatformCode.class.getMethod("is", Enum.class));
    tester.testStaticMethods(CodeTable.class, Visibility.PUBLIC);
    tester.testInstanceMethods(CodeTables.CLCT_FLAG, Visibility.PUBLIC);
    tester.testInstanceMethods(CodeTables.CLCT_FLAG.read("1"), Visibility.PUBLIC);
    tester.testInstanceMethods(CodeTables.CLCT_FLAG.read("8"), Visibility.PUBLIC);
    tester.testInstanceMethods(PaidFlag.PAID, Visibility.PUBLIC);
  }

  @Test
  void refuseNullForAMeaningToo() {
    CodeTable<PaidFlag> flags = CodeTables.CLCT_FLAG;

    assertThatNullPointerException().isThrownBy(() -> flags.read("1").is(null));
    assertThatNullPointerException().isThrownBy(() -> flags.read("8").is(null));
    assertThatNullPointerException().isThrownBy(() -> flags.with("2", null, Confidence.LOW));
    assertThatNullPointerException().isThrownBy(() -> flags.with("2", PaidFlag.PAID, null));
    assertThatNullPointerException()
        .isThrownBy(() -> flags.with(null, PaidFlag.PAID, Confidence.LOW));
  }
}
