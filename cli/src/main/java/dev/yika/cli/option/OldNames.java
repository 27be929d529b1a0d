package dev.yika.cli.option;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.Notice;
import java.util.Map;
import java.util.stream.Stream;

/** Former names of options: each is read as its new name, with a note. */
public final class OldNames {

  /** Sub-command, old name, new name. */
  private static final Table<String, String, String> NAMES =
      ImmutableTable.<String, String, String>builder()
          .put("check", "--scheme", "--number-scheme")
          .put("desk", "--scheme", "--number-scheme")
          .put("desk", "--policy-file", "--recovery-file")
          .put("status", "--policy-file", "--recovery-file")
          .put("status", "--scheme", "--insurance")
          .put("mask", "--policy-file", "--masking-file")
          .build();

  private OldNames() {}

  /** Returns the arguments with the new names. */
  public static String[] replace(Console console, String... arguments) {
    Map<String, String> names =
        Stream.of(arguments)
            .filter(NAMES::containsRow)
            .findFirst()
            .map(NAMES::row)
            .orElse(Map.of());
    return Stream.of(arguments)
        .map(argument -> replace(console, names, argument))
        .toArray(String[]::new);
  }

  private static String replace(Console console, Map<String, String> names, String argument) {
    String[] parts = argument.split("=", 2);
    String name = names.get(parts[0]);
    if (name == null) {
      return argument;
    }
    console.say(Notice.OLD_NAME, parts[0], name);
    return parts.length == 1 ? name : name + "=" + parts[1];
  }
}
