package dev.yika.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.core.number.CardNumber;
import dev.yika.core.result.BadTableException;
import dev.yika.protect.ColumnKeys;
import dev.yika.protect.ProtectedColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectedColumnsTest {

  private static final CardNumber CARD = CardNumber.parse("4101021234567890");

  @TempDir private Path folder;

  @Test
  void gives_the_keys_of_the_files() throws IOException {
    Path former = key("k2024");
    Path now = key("k2026");
    String sealed = cards(ColumnKeys.fromFiles(former)).protect(CARD).sealed();
    try (App app =
        App.start("--yika.protect.key-file=" + now, "--yika.protect.older-key-files=" + former)) {
      ColumnKeys keys = app.bean(ColumnKeys.class);
      assertThat(keys.current().id()).isEqualTo("k2026");
      assertThat(cards(keys).open(sealed).number()).contains(CARD);
    }
  }

  @Test
  void gives_no_keys_without_a_file() throws IOException {
    try (App app = App.start()) {
      assertThat(app.context().getBeanProvider(ColumnKeys.class).getIfAvailable()).isNull();
    }
  }

  @Test
  void refuses_to_start_with_a_file_that_is_no_key() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.tsv"), "name\tsecret\nk1\tabcd\n");
    assertThatThrownBy(() -> App.start("--yika.protect.key-file=" + file).close())
        .rootCause()
        .isInstanceOf(BadTableException.class)
        .hasMessageContaining("bad.tsv:2")
        .hasMessageNotContaining("abcd");
  }

  private static ProtectedColumn<CardNumber> cards(ColumnKeys keys) {
    return ProtectedColumn.of("patient", "card_no", CardNumber.class, keys);
  }

  private Path key(String name) throws IOException {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    return Files.writeString(
        folder.resolve(name + ".tsv"),
        "name\tsecret\n" + name + "\t" + HexFormat.of().formatHex(secret) + "\n");
  }
}
