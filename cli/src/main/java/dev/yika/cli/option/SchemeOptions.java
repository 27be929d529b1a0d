package dev.yika.cli.option;

import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.console.TableFiles;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.core.scheme.Strictness;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell how card numbers are laid out and how strictly they are read. */
public final class SchemeOptions {

  @Option(
      names = "--scheme",
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

  /** Tells whether only card numbers of one scheme are asked for. */
  public boolean isOneScheme() {
    return name != null;
  }

  public NumberSchemes schemes(Locale locale) {
    NumberSchemes standard = NumberSchemes.standard();
    NumberSchemes known =
        file == null ? standard : TableFiles.load(file, standard::withFile, locale);
    return (name == null ? known : NumberSchemes.only(find(known, name, locale))).with(strictness);
  }

  private static NumberScheme find(NumberSchemes known, String name, Locale locale) {
    return known
        .find(name)
        .orElseThrow(
            () ->
                Refusal.ofUsage(
                    Notice.UNKNOWN_SCHEME.in(
                        locale,
                        known.all().stream()
                            .map(NumberScheme::name)
                            .map(Discreet::text)
                            .collect(Collectors.joining(", ")))));
  }
}
