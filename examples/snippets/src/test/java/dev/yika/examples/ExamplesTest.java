package dev.yika.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

  private static Iterable<Example> examples() {
    return Examples.all();
  }

  @Test
  void every_source_of_an_example_is_run() throws Exception {
    assertThat(ExampleSource.all())
        .extracting(ExampleSource::file)
        .containsExactlyInAnyOrderElementsOf(
            Examples.all().stream()
                .map(example -> example.getClass().getSimpleName() + ".java")
                .toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void prints_on_the_class_path_what_its_comments_say(Example example) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    example.run(new PrintStream(bytes, true, UTF_8));

    assertThat(example.getClass().getModule().isNamed()).isFalse();
    assertThat(bytes.toString(UTF_8).lines())
        .isNotEmpty()
        .containsExactlyElementsOf(ExampleSource.of(example).promises());
  }
}
