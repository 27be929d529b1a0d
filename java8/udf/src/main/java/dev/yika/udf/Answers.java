package dev.yika.udf;

import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.number.RegionalIdentifier;
import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.pseudonym.Pseudonym;
import dev.yika.masking.pseudonym.Pseudonymizer;
import dev.yika.masking.text.Scrubber;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Computes the answers of the functions for a text that is not null. */
final class Answers {

  private static final ViewTable TABLE = ViewTable.standard();
  private static final Scrubber SCRUBBER = Scrubber.standard();

  private Answers() {}

  /** Reads the key once in each process; a file that is refused fails the query. */
  private static final class Key {
    static final Pseudonymizer PSEUDONYMIZER =
        HmacPseudonymizer.of(MaskingKey.fromFile(Paths.get(file())));

    private static String file() {
      String file = System.getProperty("yika.keyFile", System.getenv("YIKA_KEY_FILE"));
      if (file == null) {
        throw new IllegalStateException(
            "no key: set the system property yika.keyFile or the variable YIKA_KEY_FILE");
      }
      return file;
    }
  }

  static boolean isValid(String text, String kind) {
    return kind(kind).isValid(text);
  }

  static String diagnose(String text, String kind, String language) {
    Locale locale =
        option(
            "language",
            language,
            new Locale[] {Locale.ENGLISH, Locale.CHINESE},
            Locale::getLanguage);
    return kind(kind).tryParse(text).problems().stream()
        .map(problem -> problem.message(locale))
        .collect(Collectors.joining("; "));
  }

  static @Nullable String region(String text, String kind) {
    Optional<? extends Identifier> number = kind(kind).tryParse(text).toOptional();
    return number.isPresent() && number.get() instanceof RegionalIdentifier
        ? ((RegionalIdentifier) number.get()).region().fullName()
        : null;
  }

  static String mask(String text, String kind, String view) {
    return TABLE.mask(
        kind(kind),
        text,
        option("view", view, View.values(), choice -> choice.name().toLowerCase(Locale.ROOT)));
  }

  static @Nullable String fingerprint(String text, String kind) {
    if (!isValid(text, kind)) {
      return null;
    }
    Pseudonym pseudonym = Key.PSEUDONYMIZER.pseudonym(kind(kind), text);
    return pseudonym.keyId() + '.' + pseudonym.text();
  }

  static String scrub(String text) {
    return SCRUBBER.scrub(text).toString();
  }

  private static IdentifierKind kind(String kind) {
    return option("kind", kind, IdentifierKind.values(), IdentifierKind::id);
  }

  /** The message does not show what was given: arguments may have changed places. */
  private static <T> T option(String name, String given, T[] choices, Function<T, String> id) {
    for (T choice : choices) {
      if (id.apply(choice).equals(given)) {
        return choice;
      }
    }
    throw new IllegalArgumentException(
        name
            + ": expected one of "
            + Arrays.stream(choices).map(id).collect(Collectors.joining(", ")));
  }
}
