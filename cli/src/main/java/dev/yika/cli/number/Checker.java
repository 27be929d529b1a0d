package dev.yika.cli.number;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Notice;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.Line;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.recognize.Candidate;
import dev.yika.core.recognize.Recognizer;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Problem;
import dev.yika.core.scheme.CheckOutcome;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.core.scheme.Strictness;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Checks texts, as the kind asked for or as the likeliest one. */
public final class Checker {

  private static final List<IdentifierKind> STRUCTURED =
      Stream.of(IdentifierKind.values()).filter(kind -> !kind.isOpaque()).toList();

  private final Optional<IdentifierKind> kind;
  private final NumberSchemes schemes;
  private final Supplier<Recognizer> recognizer;
  private final RoundingWatch rounding = new RoundingWatch();

  public Checker(
      Optional<IdentifierKind> kind, NumberSchemes schemes, Supplier<Recognizer> recognizer) {
    this.kind = kind;
    this.schemes = schemes;
    this.recognizer = recognizer;
  }

  /**
   * Checks a cell.
   *
   * @throws dev.yika.cli.line.BadCellException if the row has no cells, or a spreadsheet has lost
   *     digits of it
   */
  public CheckedText check(InputRow row, String column) {
    return row.line().isCut()
        ? CheckedText.refused(kind, List.of(tooLong(row.line())))
        : check(row.digits(column));
  }

  /** Checks a text. */
  public CheckedText check(String text) {
    rounding.see(text);
    CheckedText checked =
        kind.isPresent()
            ? checked(kind.get(), kind.get().tryParse(text, schemes))
            : likeliest(text);
    return checked.of(text);
  }

  /** Notes that a spreadsheet may have rounded every number that was checked. */
  public void reportRounding(Console console) {
    if (rounding.isLikely()) {
      console.say(Notice.ALL_ROUNDED, rounding.count());
    }
  }

  private static Problem tooLong(Line line) {
    return Problem.tooLong((int) Math.min(line.length(), Integer.MAX_VALUE));
  }

  private CheckedText checked(IdentifierKind kind, ParseResult<? extends Identifier> result) {
    return result
        .toOptional()
        .<CheckedText>map(this::accepted)
        .orElseGet(() -> CheckedText.refused(Optional.of(kind), result.problems()));
  }

  private CheckedText accepted(Identifier identifier) {
    boolean excused =
        identifier instanceof CardNumber card && card.checkOutcome() == CheckOutcome.FAILED;
    return CheckedText.accepted(
        identifier, excused ? strictProblems((CardNumber) identifier) : List.of());
  }

  /** Recomputes the problems that lenience excused: the number shows only that there are some. */
  private List<Problem> strictProblems(CardNumber card) {
    return CardNumber.tryParse(card.unmasked(), schemes.with(Strictness.STRICT)).problems();
  }

  private CheckedText likeliest(String text) {
    List<IdentifierKind> valid = STRUCTURED.stream().filter(one -> isValid(one, text)).toList();
    if (valid.isEmpty()) {
      return closest(text);
    }
    IdentifierKind best = valid.size() == 1 ? valid.get(0) : best(text);
    return checked(best, best.tryParse(text, schemes));
  }

  private boolean isValid(IdentifierKind kind, String text) {
    return kind == IdentifierKind.CARD_NUMBER
        ? CardNumber.tryParse(text, schemes).isValid()
        : kind.isValid(text);
  }

  private IdentifierKind best(String text) {
    return recognizer.get().recognize(text).stream().map(Candidate::kind).findFirst().orElseThrow();
  }

  /** Explains a refusal by the kind it is closest to, else as that of a card number. */
  private CheckedText closest(String text) {
    return Recognizer.standard().with(schemes).diagnose(text).stream()
        .findFirst()
        .map(near -> CheckedText.refused(Optional.of(near.kind()), near.problems()))
        .orElseGet(
            () ->
                CheckedText.refused(
                    Optional.empty(), CardNumber.tryParse(text, schemes).problems()));
  }
}
