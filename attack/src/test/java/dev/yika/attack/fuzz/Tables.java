package dev.yika.attack.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.result.BadTableException;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads tables as files are read: bytes that are no UTF-8 are refused, not replaced. */
public final class Tables {

  private static final String SOURCE = "table.tsv";

  private Tables() {}

  /** Reads a table; empty if it was refused as it may be. */
  public static <T> Optional<T> read(byte[] input, BiFunction<Reader, String, T> withRows) {
    Reader reader = new InputStreamReader(new ByteArrayInputStream(input), UTF_8.newDecoder());
    try {
      return Optional.of(withRows.apply(reader, SOURCE));
    } catch (BadTableException e) {
      assertThat(e.source()).isEqualTo(SOURCE);
      assertThat(e.line()).isBetween(0, input.length + 1);
      assertThat(e.reason()).isNotBlank();
      Shown.hides(new String(input, UTF_8), e);
      return Optional.empty();
    }
  }
}
