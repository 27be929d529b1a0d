package dev.yika.status.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the objects of a parsed answer, sent alone or in an array. Used by one thread. */
final class AnswerTree {

  private static final String OUTPUT = "output";
  private static final String ERROR_CODE = "infcode";

  private final Map<String, ?> answer;
  private final List<FieldProblem> problems = new ArrayList<>();

  /** Takes an answer; null is one without any field. */
  AnswerTree(@Nullable Map<String, ?> answer) {
    this.answer = answer == null ? Map.of() : answer;
  }

  List<FieldProblem> problems() {
    return problems;
  }

  /** Returns the rows below a field of the output; the answer may be the output itself. */
  List<Map<String, ?>> rows(String field) {
    if (isError()) {
      return List.of();
    }
    List<Map<String, ?>> outputs =
        answer.containsKey(OUTPUT) ? objects(OUTPUT, answer.get(OUTPUT)) : List.of(answer);
    if (outputs.size() > 1) {
      problems.add(FieldProblem.of(OUTPUT, FieldRule.ONE_PERSON));
      return List.of();
    }
    if (outputs.isEmpty() || !outputs.get(0).containsKey(field)) {
      if (problems.isEmpty()) {
        problems.add(FieldProblem.of(field, FieldRule.PRESENT));
      }
      return List.of();
    }
    return objects(field, outputs.get(0).get(field));
  }

  /** Returns the rows of the output. */
  List<Map<String, ?>> rows() {
    if (isError()) {
      return List.of();
    }
    if (!answer.containsKey(OUTPUT)) {
      problems.add(FieldProblem.of(OUTPUT, FieldRule.PRESENT));
    }
    return objects(OUTPUT, answer.get(OUTPUT));
  }

  private boolean isError() {
    String code = new Fields(answer).code(ERROR_CODE).trim();
    boolean isError = !code.isEmpty() && !code.equals("0");
    if (isError) {
      problems.add(FieldProblem.of(ERROR_CODE, FieldRule.SUCCESS));
    }
    return isError;
  }

  private List<Map<String, ?>> objects(String path, @Nullable Object node) {
    List<Map<String, ?>> objects = new ArrayList<>();
    if (node instanceof Map<?, ?> || isNothing(node)) {
      object(path, node).ifPresent(objects::add);
      return objects;
    }
    int index = 0;
    for (Object element : elements(path, node)) {
      object(path + "[" + index++ + "]", element).ifPresent(objects::add);
    }
    return objects;
  }

  private Iterable<?> elements(String path, @Nullable Object node) {
    if (node instanceof Iterable<?> list) {
      return list;
    }
    if (node instanceof Object[] array) {
      return Arrays.asList(array);
    }
    problems.add(FieldProblem.of(path, FieldRule.OBJECT));
    return List.of();
  }

  @SuppressWarnings("unchecked") // keys of another type are never asked for
  private Optional<Map<String, ?>> object(String path, @Nullable Object node) {
    if (node instanceof Map<?, ?> map) {
      return Optional.of((Map<String, ?>) map);
    }
    if (!isNothing(node)) {
      problems.add(FieldProblem.of(path, FieldRule.OBJECT));
    }
    return Optional.empty();
  }

  /** Nothing is sent as null, as an empty text or as the text null. */
  private static boolean isNothing(@Nullable Object node) {
    return SentValue.text(node).filter(Fields::isBlank).isPresent();
  }
}
