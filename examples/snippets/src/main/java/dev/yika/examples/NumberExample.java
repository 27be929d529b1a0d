package dev.yika.examples;

import dev.yika.core.check.CheckSystems;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.number.PersonHints;
import dev.yika.core.recognize.Candidate;
import dev.yika.core.recognize.Correction;
import dev.yika.core.recognize.Corrector;
import dev.yika.core.recognize.Mismatch;
import dev.yika.core.recognize.Recognizer;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Parsed;
import dev.yika.core.result.Problem;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import dev.yika.core.scheme.CheckRule;
import dev.yika.core.scheme.Field;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.core.scheme.Strictness;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Reads numbers as they were typed, names them, corrects them and makes some up. */
public final class NumberExample implements Example {

  @Override
  public void run(PrintStream out) {
    parse(out);
    problems(out);
    hints(out);
    lenient(out);
    scheme(out);
    recognize(out);
    correct(out);
    sample(out);
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
    ParseResult<CardNumber> typo = CardNumber.tryParse("41O1 0212 3456 789"); // does not throw
    if (typo instanceof Parsed<CardNumber> parsed) {
      out.println(parsed.value());
    }
    for (Problem problem : typo.problems()) {
      out.println(problem.index() + " " + problem.message(Locale.CHINESE));
    }
    // → 2 形近字符（第 3 个字符）：应为 0-9
    // → 18 长度不符：应为 16 位，实为 15 位
    // end
  }

  private static void hints(PrintStream out) {
    // docs: hints
    CitizenId old = CitizenId.parse("110105491231002"); // 15 digits, before October 1999
    out.println(old.upgraded().orElseThrow()); // → **************002X
    PersonHints hints = old.hints();
    out.println(hints.birthDate().orElseThrow() + " " + hints.sex()); // → 1949-12-31 FEMALE
    // end
  }

  private static void lenient(PrintStream out) {
    // docs: lenient
    NumberSchemes lenient = NumberSchemes.standard().with(Strictness.LENIENT);
    CardNumber card = CardNumber.parse("4101021234567880", lenient); // position 15 is wrong
    out.println(card.checkOutcome()); // → FAILED
    // end
  }

  private static void scheme(PrintStream out) {
    // docs: scheme
    NumberScheme henan =
        NumberScheme.confirmed("henan-18", "RRRRRRSSSSSSSSSSCI")
            .withCheck(new CheckRule(Field.CHECK, CheckSystems.ISO_7064_MOD_11_10, 1, 16));
    NumberSchemes schemes =
        NumberSchemes.standard()
            .with(henan, "41")
            .with(NumberScheme.DEFAULT_16, "41"); // else 16 digits are refused in Henan
    out.println(CardNumber.parse("410102123456789074", schemes).scheme().name()); // → henan-18
    out.println(CardNumber.parse("4101021234567890", schemes).scheme().name()); // → default-16
    // end
  }

  private static void recognize(PrintStream out) {
    // docs: recognize
    for (Candidate candidate : Recognizer.standard().recognize("11010519491231002x")) {
      out.println(candidate.kind().label(Locale.CHINESE) + " " + candidate.evidence());
    }
    // → 公民身份号码 [REGION_KNOWN, DATE_EXISTS, CHECK_PASSES]
    Mismatch nearest = Recognizer.standard().diagnose("11010519491231002").get(0);
    out.println(nearest.kind() + " " + nearest.problems()); // no digit of the number
    // → CITIZEN_ID [wrong length: expected 15 or 18 characters, found 17]
    // end
  }

  private static void correct(PrintStream out) {
    // docs: correct
    String copied = "4101 0212 3456 7980";
    out.println(CardNumber.tryParse(copied).problems().get(0).message(Locale.CHINESE));
    List<Correction> proposals = Corrector.standard().corrections(copied);
    out.println(proposals.size());
    for (Correction proposal : proposals.subList(0, 2)) {
      out.println(proposal.message(Locale.CHINESE));
    }
    // → 校验码错误（第 18 个字符）：应符合 ISO 7064 MOD 11,10
    // → 13
    // → 第14位起两位颠倒：是否应为 89？
    // → 第8位：是否应为 5？
    // end
  }

  private static void sample(PrintStream out) {
    // docs: sample
    SampleNumbers.valid(IdentifierKind.CARD_NUMBER, 7) // the seed: the same numbers each time
        .limit(2)
        .map(MadeUpNumber::unmasked)
        .forEach(out::println);
    // → 6206233315719403
    // → 5303028969791522
    // end
  }
}
