package dev.yika.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.calendar.DayType;
import dev.yika.status.entitlement.Doubt;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.recovery.GapReimbursement;
import dev.yika.status.recovery.LateFee;
import dev.yika.status.recovery.MonthCount;
import dev.yika.status.recovery.PaymentPeriod;
import dev.yika.status.recovery.RecoveryRemark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static <E extends Enum<E>> List<String> labels(
      Class<E> type, BiFunction<E, Locale, String> label, Locale locale) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> label.apply(constant, locale))
        .toList();
  }

  private static <E extends Enum<E>> void assertNamed(
      Class<E> type, BiFunction<E, Locale, String> label) {
    List<String> all = new ArrayList<>(labels(type, label, Locale.SIMPLIFIED_CHINESE));
    all.addAll(labels(type, label, Locale.FRENCH));
    assertThat(all).doesNotHaveDuplicates().doesNotContain("");
    assertThat(labels(type, label, Locale.ENGLISH)).allMatch(word -> word.matches("[a-z',; -]+"));
  }

  @Test
  void every_constant_that_people_see_has_a_name_in_both_languages() {
    assertNamed(DayType.class, DayType::label);
    assertNamed(Entitlement.Source.class, Entitlement.Source::label);
    assertNamed(Doubt.Kind.class, Doubt.Kind::label);
    assertNamed(GapReimbursement.class, GapReimbursement::label);
    assertNamed(LateFee.class, LateFee::label);
    assertNamed(MonthCount.class, MonthCount::label);
    assertNamed(PaymentPeriod.class, PaymentPeriod::label);
    assertNamed(RecoveryRemark.class, RecoveryRemark::label);
  }

  @Test
  void the_types_of_days_have_the_words_of_the_notices() {
    assertThat(labels(DayType.class, DayType::label, Locale.CHINESE))
        .containsExactly("工作日", "周末", "放假", "调休上班");
  }
}
