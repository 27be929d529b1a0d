package dev.yika.cli.option;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.Language;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.TableFiles;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.core.scheme.Strictness;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the layouts of card numbers and how strictly they are read. */
public final class SchemeOptions {

  @Option(
      names = "--number-scheme",
      paramLabel = "<name>",
      description =
          "Card numbers of this scheme only; in yika check this implies --kind card-number.")
  private @Nullable String name;

  @Option(
      names = "--scheme-file",
      paramLabel = "<file>",
      description = "Add the card number schemes of a table, each for its regions.")
  private @Nullable String file;

  @Option(
      names = "--strictness",
      paramLabel = "<strictness>",
      description = {
        "How card numbers are read: strict; lenient, which accepts a wrong check digit under an"
            + " assumed rule and marks it CHECK?; or off."
      })
  private Strictness strictness = Strictness.STRICT;

  /** Tests whether only card numbers of one scheme are asked for. */
  public boolean isOneScheme() {
    return name != null;
  }

  /** Returns the schemes to read card numbers with. */
  public NumberSchemes schemes(Console console) {
    NumberSchemes standard = NumberSchemes.standard();
    NumberSchemes known =
        file == null ? standard : TableFiles.load(file, standard::withFile, console.locale());
    return (name == null ? known : NumberSchemes.only(find(known, name, console))).with(strictness);
  }

  private static NumberScheme find(NumberSchemes schemes, String name, Console console) {
    String known =
        Language.list(
            console.locale(),
            schemes.all().stream().map(NumberScheme::name).map(Discreet::text).toList());
    return schemes.find(name).orElseThrow(() -> console.usage(Notice.UNKNOWN_SCHEME, known));
  }
}
