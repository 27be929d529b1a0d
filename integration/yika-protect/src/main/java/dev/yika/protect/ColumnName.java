package dev.yika.protect;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * The name of a column of a table, in messages and in what is authenticated. A name begins with a
 * letter, so that a number that was given in its place is not printed.
 */
record ColumnName(String table, String column) {

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$#.-]{0,127}");

  ColumnName {
    checkArgument(NAME.matcher(table).matches(), "the name of a table begins with a letter");
    checkArgument(NAME.matcher(column).matches(), "the name of a column begins with a letter");
  }

  @Override
  public String toString() {
    return table + "." + column;
  }
}
