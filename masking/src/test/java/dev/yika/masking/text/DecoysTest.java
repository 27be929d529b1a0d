package dev.yika.masking.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in logs that look like a number and are none. */
class DecoysTest {

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "12345678-1234-1234-1234-123456789012",
        "41010212-3456-7890-1234-123456789012",
        "0.4101021234567890",
        "3.14159265358979",
        "1.4101021234567890",
        "0.110105194912310003",
        "12.110105194912310003",
        "4101021234567890.5e3",
        "4101.0212.3456.7890.1",
        "410102123456.7890",
        "abc14101021234567890",
        "4101021234567890abc1",
        "4101021234567890e1",
        "2026-07-14 10:22:33.123",
        "20260714102233123",
        "1784000000000",
        "6217000012345678903",
        "****4101021234567890",
        "41010212345678901",
        "41010212345678901234567890123456",
      })
  void leaves_what_only_looks_like_a_number(String decoy) {
    assertThat(Finder.standard().find("took " + decoy + ", ok")).isEmpty();
  }
}
