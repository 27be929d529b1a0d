package dev.yika.cli.console;

import com.google.common.base.CharMatcher;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The constants that a user may choose from, by name or by label. */
public final class Choice {

  private static final CharMatcher SPACE = CharMatcher.anyOf("_ ");

  /** The constants of each type by name and by label, in lower case. */
  private static final Map<Class<?>, Map<String, Enum<?>>> NAMES = new ConcurrentHashMap<>();

  private Choice() {}

  /**
   * Finds a constant by its name in either case or its label, such as {@code queue-display}, {@code
   * QUEUE_DISPLAY} or {@code 叫号屏}.
   */
  public static <E extends Enum<E> & Labelled> Optional<E> find(Class<E> type, String word) {
    String label = word.strip().toLowerCase(Locale.ROOT);
    Map<String, Enum<?>> names = NAMES.computeIfAbsent(type, absent -> names(type));
    Enum<?> named = names.get(SPACE.replaceFrom(label, '-'));
    return Optional.ofNullable(named == null ? names.get(label) : named).map(type::cast);
  }

  private static <E extends Enum<E> & Labelled> Map<String, Enum<?>> names(Class<E> type) {
    Map<String, Enum<?>> names = new HashMap<>();
    for (E constant : type.getEnumConstants()) {
      names.putIfAbsent(id(constant), constant);
      names.putIfAbsent(constant.label(Locale.ENGLISH).toLowerCase(Locale.ROOT), constant);
      names.putIfAbsent(constant.label(Locale.CHINESE).toLowerCase(Locale.ROOT), constant);
    }
    return names;
  }

  /** Returns the name of a constant on the command line. */
  public static String id(Enum<?> constant) {
    return constant instanceof IdentifierKind kind
        ? kind.id()
        : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the names of all constants, in Chinese with their labels. */
  public static <E extends Enum<E> & Labelled> Wording list(Class<E> type) {
    List<Wording> words =
        Stream.of(type.getEnumConstants()).map(one -> words(one, id(one))).toList();
    return new Wording(
        words.stream().map(Wording::english).collect(Collectors.joining(", ")),
        words.stream().map(Wording::chinese).collect(Collectors.joining("、")));
  }

  /** Returns a name with its label in Chinese; empty if no constant of the type has the name. */
  static Optional<Wording> words(Class<?> type, String name) {
    return Stream.ofNullable(type.getEnumConstants())
        .flatMap(Stream::of)
        .filter(one -> one instanceof Labelled && id((Enum<?>) one).equals(name))
        .map(one -> words((Labelled) one, name))
        .findFirst();
  }

  private static Wording words(Labelled constant, String name) {
    return new Wording(name, name + "（" + constant.label(Locale.CHINESE) + "）");
  }

  /** Lets every option and argument of a type take the names and labels of its constants. */
  public static <E extends Enum<E> & Labelled> void register(CommandLine command, Class<E> type) {
    command.registerConverter(type, new Converter<>(type));
  }

  /** Reads a constant. */
  static final class Converter<E extends Enum<E> & Labelled> implements ITypeConverter<E> {

    private final Class<E> type;

    Converter(Class<E> type) {
      this.type = type;
    }

    @Override
    public E convert(String word) {
      return find(type, word).orElseThrow(() -> new TypeConversionException("no such constant"));
    }
  }

  /** Names of kinds of numbers, for messages and completion. */
  public static List<String> ids(Enum<?>... constants) {
    return Stream.of(constants).map(Choice::id).toList();
  }
}
