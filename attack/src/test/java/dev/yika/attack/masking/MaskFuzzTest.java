package dev.yika.attack.masking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yika.attack.fuzz.Attack;
import dev.yika.attack.fuzz.Shown;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.view.RemainingCandidates;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.time.LocalDate;
import java.util.List;

/** Any text to be masked as any kind of number. */
class MaskFuzzTest extends Attack {

  private static final List<IdentifierKind> KINDS = List.of(IdentifierKind.values());
  private static final RemainingCandidates CANDIDATES =
      RemainingCandidates.on(LocalDate.of(2026, 9, 15));

  @FuzzTest
  void withstands(byte[] input) {
    attack(input);
  }

  @Override
  protected void attack(byte[] input) {
    String text = new String(input, UTF_8);
    for (IdentifierKind kind : KINDS) {
      for (View view : View.values()) {
        check(kind, text, view);
      }
    }
    IdentifierKind one = KINDS.get(input.length % KINDS.size());
    CANDIDATES.count(one, ViewTable.standard().mask(one, text, View.ENDS));
    CANDIDATES.count(one, text);
    ViewTable.isMasked(text);
  }

  private static void check(IdentifierKind kind, String text, View view) {
    String masked = ViewTable.standard().mask(kind, text, view);
    assertThat(masked).hasSameSizeAs(text);
    assertThat(ViewTable.standard().mask(kind, masked, view)).isEqualTo(masked);
    Shown.hides(text, masked);
    String fixed = ViewTable.standard().withFixedLength(5).mask(kind, text, View.NOTHING);
    assertThat(fixed).doesNotContainPattern("[0-9０-９A-Za-z]");
  }
}
