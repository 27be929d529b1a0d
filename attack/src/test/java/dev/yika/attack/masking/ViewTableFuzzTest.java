package dev.yika.attack.masking;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yika.attack.fuzz.Attack;
import dev.yika.attack.fuzz.Tables;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;

/** Any bytes as a table of views: whatever it says, enough stays hidden. */
class ViewTableFuzzTest extends Attack {

  private static final String DIGITS = "1234567890".repeat(7);
  private static final int LONGEST = 64;

  @FuzzTest
  void withstands(byte[] input) {
    attack(input);
  }

  @Override
  protected void attack(byte[] input) {
    Tables.read(input, ViewTable.standard()::withRows).ifPresent(ViewTableFuzzTest::use);
  }

  private static void use(ViewTable table) {
    for (IdentifierKind kind : IdentifierKind.values()) {
      for (int length = 0; length <= LONGEST; length++) {
        check(table, kind, DIGITS.substring(0, length));
      }
    }
    assertThat(table.toString()).isNotBlank();
  }

  private static void check(ViewTable table, IdentifierKind kind, String number) {
    long nothing = table.shown(kind, number.length(), View.NOTHING);
    long tail = table.shown(kind, number.length(), View.TAIL);
    long ends = table.shown(kind, number.length(), View.ENDS);
    assertThat(nothing).isZero();
    assertThat(tail & ~ends).isZero();
    for (View view : View.values()) {
      String masked = table.mask(kind, number, view);
      assertThat(masked).hasSameSizeAs(number);
      assertThat(table.mask(kind, masked, view)).isEqualTo(masked);
      int shown = (int) masked.chars().filter(c -> c != '*').count();
      assertThat(shown).isLessThanOrEqualTo(number.length() < 16 ? 3 : number.length() - 8);
    }
  }
}
