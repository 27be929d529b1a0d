package dev.yika.mybatis;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One condition of a statement, between WHERE, ON, HAVING, AND and OR. Words are read by their
 * spelling alone, so that every dialect can be read; a word too many in {@link #names} does no
 * harm.
 *
 * @param column the last name before the operator, or an empty text
 * @param names the last part of each name and word, in lower case and without quotes
 * @param isPattern whether an operator such as LIKE is among them
 * @param isEquality whether an operator such as = or IN is among them
 * @param placeholders the places of the question marks, from 1
 */
record Comparison(
    String column,
    ImmutableSet<String> names,
    boolean isPattern,
    boolean isEquality,
    ImmutableList<Integer> placeholders) {

  /** Strings, comments, words with their quotes and points, and operators. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "'(?:[^']|'')*'|--[^\\n]*|/\\*(?s:.*?)\\*/"
              + "|[\"`\\[]?[\\p{L}_][\\p{L}\\p{N}_$]*[\"`\\]]?"
              + "|\\?|[<>!]?=|<>|!?~~?\\*?|[<>]");

  private static final ImmutableSet<String> BEGIN =
      ImmutableSet.of("where", "on", "having", "when", "and", "or");
  private static final ImmutableSet<String> END =
      ImmutableSet.of(
          "select", "set", "values", "from", "order", "group", "limit", "then", "else", "union");
  private static final ImmutableSet<String> PATTERNS =
      ImmutableSet.of("like", "ilike", "rlike", "regexp", "similar", "glob");
  private static final ImmutableSet<String> EQUALITIES =
      ImmutableSet.of("=", "<>", "!=", "<", ">", "<=", ">=", "in", "between");

  /** Reads the conditions of a statement. */
  static ImmutableList<Comparison> all(String sql) {
    ImmutableList.Builder<Comparison> all = ImmutableList.builder();
    Draft draft = new Draft();
    boolean isCondition = false;
    int place = 0;
    Matcher tokens = TOKEN.matcher(sql);
    while (tokens.find()) {
      String token = Ascii.toLowerCase(tokens.group());
      boolean begins = BEGIN.contains(token);
      if (begins || END.contains(token)) {
        if (isCondition) {
          all.add(draft.comparison());
        }
        draft = new Draft();
        isCondition = begins && (isCondition || !token.matches("and|or"));
      } else if (token.equals("?")) {
        draft.placeholders.add(++place);
      } else {
        draft.add(token);
      }
    }
    if (isCondition) {
      all.add(draft.comparison());
    }
    return all.build();
  }

  /** A condition that is being read. */
  private static final class Draft {

    private final ImmutableSet.Builder<String> names = ImmutableSet.builder();
    private final ImmutableList.Builder<Integer> placeholders = ImmutableList.builder();
    private String column = "";
    private boolean isPattern;
    private boolean isEquality;

    void add(String token) {
      boolean isOperator = PATTERNS.contains(token) || EQUALITIES.contains(token);
      isPattern |= PATTERNS.contains(token) || token.contains("~");
      isEquality |= EQUALITIES.contains(token);
      String name = token.replaceAll("[\"`\\[\\]]", "");
      if (!isOperator && !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0))) {
        names.add(name);
        column = isPattern || isEquality ? column : name;
      }
    }

    Comparison comparison() {
      return new Comparison(column, names.build(), isPattern, isEquality, placeholders.build());
    }
  }
}
