package dev.yika.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CheckSystemProperties {

  /** A random payload and the system it is for. */
  record Sample(CheckSystem system, String payload) {
    String code() {
      return payload + system.compute(payload);
    }
  }

  @Property
  void agreesWithTheTextbook(@ForAll("samples") Sample sample) {
    String check = sample.system().compute(sample.payload());

    assertThat(check).isEqualTo(NaiveChecks.compute(sample.system(), sample.payload()));
    assertThat(sample.system().verify(sample.code())).isTrue();
  }

  @Property
  void noticesEveryErrorItClaims(@ForAll("samples") Sample sample) {
    String code = sample.code();
    for (TypingError error : sample.system().detects()) {
      for (int at = 0; at <= code.length() - Slips.width(error); at++) {
        assertThat(Slips.of(error, sample.system(), code, at))
            .noneMatch(slip -> sample.system().verify(slip));
      }
    }
  }

  @Property
  void verifiesWhatItWouldCompute(
      @ForAll("samples") Sample sample, @ForAll("samples") Sample other) {
    CheckSystem system = sample.system();
    String check = other.code().substring(0, system.checkLength());

    assertThat(system.verify(sample.payload() + check))
        .isEqualTo(system.compute(sample.payload()).equals(check));
  }

  @Property
  void answersForAnyTextWithoutThrowing(
      @ForAll("systems") CheckSystem system, @ForAll String text) {
    if (system.verify(text)) {
      String payload = text.substring(0, text.length() - system.checkLength());
      assertThat(payload + system.compute(payload)).isEqualTo(text);
    }
  }

  @Provide
  Arbitrary<CheckSystem> systems() {
    return Arbitraries.of(CheckSystems.all());
  }

  @Provide
  Arbitrary<Sample> samples() {
    return systems()
        .flatMap(
            system ->
                Arbitraries.strings()
                    .withChars(system.alphabet().toCharArray())
                    .ofMinLength(system.payloadLength().orElse(1))
                    .ofMaxLength(system.payloadLength().orElse(140))
                    .map(payload -> new Sample(system, payload)));
  }
}
