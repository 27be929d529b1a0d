package dev.yika.masking.policy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.yika.core.input.TableRow;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.view.View;
import java.util.Optional;
import java.util.function.Function;

/** The cells of a rule; {@link MaskingPolicy#withRows} tells the form. */
final class RuleRow {

  private static final int CELLS = 10;
  private static final String ANY = "*";
  private static final Splitter COMMA = Splitter.on(',').trimResults();

  private final TableRow row;

  RuleRow(TableRow row) {
    if (row.cells().size() != CELLS) {
      throw row.refuse("a rule has " + CELLS + " cells, this one " + row.cells().size());
    }
    this.row = row;
  }

  String word(int column, String what) {
    if (!Viewer.isWord(row.cell(column))) {
      throw row.refuse("a " + what + " is a word without spaces, commas and stars");
    }
    return row.cell(column);
  }

  ImmutableSet<String> words(int column, String what) {
    return set(
        column, what, word -> Viewer.isRole(word) ? Optional.of(word) : Optional.<String>empty());
  }

  <T extends Enum<T> & PolicyWord> T one(int column, Class<T> type, String what) {
    return PolicyWord.find(type, row.cell(column)).orElseThrow(() -> row.refuse("unknown " + what));
  }

  <T extends Enum<T> & PolicyWord> ImmutableSet<T> set(int column, Class<T> type, String what) {
    ImmutableSet<T> found = set(column, what, word -> PolicyWord.find(type, word));
    return Sets.immutableEnumSet(found);
  }

  ImmutableSet<IdentifierKind> kinds(int column) {
    ImmutableSet<IdentifierKind> found = set(column, "kind of number", IdentifierKind::find);
    return Sets.immutableEnumSet(found);
  }

  private <T> ImmutableSet<T> set(int column, String what, Function<String, Optional<T>> finder) {
    if (row.cell(column).equals(ANY)) {
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<T> found = ImmutableSet.builder();
    for (String word : COMMA.split(row.cell(column))) {
      found.add(finder.apply(word).orElseThrow(() -> row.refuse("unknown " + what)));
    }
    return found.build();
  }

  View view(int column) {
    return View.find(row.cell(column)).orElseThrow(() -> row.refuse("unknown view"));
  }

  String reason(int column) {
    if (row.cell(column).isEmpty()) {
      throw row.refuse("a rule tells its reason in the last cell");
    }
    return row.cell(column);
  }
}
