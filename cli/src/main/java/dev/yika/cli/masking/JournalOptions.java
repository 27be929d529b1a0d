package dev.yika.cli.masking;

import dev.yika.masking.pseudonym.MaskingKey;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which journal is meant, and its key. */
final class JournalOptions {

  @Option(
      names = "--key-file",
      required = true,
      paramLabel = "<file>",
      description = "The key of the journal: a row of a name, a tab and 64 hexadecimal digits.")
  private @Nullable String keyFile;

  @Parameters(paramLabel = "FILE", description = "The journal.")
  private @Nullable String file;

  String file() {
    return String.valueOf(file);
  }

  MaskingKey key(Locale locale) {
    return KeyFile.load(String.valueOf(keyFile), locale);
  }
}
