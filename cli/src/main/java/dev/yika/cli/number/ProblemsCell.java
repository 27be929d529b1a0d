package dev.yika.cli.number;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.yika.cli.console.Notice;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.row.Cell;
import dev.yika.core.result.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is wrong with a text: {@code CHECK@15} in CSV, with the place counted from 1. A question
 * mark behind the kind says that the number was accepted all the same.
 */
record ProblemsCell(
    List<Problem> problems, Optional<BadCellException> unread, boolean accepted, Locale locale)
    implements Cell {

  private static final String UNREAD = "UNREADABLE";

  @Override
  public String plain() {
    return unread.isPresent()
        ? UNREAD
        : problems.stream()
            .map(problem -> kind(problem) + "@" + position(problem))
            .collect(Collectors.joining(";"));
  }

  private String kind(Problem problem) {
    return accepted ? problem.kind() + "?" : problem.kind().name();
  }

  private static int position(Problem problem) {
    return problem.index() + 1;
  }

  @Override
  public String words(Locale locale) {
    if (problems.isEmpty()) {
      return unread.map(why -> why.message(locale)).orElse("");
    }
    String first = problems.get(0).message(locale);
    String all =
        problems.size() == 1 ? first : first + Notice.AND_MORE.in(locale, problems.size() - 1);
    return accepted ? Notice.ACCEPTED.in(locale, all) : all;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Problem problem : problems) {
      write(json, kind(problem), position(problem), problem.message(locale));
    }
    if (unread.isPresent()) {
      write(json, UNREAD, 1, unread.get().message(locale));
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, String kind, int position, String message)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", kind);
    json.writeNumberField("position", position);
    json.writeStringField("message", message);
    json.writeEndObject();
  }
}
