package dev.yika.benchmarks.fresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FreshJvmTest {

  @ParameterizedTest
  @EnumSource
  void everyProgramGetsItsAnswer(Program program) {
    assertThat(FreshJvm.time(program.main())).isPositive().isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void classesAndHeapAreCounted() {
    assertThat(FreshJvm.loadedClasses(FirstValidation.class))
        .isGreaterThan(FreshJvm.loadedClasses(EmptyProgram.class));
    assertThat(Long.parseLong(FreshJvm.output(Retained.class, FirstLookUp.class.getName())))
        .isGreaterThan(10_000);
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
