package dev.yika.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.core.result.BadTableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnKeysTest {

  private static final String SECRET = HexFormat.of().formatHex(secret());

  @TempDir private Path folder;

  private static byte[] secret() {
    byte[] secret = new byte[32];
    for (int i = 0; i < secret.length; i++) {
      secret[i] = (byte) (i * i + 5);
    }
    return secret;
  }

  @Test
  void readsEachGenerationFromAFileOfItsOwn() throws IOException {
    ColumnKeys keys = ColumnKeys.fromFiles(file("k2026"), file("k2024"), file("k2022"));
    assertThat(keys).hasToString("ColumnKeys[k2026, k2024, k2022]");
    assertThat(keys.current().id()).isEqualTo("k2026");
    ColumnKeys former = ColumnKeys.fromFiles(file("k2024"));
    String sealed = Keys.cards(former).protect(Keys.CARD).sealed();
    assertThat(Keys.cards(keys).open(sealed).number()).contains(Keys.CARD);
  }

  @Test
  void refusesWhatIsNoKeyFileWithoutShowingIt() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.tsv"), "name\tsecret\nk1\tabcd\n");
    assertThatThrownBy(() -> ColumnKeys.fromFiles(bad))
        .isInstanceOf(BadTableException.class)
        .hasMessageStartingWith("bad.tsv:2: ")
        .hasMessageNotContaining("abcd");
    assertThatThrownBy(() -> ColumnKeys.fromFiles(folder.resolve("none.tsv")))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void refusesTwoGenerationsOfOneName() throws IOException {
    Path file = file("k2026");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ColumnKeys.fromFiles(file, file))
        .withMessage("two keys have the same name");
  }

  private Path file(String name) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".tsv"), "name\tsecret\n" + name + "\t" + SECRET + "\n");
  }
}
