package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.IdentifierKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GenerateCommandTest {

  @ParameterizedTest
  @EnumSource
  void makes_numbers_that_check_finds_valid(IdentifierKind kind) {
    Run made = Run.yika("generate", "--kind", kind.id(), "--count", "50", "--seed", "7");
    assertThat(made.code()).isZero();
    assertThat(made.out().lines()).hasSize(50);
    assertThat(made.err()).contains("sample numbers");
    Run checked = Run.withInput(made.out(), "check", "--kind", kind.id(), "--file", "-");
    assertThat(checked.code()).isZero();
  }

  @Test
  void makes_the_same_numbers_for_the_same_seed() {
    String seven = Run.yika("generate", "--seed", "7").out();
    assertThat(Run.yika("generate", "--seed", "7").out()).isEqualTo(seven);
    assertThat(Run.yika("generate", "--seed", "8").out()).isNotEqualTo(seven);
    assertThat(Run.yika("generate", "--count", "0").out()).isEmpty();
    assertThat(Run.yika("generate", "--lang", "zh", "--count", "0").err()).contains("虚构");
  }
}
