package dev.yika.cli.status;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Iterables;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.core.result.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A page about many people: the number with each outcome, and for each person the benefits, the
 * reasons, the end and the confidence. The template {@code report.html} draws it.
 */
final class Report {

  /** Whole answers, with timelines, are written for so many people of an outcome. */
  private static final int WHOLE = 200;

  private static final Wording TITLE = new Wording("Benefits on %s", "%s 医保待遇报告");
  private static final Wording INTRO =
      new Wording(
          "Computed from the events given and the rules on file; a window is written"
              + " earliest..latest, both days included. This page holds no whole number and loads"
              + " nothing.",
          "按所给事件与已知规则判定；日期区间写作“最早..最迟”，含首尾两日。本页不含完整号码，不加载任何外部内容。");
  private static final Wording OUTCOME = new Wording("outcome", "结果");
  private static final Wording PEOPLE = new Wording("people", "人数");
  private static final Wording PERSON = new Wording("line %d: %s", "第 %d 行：%s");
  private static final Wording ALONE = new Wording("from line %d on", "自第 %d 行起");
  private static final Wording REST =
      new Wording("The first %d are shown in full, the others below.", "前 %d 人详列，其余见下表。");

  /** The outcomes, those that need care first. */
  private enum Outcome {
    REFUSED("Pooled fund does not pay", "统筹基金不支付"),
    UNKNOWN("Not known", "无法判定"),
    UNREADABLE("Not read", "未能读取"),
    GRANTED("Pooled fund pays", "统筹基金支付");

    private final Wording wording;

    Outcome(String english, String chinese) {
      this.wording = new Wording(english, chinese);
    }

    static Outcome of(PersonLine person) {
      return person
          .answered()
          .map(
              answered ->
                  switch (answered.entitlement().pooledFund().verdictCode()) {
                    case "YES" -> GRANTED;
                    case "NO" -> REFUSED;
                    default -> UNKNOWN;
                  })
          .orElse(UNREADABLE);
    }

    private boolean isShownWhole() {
      return this == REFUSED || this == UNKNOWN;
    }
  }

  private final LocalDate date;
  private final Iterable<PersonLine> people;
  private final Locale locale;

  Report(LocalDate date, Iterable<PersonLine> people, Locale locale) {
    this.date = date;
    this.people = people;
    this.locale = locale;
  }

  /** Writes the page; answers every person several times rather than holding all answers. */
  void write(Writer out) throws IOException {
    try {
      template().execute(page(), out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Template template() throws IOException {
    try (InputStream file =
            Objects.requireNonNull(Report.class.getResourceAsStream("report.html"));
        Reader text = new InputStreamReader(file, UTF_8)) {
      return Mustache.compiler().compile(text);
    }
  }

  private Map<String, Object> page() {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    people.forEach(person -> counts.merge(Outcome.of(person), 1, Integer::sum));
    return Map.of(
        "lang", locale.getLanguage(),
        "title", TITLE.in(locale, date),
        "intro", INTRO.in(locale),
        "outcome", OUTCOME.in(locale),
        "people", PEOPLE.in(locale),
        "sections",
            counts.entrySet().stream()
                .map(each -> section(each.getKey(), each.getValue()))
                .toList());
  }

  private Map<String, Object> section(Outcome outcome, int count) {
    Iterable<PersonLine> all = Iterables.filter(people, person -> Outcome.of(person) == outcome);
    int whole = outcome.isShownWhole() ? WHOLE : 0;
    return Map.of(
        "id", outcome.name().toLowerCase(Locale.ROOT),
        "name", outcome.wording.in(locale),
        "count", count,
        "note", whole > 0 && count > whole ? REST.in(locale, whole) : "",
        "whole", Iterables.transform(Iterables.limit(all, whole), this::whole),
        "hasRest", count > whole,
        "heads", heads(PersonLine.COLUMNS),
        "rest", Iterables.transform(Iterables.skip(all, whole), this::row));
  }

  private Map<String, Object> whole(PersonLine person) {
    Answered answered = person.answered().orElseThrow();
    return Map.of(
        "name",
            person.person().isEmpty()
                ? ALONE.in(locale, person.line())
                : PERSON.in(locale, person.line(), person.shown()),
        "timeline", answered.timeline(locale),
        "heads", heads(StatusRows.COLUMNS),
        "rows",
            new StatusRows(answered.entitlement(), locale)
                .all().stream().map(line -> cells(StatusRows.COLUMNS, line)).toList());
  }

  private List<String> row(PersonLine person) {
    return cells(PersonLine.COLUMNS, person);
  }

  private <R> List<String> heads(List<Column<R>> columns) {
    return columns.stream().map(column -> column.head().in(locale)).toList();
  }

  private <R> List<String> cells(List<Column<R>> columns, R row) {
    return columns.stream()
        .map(column -> column.cell().apply(row))
        .map((Cell cell) -> cell.words(locale))
        .toList();
  }
}
