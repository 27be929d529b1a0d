package dev.yika.masking.policy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import dev.yika.core.input.TableForm;
import dev.yika.core.input.TableRow;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.Wording;
import dev.yika.masking.view.View;
import java.util.List;
import java.util.function.Function;

/** The cells of a rule; see {@link MaskingPolicy#withRows}. */
final class RuleRow {

  private static final String CHINESE = "reason-zh";

  static final TableForm FORM =
      TableForm.of(
              "group",
              "effect",
              "roles",
              "purposes",
              "channels",
              "devices",
              "step-up",
              "kinds",
              "view",
              "reason")
          .withOptional(CHINESE);

  private static final String ANY = "*";

  private final TableRow row;

  RuleRow(TableRow row) {
    this.row = row;
  }

  String group() {
    row.require(
        Viewer.isWord(row.cell("group")),
        "group",
        "expected a word without spaces, commas and stars",
        "应为不含空格、逗号和星号的词");
    return row.cell("group");
  }

  RuleEffect effect() {
    return row.oneOf("effect", RuleEffect.values(), PolicyWord::id);
  }

  ImmutableSet<String> roles() {
    List<String> roles = isAny("roles") ? List.of() : row.list("roles");
    for (String role : roles) {
      row.require(
          Viewer.isRole(role),
          "roles",
          "a role is a word without spaces, stars and six digits",
          "角色为不含空格、星号和六位数字的词");
    }
    return ImmutableSet.copyOf(Lists.transform(roles, Role::idOf));
  }

  <T extends Enum<T> & PolicyWord> ImmutableSet<T> words(String column, T[] values) {
    return set(column, values, PolicyWord::id);
  }

  ImmutableSet<IdentifierKind> kinds() {
    return set("kinds", IdentifierKind.values(), IdentifierKind::id);
  }

  private <T extends Enum<T>> ImmutableSet<T> set(
      String column, T[] values, Function<? super T, String> word) {
    return isAny(column)
        ? ImmutableSet.of()
        : Sets.immutableEnumSet(row.listOf(column, values, word));
  }

  /** Returns whether a cell holds a star; refuses an empty cell. */
  private boolean isAny(String column) {
    return row.text(column).equals(ANY);
  }

  View view() {
    return row.oneOf("view", View.values(), View::id);
  }

  /** Returns the reason, the same in both languages if the Chinese one is left out. */
  Wording reason() {
    String reason = row.text("reason");
    return new Wording(reason, row.cell(CHINESE).isEmpty() ? reason : row.cell(CHINESE));
  }
}
