package dev.yika.examples;

import dev.yika.core.input.ParseResult;
import dev.yika.core.input.Problem;
import dev.yika.core.number.CardNumber;
import java.io.PrintStream;
import java.util.Locale;

/** Reads card numbers as somebody typed them. */
public final class NumberExample implements Example {

  @Override
  public void run(PrintStream out) {
    parse(out);
    problems(out);
  }

  private static void parse(PrintStream out) {
    // docs: parse
    CardNumber card = CardNumber.parse("4101 0212 3456 7890"); // typed, scanned, full-width
    out.println(card.region().fullName()); // → 河南省郑州市中原区
    out.println(card); // → ************7890
    // end
  }

  private static void problems(PrintStream out) {
    // docs: problems
    ParseResult<CardNumber> typo = CardNumber.tryParse("4101 0212 3456 7980"); // does not throw
    for (Problem problem : typo.problems()) {
      out.println(problem.message(Locale.CHINESE));
      out.println(problem.message(Locale.ENGLISH));
    }
    // → 校验码错误（第 18 位）：应符合 ISO 7064 MOD 11,10
    // → wrong check character at character 18: expected ISO 7064 MOD 11,10
    // end
  }
}
