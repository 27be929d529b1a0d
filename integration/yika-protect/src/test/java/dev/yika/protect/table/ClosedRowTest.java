package dev.yika.protect.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClosedRowTest {

  static Stream<Object> keysThatCannotBeANumber() {
    return Stream.of(
        0,
        17L,
        (short) 3,
        -5,
        99_999_999,
        "a17",
        "ward-12",
        UUID.randomUUID(),
        UUID.randomUUID().toString());
  }

  static Stream<Object> keysThatCouldBeANumber() {
    return Stream.of(
        100_000_000,
        4_101_021_234_567_890L,
        -4_101_021_234_567_890L,
        Long.MIN_VALUE,
        new BigDecimal("4101021234567890"),
        "4101021234567890",
        "4101-0212-3456-7890",
        "12345",
        "４１０１０２１２３４５６７８９０",
        "X00000019",
        new byte[] {4, 1, 0, 1});
  }

  @ParameterizedTest
  @MethodSource("keysThatCannotBeANumber")
  void namesItsRow(Object id) {
    assertThat(row(id)).hasToString("row " + id + ": the plain text is no number");
    assertThat(row(id).id()).isSameAs(id);
  }

  @ParameterizedTest
  @MethodSource("keysThatCouldBeANumber")
  void showsAStarForAKeyThatCouldBeANumber(Object id) {
    assertThat(row(id)).hasToString("row *: the plain text is no number");
    assertThat(row(id).id()).isSameAs(id);
  }

  private static ClosedRow row(Object id) {
    return new ClosedRow(id, ClosedRow.Reason.PLAIN_NOT_A_NUMBER, "");
  }
}
