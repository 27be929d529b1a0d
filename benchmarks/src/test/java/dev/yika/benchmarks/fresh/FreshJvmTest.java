package dev.yika.benchmarks.fresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FreshJvmTest {

  @Test
  void everyProgramGetsItsAnswer() {
    assertThat(FreshJvm.time(FirstLookUp.class)).isPositive();
    assertThat(FreshJvm.time(FirstValidationWithRegion.class)).isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void theDirectoryIsWeighed() {
    assertThat(FreshJvm.output(Weigh.class)).matches("[0-9]{6} [0-9]{2}");
  }

  @Test
  void aProgramThatFailsIsNoMeasurement() {
    assertThatIllegalStateException().isThrownBy(() -> FreshJvm.time(Failing.class));
  }

  /** Ends with an exception. */
  static final class Failing {

    private Failing() {}

    public static void main(String[] arguments) {
      Exit.unless(false);
    }
  }
}
