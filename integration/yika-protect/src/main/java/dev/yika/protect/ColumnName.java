package dev.yika.protect;

import static com.google.common.base.Preconditions.checkArgument;

/** The name of a column of a table, in messages and in what is authenticated. */
record ColumnName(String table, String column) {

  ColumnName {
    checkArgument(!table.isEmpty() && !column.isEmpty(), "a table and a column have names");
  }

  @Override
  public String toString() {
    return table + "." + column;
  }
}
