package dev.yika.cli.number;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.yika.cli.console.Notice;
import dev.yika.cli.row.Cell;
import dev.yika.core.result.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is wrong with a text: {@code CHECK@15} in CSV, with the place counted from 1. A question
 * mark behind the kind says that the number was accepted all the same.
 */
record ProblemsCell(List<Problem> problems, boolean accepted, Locale locale) implements Cell {

  @Override
  public String plain() {
    return problems.stream()
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
      return "";
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
      json.writeStartObject();
      json.writeStringField("kind", kind(problem));
      json.writeNumberField("position", position(problem));
      json.writeStringField("message", problem.message(locale));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
