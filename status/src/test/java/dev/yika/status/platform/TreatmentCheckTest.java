package dev.yika.status.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import dev.yika.status.platform.code.CodeTables;
import dev.yika.status.platform.code.PlatformCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatmentCheckTest {

  @ParameterizedTest
  @CsvSource({
    "1, true, false",
    "0, false, true",
    "2, false, false",
    "01, false, false",
    "'', false, false",
    "享受, false, false"
  })
  void decidesOnTheFlagAlone(String flag, boolean enjoyed, boolean refused) {
    TreatmentCheck check = TreatmentCheck.from(row(flag, "不享受待遇"));

    assertThat(check.isEnjoyed()).isEqualTo(enjoyed);
    assertThat(check.isRefused()).isEqualTo(refused);
    assertThat(check.flag().code()).isEqualTo(flag);
  }

  @Test
  void keepsTheFundAndTheRemarkAndShowsNeither() {
    TreatmentCheck check = TreatmentCheck.from(row("0", "张三欠费"));

    assertThat(check.fund()).isEqualTo("310100");
    assertThat(check.remark()).contains("张三欠费");
    assertThat(check).hasToString("TreatmentCheck[trt_enjymnt_flag: no benefits]");
  }

  @Test
  void hasOneRowForEachFund() {
    Map<String, String> other = new HashMap<>(row("0", ""));
    other.put("fund_pay_type", "510100");

    assertThat(TreatmentCheck.from(row("1", "")).isEnjoyed()).isTrue();
    assertThat(TreatmentCheck.from(other).isEnjoyed()).isFalse();
    assertThat(TreatmentCheck.from(other).remark()).isEmpty();
  }

  @Test
  void isUnknownWithoutAFlagAndRefusedWithoutAFund() {
    TreatmentCheck check = TreatmentCheck.from(Map.of("fund_pay_type", "310100"));

    assertThat(check.flag().isBlank()).isTrue();
    assertThat(check.isEnjoyed() || check.isRefused()).isFalse();
    assertThat(problems(Map.of("trt_enjymnt_flag", "1")))
        .containsExactly(FieldProblem.of("fund_pay_type", FieldRule.PRESENT));
  }

  @Test
  void readsALongRemarkAndRefusesAnEndlessOne() {
    assertThat(TreatmentCheck.from(row("0", "长".repeat(2000))).remark()).isPresent();
    assertThat(problems(row("0", "长".repeat(2001))))
        .containsExactly(FieldProblem.of("trt_chk_rslt", FieldRule.NOT_TOO_LONG));
  }

  @Test
  void isEqualByItsParts() {
    new EqualsTester()
        .addEqualityGroup(TreatmentCheck.from(row("1", "")), TreatmentCheck.from(row("1", " ")))
        .addEqualityGroup(TreatmentCheck.from(row("0", "")))
        .testEquals();
  }

  @Test
  @Tag("null-pointer-tester")
  void refuseNull() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(PlatformCode.class, CodeTables.standard().treatmentFlags().read("1"));
    tester.testStaticMethods(TreatmentCheck.class, Visibility.PUBLIC);
    tester.testConstructors(TreatmentCheck.class, Visibility.PUBLIC);
  }

  private static List<FieldProblem> problems(Map<String, String> fields) {
    return catchThrowableOfType(RowException.class, () -> TreatmentCheck.from(fields)).problems();
  }

  private static Map<String, String> row(String flag, String remark) {
    return Map.of("fund_pay_type", "310100", "trt_enjymnt_flag", flag, "trt_chk_rslt", remark);
  }
}
