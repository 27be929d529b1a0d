package dev.yika.spark;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;

/** A function of SQL on a text, and the method that the generated code calls. */
record SqlFunction(String name, String method, DataType result, ImmutableList<Option> options) {

  private static final Option KIND =
      Option.of("kind", Arrays.stream(IdentifierKind.values()).map(IdentifierKind::id), 0);
  private static final Option VIEW =
      Option.of(
          "view",
          Arrays.stream(View.values()).map(view -> Ascii.toLowerCase(view.name())),
          Arrays.asList(View.values()).indexOf(View.TAIL));
  private static final Option LANGUAGE = Option.of("language", Stream.of("en", "zh"), 0);

  /** All functions. */
  static final ImmutableList<SqlFunction> ALL =
      ImmutableList.of(
          of("yika_is_valid", "isValid", DataTypes.BooleanType, KIND),
          of("yika_diagnose", "diagnose", DataTypes.StringType, KIND, LANGUAGE),
          of("yika_region", "region", DataTypes.StringType, KIND),
          of("yika_mask", "mask", DataTypes.StringType, KIND, VIEW),
          of("yika_fingerprint", "fingerprint", DataTypes.StringType, KIND),
          of("yika_scrub", "scrub", DataTypes.StringType));

  /** An argument behind the text, a constant that becomes an index when a query is analyzed. */
  record Option(String name, ImmutableList<String> choices, int standard) {

    static Option of(String name, Stream<String> choices, int standard) {
      return new Option(name, ImmutableList.copyOf(choices.iterator()), standard);
    }

    int index(String function, Expression given) {
      Object value = given.foldable() ? given.eval(null) : null;
      int index = value instanceof UTF8String text ? choices.indexOf(text.toString()) : -1;
      if (index < 0) {
        throw new IllegalArgumentException(
            function + ": expected one of these constants: " + String.join(", ", choices));
      }
      return index;
    }
  }

  private static SqlFunction of(String name, String method, DataType result, Option... options) {
    return new SqlFunction(name, method, result, ImmutableList.copyOf(options));
  }

  /** Returns the call with all its arguments, for messages and DESCRIBE FUNCTION. */
  String usage() {
    return options.stream()
        .map(option -> "[, " + option.name())
        .collect(Collectors.joining("", name + "(text", "]".repeat(options.size()) + ")"));
  }

  /** Returns the call that the generated code makes. */
  Expression call(List<Expression> given) {
    if (given.isEmpty() || given.size() > options.size() + 1) {
      throw new IllegalArgumentException("expected " + usage());
    }
    List<Expression> arguments = new ArrayList<>(List.of(given.get(0)));
    List<DataType> types = new ArrayList<>(List.of(DataTypes.StringType));
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      int index = i + 1 < given.size() ? option.index(name, given.get(i + 1)) : option.standard();
      arguments.add(new Literal(index, DataTypes.IntegerType));
      types.add(DataTypes.IntegerType);
    }
    return StaticCall.of(NumberFunctions.class, method, result, arguments, types);
  }
}
