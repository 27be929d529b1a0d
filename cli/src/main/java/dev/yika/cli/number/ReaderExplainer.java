package dev.yika.cli.number;

import dev.yika.cli.console.Discreet;
import dev.yika.core.number.Identifier;
import dev.yika.core.recognize.ReaderField;
import dev.yika.core.recognize.ReaderLine;
import dev.yika.core.recognize.ReaderWarning;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Problem;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.Viewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Explains the lines of card readers, a field on each row. */
final class ReaderExplainer {

  private final Supplier<RegionDirectory> regions;
  private final Masking masking;
  private final Viewer viewer;
  private final LocalDate date;
  private final Locale locale;

  ReaderExplainer(
      Supplier<RegionDirectory> regions,
      Masking masking,
      Viewer viewer,
      LocalDate date,
      Locale locale) {
    this.regions = regions;
    this.masking = masking;
    this.viewer = viewer;
    this.date = date;
    this.locale = locale;
  }

  /** Explains a line: every field that it has, and any place that has a problem. */
  List<ReaderRow> rows(String line, long number) {
    ParseResult<ReaderLine> result = ReaderLine.tryParse(line);
    Optional<ReaderLine> read = result.toOptional();
    String[] texts = line.length() > ReaderLine.MAX_LENGTH ? new String[0] : line.split("\\|", -1);
    List<ReaderRow> rows = new ArrayList<>();
    int place = 0;
    for (ReaderField field : ReaderField.values()) {
      String text = place < texts.length ? texts[place].strip() : "";
      String shown =
          read.map(known -> shown(known, field, text)).orElse(Discreet.stars(text.length()));
      List<Problem> problems = problems(result, line, Optional.of(field));
      if (place < texts.length || !problems.isEmpty()) {
        rows.add(
            new ReaderRow(
                number, Optional.of(field), shown, problems, warnings(read, field), locale));
      }
      place++;
    }
    List<Problem> behind = problems(result, line, Optional.empty());
    if (!behind.isEmpty()) {
      rows.add(new ReaderRow(number, Optional.empty(), "", behind, Set.of(), locale));
    }
    return rows;
  }

  /** Warnings are about the last day of the card. */
  private Set<ReaderWarning> warnings(Optional<ReaderLine> read, ReaderField field) {
    return field == ReaderField.EXPIRES
        ? read.map(line -> line.warnings(date)).orElse(Set.of())
        : Set.of();
  }

  private static List<Problem> problems(
      ParseResult<ReaderLine> result, String line, Optional<ReaderField> field) {
    return result.problems().stream()
        .filter(each -> ReaderField.at(line, each.index()).equals(field))
        .toList();
  }

  private String shown(ReaderLine line, ReaderField field, String text) {
    return switch (field) {
      case REGION -> line.region() + " " + regions.get().lookUp(line.region()).fullName();
      case CITIZEN_ID -> masked(line.citizenId());
      case SOCIAL_CARD_NUMBER -> masked(line.socialCardNumber());
      case CARD_IDENTIFICATION_CODE -> masked(Optional.of(line.cardIdentificationCode()));
      case VERSION -> line.version().map(Discreet::text).orElse("");
      case ISSUED -> line.issued().map(LocalDate::toString).orElse("");
      case EXPIRES -> line.expires().map(LocalDate::toString).orElse("");
      case NAME, RESET_INFORMATION, TERMINAL, DEVICE -> Discreet.stars(text.length());
    };
  }

  private String masked(Optional<? extends Identifier> number) {
    return number.map(known -> masking.mask(known, viewer)).orElse("");
  }
}
