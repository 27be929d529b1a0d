package dev.yika.status.platform;

import com.google.common.base.CharMatcher;
import dev.yika.core.region.RegionCode;
import dev.yika.status.rule.ChinaTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the fields of one row and gathers what is wrong with them. Used by one thread. */
final class Fields {

  private static final int MAX_LENGTH = 64;
  private static final int MAX_FREE_TEXT = 2000;

  /**
   * Nobody was insured before; such a year stands for nothing at all, as 0001 does in databases.
   */
  private static final int FIRST_YEAR = 1900;

  private static final CharMatcher SPACE = CharMatcher.is(' ');

  private static final Pattern DATE =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2})"
              + "(?:[ T]([0-9]{2}:[0-9]{2}:[0-9]{2})(?:\\.[0-9]{1,9})?"
              + "(Z|[+-][0-9]{2}:?[0-9]{2})?)?");

  private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,14}(?:\\.([0-9]{1,2})0*)?");
  private static final Pattern AREA = Pattern.compile("[0-9]{6}");

  private final Map<String, String> fields;
  private final List<FieldProblem> problems = new ArrayList<>();

  Fields(Map<String, String> fields) {
    this.fields = Objects.requireNonNull(fields, "fields");
  }

  /** Refuses the row as a whole: half a row could say the opposite of the whole. */
  void refuseIfWrong() {
    if (!problems.isEmpty()) {
      throw new RowException(problems);
    }
  }

  /** Returns a text as it came; empty if it is not there. */
  String verbatim(String field) {
    return read(field, MAX_LENGTH);
  }

  /** Refuses what would be lost in silence. */
  void refuseEvidence(List<String> names) {
    names.stream()
        .filter(name -> !isBlank(verbatim(name)))
        .forEach(name -> refuse(name, FieldRule.EVIDENCE));
  }

  String freeText(String field) {
    return read(field, MAX_FREE_TEXT);
  }

  String required(String field) {
    String text = verbatim(field);
    if (isBlank(text) && !isRefused(field)) {
      refuse(field, FieldRule.PRESENT);
    }
    return text;
  }

  Optional<LocalDate> date(String field) {
    Optional<String> text = text(field);
    return text.isEmpty() ? Optional.empty() : date(field, text.get());
  }

  private Optional<LocalDate> date(String field, String text) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      return refuse(field, FieldRule.DATE_FORM);
    }
    try {
      LocalDate date = dateInChina(matcher);
      return date.getYear() < FIRST_YEAR
          ? refuse(field, FieldRule.EXISTING_DATE)
          : Optional.of(date);
    } catch (DateTimeException e) {
      return refuse(field, FieldRule.EXISTING_DATE);
    }
  }

  /** A time without an offset is one of China; one with an offset may be of another day there. */
  private static LocalDate dateInChina(Matcher matcher) {
    LocalDate date = LocalDate.parse(matcher.group(1));
    LocalTime time = matcher.group(2) == null ? LocalTime.MIN : LocalTime.parse(matcher.group(2));
    return matcher.group(3) == null
        ? date
        : ChinaTime.dateOf(date.atTime(time).toInstant(ZoneOffset.of(matcher.group(3))));
  }

  Optional<BigDecimal> amount(String field) {
    Optional<String> text = text(field);
    if (text.isPresent() && !AMOUNT.matcher(text.get()).matches()) {
      return refuse(field, FieldRule.AMOUNT);
    }
    return text.map(yuan -> new BigDecimal(yuan).setScale(2, RoundingMode.UNNECESSARY));
  }

  Optional<RegionCode> area(String field) {
    Optional<String> text = text(field);
    if (text.isPresent() && !AREA.matcher(text.get()).matches()) {
      return refuse(field, FieldRule.AREA);
    }
    return text.map(code -> RegionCode.at(code, 0));
  }

  static boolean isBlank(String text) {
    return CharMatcher.whitespace().matchesAllOf(text);
  }

  private Optional<String> text(String field) {
    return Optional.of(SPACE.trimFrom(verbatim(field))).filter(text -> !text.isEmpty());
  }

  private String read(String field, int limit) {
    String text = Objects.requireNonNullElse(fields.get(field), "");
    if (text.length() > limit) {
      refuse(field, FieldRule.NOT_TOO_LONG);
      return "";
    }
    return text;
  }

  private boolean isRefused(String field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }

  private <T> Optional<T> refuse(String field, FieldRule rule) {
    problems.add(FieldProblem.of(field, rule));
    return Optional.empty();
  }
}
