package dev.yika.core.number;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of a kind whose value is its text and nothing else.
 *
 * @param <T> the kind of number
 */
abstract class SimpleGrammar<T extends Identifier> extends Grammar<T> {

  private final Function<String, T> maker;

  SimpleGrammar(IdentifierKind kind, Function<String, T> maker) {
    super(kind);
    this.maker = maker;
  }

  @Override
  final @Nullable T valueOf(String plain) {
    return accepts(plain) ? maker.apply(plain) : null;
  }
}
