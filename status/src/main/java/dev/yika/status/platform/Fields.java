package dev.yika.status.platform;

import com.google.common.base.CharMatcher;
import dev.yika.core.region.RegionCode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the fields of one object of an answer and collects their problems. Used by one thread. */
final class Fields {

  private static final int MAX_LENGTH = 64;
  private static final int MAX_FREE_TEXT = 2000;

  /** Earlier years are defaults of software, not dates. */
  private static final int FIRST_YEAR = 1900;

  /** Stands for a value that is no code, so that it is unknown and not missing. */
  private static final String NO_CODE = "\ufffd";

  /** A longer period is no period of contributions. */
  private static final int MAX_MONTHS = 600;

  private static final CharMatcher SPACE = CharMatcher.is(' ');
  private static final Pattern AREA = Pattern.compile("[0-9]{6}");
  private static final Pattern MONTH = Pattern.compile("(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])");

  private final Map<String, ?> fields;
  private final List<FieldProblem> problems = new ArrayList<>();

  Fields(Map<String, ?> fields) {
    this.fields = Objects.requireNonNull(fields, "fields");
  }

  List<FieldProblem> problems() {
    return problems;
  }

  void refuseIfWrong() {
    if (!problems.isEmpty()) {
      throw new RowException(problems);
    }
  }

  /** Returns a code as it came, of any length; empty if it is not there. */
  String code(String field) {
    return SentValue.text(fields.get(field))
        .or(() -> problem(field, FieldRule.SINGLE_VALUE))
        .orElse(NO_CODE);
  }

  /** Returns a required code. */
  String requiredCode(String field) {
    String code = code(field);
    if (isBlank(code)) {
      problem(field, FieldRule.PRESENT);
    } else if (code.length() > MAX_LENGTH) {
      problem(field, FieldRule.NOT_TOO_LONG);
    }
    return code;
  }

  String freeText(String field) {
    return read(field, MAX_FREE_TEXT);
  }

  Optional<LocalDate> date(String field) {
    Optional<String> text = text(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Optional<LocalDate> date = SentDate.parse(text.get());
      if (date.isEmpty()) {
        return problem(field, FieldRule.DATE_FORM);
      }
      if (SentDate.isNone(date.get())) {
        return Optional.empty();
      }
      return date.get().getYear() < FIRST_YEAR ? problem(field, FieldRule.EXISTING_DATE) : date;
    } catch (DateTimeException e) {
      return problem(field, FieldRule.EXISTING_DATE);
    }
  }

  /** Returns the months of a period; none if it cannot be read. */
  List<YearMonth> months(String begin, String end) {
    Optional<YearMonth> first = month(begin);
    Optional<YearMonth> last = month(end);
    if (first.isEmpty() || last.isEmpty()) {
      return List.of();
    }
    long months = first.get().until(last.get(), ChronoUnit.MONTHS) + 1;
    if (months < 1 || months > MAX_MONTHS) {
      problem(end, FieldRule.PERIOD);
      return List.of();
    }
    return Stream.iterate(first.get(), month -> month.plusMonths(1)).limit(months).toList();
  }

  private Optional<YearMonth> month(String field) {
    String text = SPACE.trimFrom(read(field, MAX_LENGTH));
    if (!MONTH.matcher(text).matches()) {
      return isRefused(field) ? Optional.empty() : problem(field, FieldRule.PERIOD);
    }
    int month = Integer.parseInt(text);
    return Optional.of(YearMonth.of(month / 100, month % 100));
  }

  private boolean isRefused(String field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }

  /** Returns whether a field whose name has an ending holds a negative amount. */
  boolean isAnyNegative(String ending) {
    return fields.entrySet().stream()
        .filter(field -> String.valueOf((Object) field.getKey()).endsWith(ending))
        .flatMap(field -> SentValue.text(field.getValue()).stream())
        .flatMap(text -> Decimals.parse(SPACE.trimFrom(text)).stream())
        .anyMatch(amount -> amount.signum() < 0);
  }

  Optional<BigDecimal> amount(String field) {
    return text(field)
        .flatMap(text -> Decimals.parse(text).or(() -> problem(field, FieldRule.AMOUNT)));
  }

  Optional<RegionCode> area(String field) {
    Optional<String> text = text(field);
    if (text.isPresent() && !AREA.matcher(text.get()).matches()) {
      return problem(field, FieldRule.AREA);
    }
    return text.map(code -> RegionCode.at(code, 0));
  }

  static boolean isBlank(String text) {
    return CharMatcher.whitespace().matchesAllOf(text);
  }

  private Optional<String> text(String field) {
    return Optional.of(SPACE.trimFrom(read(field, MAX_LENGTH))).filter(text -> !text.isEmpty());
  }

  private String read(String field, int limit) {
    Optional<String> text = SentValue.text(fields.get(field));
    if (text.isEmpty()) {
      problem(field, FieldRule.SINGLE_VALUE);
    } else if (text.get().length() > limit) {
      problem(field, FieldRule.NOT_TOO_LONG);
    } else {
      return text.get();
    }
    return "";
  }

  private <T> Optional<T> problem(String field, FieldRule rule) {
    problems.add(FieldProblem.of(field, rule));
    return Optional.empty();
  }
}
