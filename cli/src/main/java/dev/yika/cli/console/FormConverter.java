package dev.yika.cli.console;

import dev.yika.core.result.Wording;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the value of an option and, where it cannot, names the form it wants.
 *
 * @param <T> the type of the value
 */
public abstract class FormConverter<T> implements ITypeConverter<T> {

  private final Wording form;

  /** Keeps the form. */
  protected FormConverter(Wording form) {
    this.form = form;
  }

  /** Reads a value; empty if it has another form. */
  protected abstract Optional<T> read(String text);

  /** Returns what a value should be. */
  public final Wording form() {
    return form;
  }

  @Override
  public final T convert(String text) {
    return read(text).orElseThrow(() -> new TypeConversionException(form.english()));
  }
}
