package dev.yika.cli.option;

import dev.yika.cli.console.Choice;
import dev.yika.core.number.IdentifierKind;
import java.util.Iterator;

/** The kinds of numbers, for messages and completion. */
final class KindChoices implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return Choice.ids(IdentifierKind.values()).iterator();
  }
}
