package dev.yika.cli.option;

import dev.yika.core.number.IdentifierKind;
import java.util.Iterator;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a kind of number by its name on the command line, such as {@code card-number}. */
public final class KindConverter implements ITypeConverter<IdentifierKind> {

  @Override
  public IdentifierKind convert(String text) {
    return IdentifierKind.find(text).orElseThrow(() -> new TypeConversionException("no such kind"));
  }

  /** The names, for messages and completion. */
  public static final class Choices implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Stream.of(IdentifierKind.values()).map(IdentifierKind::id).iterator();
    }
  }
}
