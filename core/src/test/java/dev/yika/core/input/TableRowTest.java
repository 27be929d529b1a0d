package dev.yika.core.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.SerializableTester;
import dev.yika.core.result.BadTableException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableRowTest {

  private static final TableForm FORM = TableForm.of("name", "value").withOptional("more");

  private static TableRow row(String value) {
    return FORM.readAll(new StringReader("name\tvalue\nx\t" + value), "rows").get(0);
  }

  private static BadTableException refusal(ThrowingCallable check) {
    return catchThrowableOfType(BadTableException.class, check);
  }

  @Test
  void aCellIsReadByTheNameOfItsColumn() {
    assertThat(row("y").cell("name")).isEqualTo("x");
    assertThat(row(" y z ").cell("value")).isEqualTo("y z");
    assertThat(row("y").cell("more")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> row("y").cell("vale"));
  }

  @Test
  void aRefusalNamesTheSourceTheLineTheColumnAndTheReasonInBothLanguages() {
    BadTableException refusal = row("y").refuse("value", "no good", "不行");

    assertThat(refusal).hasMessage("rows:2: value: no good");
    assertThat(refusal.message(Locale.CHINA)).isEqualTo("rows:2: value: 不行");
    assertThat(refusal.message(Locale.ROOT)).isEqualTo(refusal.getMessage());
    assertThat(refusal.source()).isEqualTo("rows");
    assertThat(refusal.line()).isEqualTo(2);
    assertThat(refusal.column()).isEqualTo("value");
    assertThat(refusal.reason()).isEqualTo("no good");
    assertThat(refusal.reason(Locale.CHINESE)).isEqualTo("不行");
    BadTableException copy = SerializableTester.reserialize(refusal);
    assertThat(copy.message(Locale.CHINA)).isEqualTo("rows:2: value: 不行");
    assertThat(row("y").refuse("", "no good", "不行")).hasMessage("rows:2: no good");
  }

  @Test
  void aHyphenIsNoneAndAnEmptyCellIsNotButInAnOptionalColumn() {
    assertThat(row("-").isNone("value")).isTrue();
    assertThat(row("").isNone("value")).isFalse();
    assertThat(row("").isNone("more")).isTrue();
    assertThat(row("-").find("value", column -> "asked")).isEmpty();
    assertThat(row("y").find("value", row("y")::text)).hasValue("y");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-"})
  void aTextMustBeThere(String cell) {
    assertThat(refusal(() -> row(cell).text("value")))
        .hasMessage("rows:2: value: the cell is empty");
  }

  @Test
  void aPatternMatchesTheWholeCell() {
    Pattern digits = Pattern.compile("[0-9]{2}");

    assertThat(row("12").matching("value", digits, "two digits", "两位数字")).isEqualTo("12");
    assertThat(refusal(() -> row("123").matching("value", digits, "two digits", "两位数字")))
        .hasMessage("rows:2: value: two digits");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "120,120", "7,7"})
  void aNumberIsReadWithinItsRange(String cell, int number) {
    assertThat(row(cell).number("value", 0, 120)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "-1", "121", "07", "+7", "7.0", "\u0667", "99999999999"})
  void aNumberOutOfRangeIsRefused(String cell) {
    assertThat(refusal(() -> row(cell).number("value", 0, 120)))
        .hasMessage("rows:2: value: expected a whole number from 0 to 120");
  }

  @Test
  void aDateIsReadAsYearMonthAndDay() {
    assertThat(row("2024-02-29").date("value")).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(row("2024-02-29").find("value", row("2024-02-29")::date)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "2024/02/29,'expected a date, yyyy-mm-dd'",
    "20240229,'expected a date, yyyy-mm-dd'",
    "-,'expected a date, yyyy-mm-dd'",
    "0001-01-01,'expected a date, yyyy-mm-dd'",
    "2023-02-29,no such day",
    "2023-13-01,no such day"
  })
  void whatIsNoDateIsRefused(String cell, String reason) {
    assertThat(refusal(() -> row(cell).date("value")).reason()).isEqualTo(reason);
  }

  @Test
  void aConstantIsReadByItsExactName() {
    assertThat(row("MONDAY").constant("value", DayOfWeek.class)).isEqualTo(DayOfWeek.MONDAY);
    BadTableException refusal = refusal(() -> row("monday").constant("value", DayOfWeek.class));
    assertThat(refusal.reason()).startsWith("expected one of MONDAY, TUESDAY");
    assertThat(refusal.reason(Locale.CHINESE)).startsWith("应为 MONDAY、TUESDAY").endsWith(" 之一");
  }

  @Test
  void oneOfTwoWords() {
    assertThat(row("yes").flag("value", "yes", "no")).isTrue();
    assertThat(row("no").flag("value", "yes", "no")).isFalse();
    assertThat(refusal(() -> row("-").flag("value", "yes", "no")).reason())
        .isEqualTo("expected one of yes, no");
  }

  @Test
  void aListIsReadBetweenCommas() {
    assertThat(row("b, a").list("value")).containsExactly("b", "a");
    assertThat(row("-").list("value")).isEmpty();
    assertThat(row("").list("more")).isEmpty();
    assertThat(row("SUNDAY,MONDAY").listOf("value", DayOfWeek.values(), DayOfWeek::name))
        .isEqualTo(List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY));
  }

  @ParameterizedTest
  @CsvSource({
    "'a,,b',an entry between the commas is empty",
    "'',the cell is empty",
    "'a,b,a',an entry is repeated"
  })
  void aListHasNoGapsAndNoRepetitions(String cell, String reason) {
    assertThat(refusal(() -> row(cell).list("value")).reason()).isEqualTo(reason);
  }

  @Test
  void anUnknownWordOfAListIsRefused() {
    assertThat(
            refusal(() -> row("MONDAY,X").listOf("value", DayOfWeek.values(), DayOfWeek::name))
                .reason())
        .startsWith("expected one of MONDAY");
  }

  @Test
  void aFactoryRefusesInBothLanguages() {
    assertThat(row("7").<String>make("value", () -> "made")).isEqualTo("made");
    BadTableException refusal =
        refusal(
            () ->
                row("7")
                    .make(
                        "value",
                        () -> {
                          throw new RefusedException("too odd", "太奇怪");
                        }));
    assertThat(refusal).hasMessage("rows:2: value: too odd");
    assertThat(refusal.message(Locale.CHINESE)).isEqualTo("rows:2: value: 太奇怪");
  }

  @Test
  void theTextOfARowShowsItsPlaceOnly() {
    assertThat(row("4101021234567890")).hasToString("rows:2");
  }
}
