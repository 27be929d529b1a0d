package dev.yika.core.recognize;

import com.google.common.base.Splitter;
import dev.yika.core.number.CardIdentificationCode;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.SocialCardNumber;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Problem;
import dev.yika.core.result.ProblemKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a {@link ReaderLine} and collects every problem with its place. */
final class ReaderFields {

  private static final int FEWEST = 4;
  private static final int MOST = 13;
  private static final int CARD_NUMBER_LENGTH = 9;
  private static final Splitter BAR = Splitter.on('|');
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private final String line;
  private final List<Problem> problems = new ArrayList<>();
  private List<String> texts = List.of();
  private @Nullable RegionCode region;
  private @Nullable CardIdentificationCode code;
  private Optional<CitizenId> citizenId = Optional.empty();
  private Optional<SocialCardNumber> socialCardNumber = Optional.empty();
  private Optional<LocalDate> issued = Optional.empty();
  private Optional<LocalDate> expires = Optional.empty();

  ReaderFields(CharSequence line) {
    this.line = line.length() > ReaderLine.MAX_LENGTH ? "" : withoutLineEnd(line.toString());
    if (line.length() > ReaderLine.MAX_LENGTH) {
      add(ProblemKind.TOO_LONG, ReaderLine.MAX_LENGTH, "1-" + ReaderLine.MAX_LENGTH);
    }
  }

  private static String withoutLineEnd(String line) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
      end--;
    }
    return line.substring(0, end);
  }

  /** Returns what is wrong, in the order of the places. */
  List<Problem> read() {
    if (problems.isEmpty() && hasFields()) {
      region =
          value(ReaderField.REGION, RegionCode.tryParse(text(ReaderField.REGION))).orElse(null);
      citizenId =
          optional(ReaderField.CITIZEN_ID, CitizenId.tryParse(text(ReaderField.CITIZEN_ID)));
      socialCardNumber =
          optional(ReaderField.SOCIAL_CARD_NUMBER, SocialCardNumber.tryParse(cardNumber()));
      code =
          value(
                  ReaderField.CARD_IDENTIFICATION_CODE,
                  CardIdentificationCode.tryParse(text(ReaderField.CARD_IDENTIFICATION_CODE)))
              .orElse(null);
      issued = date(ReaderField.ISSUED);
      expires = date(ReaderField.EXPIRES);
      if (region != null && code != null && !code.regionCode().equals(region)) {
        add(ProblemKind.CONTRADICTION, start(ReaderField.CARD_IDENTIFICATION_CODE), "RRRRRR");
      }
    }
    return problems.stream().sorted(Comparator.comparingInt(Problem::index)).toList();
  }

  private boolean hasFields() {
    int ampersand = line.indexOf('&');
    if (line.isBlank()) {
      add(ProblemKind.EMPTY, 0, "|");
    } else if (ampersand >= 0) {
      add(ProblemKind.CHARACTER, ampersand, "|");
    } else {
      texts = BAR.trimResults().splitToList(line);
      if (texts.size() < FEWEST || texts.size() > MOST) {
        problems.add(
            Problem.ofLength(ProblemKind.FIELDS, line.length(), FEWEST + "-" + MOST, texts.size()));
      }
    }
    return problems.isEmpty();
  }

  private String cardNumber() {
    String text = text(ReaderField.SOCIAL_CARD_NUMBER);
    return text.substring(0, Math.min(text.length(), CARD_NUMBER_LENGTH));
  }

  private <T> Optional<T> optional(ReaderField field, ParseResult<T> result) {
    return text(field).isEmpty() ? Optional.empty() : value(field, result);
  }

  private <T> Optional<T> value(ReaderField field, ParseResult<T> result) {
    int start = start(field);
    for (Problem problem : result.problems()) {
      problems.add(problem.withIndex(start + problem.index()));
    }
    return result.toOptional();
  }

  private Optional<LocalDate> date(ReaderField field) {
    if (text(field).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text(field), DATE));
    } catch (DateTimeException e) {
      add(ProblemKind.DATE, start(field), "yyyyMMdd");
      return Optional.empty();
    }
  }

  /** Returns the index in the line of the first character of a field that is no space. */
  private int start(ReaderField field) {
    int start = 0;
    for (int i = 0; i < field.place(); i++) {
      start = line.indexOf('|', start) + 1;
    }
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    return start;
  }

  private void add(ProblemKind kind, int index, String expected) {
    problems.add(Problem.of(kind, index, expected));
  }

  @Nullable RegionCode region() {
    return region;
  }

  @Nullable CardIdentificationCode cardIdentificationCode() {
    return code;
  }

  Optional<CitizenId> citizenId() {
    return citizenId;
  }

  Optional<SocialCardNumber> socialCardNumber() {
    return socialCardNumber;
  }

  Optional<LocalDate> issued() {
    return issued;
  }

  Optional<LocalDate> expires() {
    return expires;
  }

  /** Returns the text of a field, or nothing if the line is too short for it. */
  String text(ReaderField field) {
    return field.place() < texts.size() ? texts.get(field.place()) : "";
  }
}
