package dev.yika.cli.number;

import dev.yika.cli.console.FormConverter;
import dev.yika.core.result.Wording;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a year of four digits. */
final class YearConverter extends FormConverter<Integer> {

  static final Wording RULE = new Wording("expected a year of the form yyyy", "年份格式应为 yyyy");

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  /** Reads a year in any form in which a number may be typed. */
  static Optional<Integer> year(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return Optional.of(plain).filter(YEAR.asMatchPredicate()).map(Integer::valueOf);
  }

  YearConverter() {
    super(RULE);
  }

  @Override
  protected Optional<Integer> read(String text) {
    return year(text);
  }
}
