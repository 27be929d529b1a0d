package dev.yika.status.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyInputsTest {

  private static final List<RuleInput> PLAIN =
      List.of(RuleInput.of("months", 2), RuleInput.of("policy", "made-up"));

  private final AtomicInteger written = new AtomicInteger();
  private final List<RuleInput> lazy = RuleInput.whenRead(this::write);

  private List<RuleInput> write() {
    written.incrementAndGet();
    return new ArrayList<>(PLAIN);
  }

  @Test
  void areWrittenOutWhenTheyAreFirstReadAndOnce() {
    List<RuleInput> kept = LazyInputs.copyOf(lazy);
    assertThat(written).hasValue(0);
    assertThat(kept).isEqualTo(PLAIN).hasSameHashCodeAs(PLAIN).hasToString(PLAIN.toString());
    assertThat(PLAIN).isEqualTo(kept);
    assertThat(written).hasValue(1);
  }

  @Test
  void cannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> lazy.set(0, PLAIN.get(1)));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> LazyInputs.copyOf(new ArrayList<>(PLAIN)).clear());
  }
}
