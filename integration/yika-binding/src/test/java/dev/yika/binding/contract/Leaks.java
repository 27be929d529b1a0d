package dev.yika.binding.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Searches texts and exceptions for parts of numbers. */
public final class Leaks {

  private static final int RUN = 5;

  /** Hash codes and addresses of classes, whose digits are as they happen to be. */
  private static final Pattern HASH = Pattern.compile("@[0-9a-f]{1,8}\\b|0x[0-9a-f]+");

  private Leaks() {}

  /** Returns whether a text has five characters in a row of one of the numbers. */
  public static boolean isIn(String text, List<String> numbers) {
    return numbers.stream()
        .flatMap(
            number ->
                IntStream.rangeClosed(0, number.length() - RUN)
                    .mapToObj(at -> number.substring(at, at + RUN)))
        .anyMatch(text::contains);
  }

  /** Fails if a text has a part of a number beyond the tail. */
  public static void assertNone(String text) {
    assertThat(isIn(text, Visits.ALL)).as("a number leaks").isFalse();
  }

  /** Returns all that an exception and its causes print and hand out. */
  public static String everything(Throwable thrown) {
    StringWriter all = new StringWriter();
    thrown.printStackTrace(new PrintWriter(all));
    for (Throwable next = thrown; next != null; next = next.getCause()) {
      for (Method method : next.getClass().getMethods()) {
        if (method.getParameterCount() == 0 && method.getName().startsWith("get")) {
          all.append('\n').append(answer(method, next));
        }
      }
    }
    return HASH.matcher(all.toString()).replaceAll("");
  }

  private static String answer(Method method, Throwable thrown) {
    try {
      return String.valueOf(method.invoke(thrown));
    } catch (ReflectiveOperationException e) {
      return "";
    }
  }
}
