package dev.yika.cli.visit;

import com.google.common.base.Splitter;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TimeText;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.Wording;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.PauseReason;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what happened to an enrollment from words, such as {@code missed 2026-07} or {@code made-up
 * 2026-07 2026-08 late-fee}.
 */
final class EventReader {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings().trimResults();
  private static final String LATE_FEE = "late-fee";
  private static final Wording KIND =
      new Wording(
          "expected one of: enrolled, missed, deferred, paid, made-up, resumed, changed, retired, paused, "
              + "transfer-started, transfer-withdrawn, transfer-completed, frozen, unfrozen, "
              + "ended, invalidated",
          "应为：enrolled、missed、deferred、paid、made-up、resumed、changed、retired、paused、transfer-started、"
              + "transfer-withdrawn、transfer-completed、frozen、unfrozen、ended、invalidated 之一");
  private static final Wording MEMBER =
      new Wording(
          "expected a kind of member such as EMPLOYED, FLEXIBLE, RETIRED, RESIDENT",
          "应为人员类别，如 EMPLOYED、FLEXIBLE、RETIRED、RESIDENT");
  private static final Wording AREA =
      new Wording("expected a pooling area, six digits", "应为参保地医保区划，六位数字");
  private static final Wording MONTH =
      new Wording("expected a month of the form yyyy-mm", "应为月份，格式 yyyy-mm");
  private static final Wording FROM =
      new Wording("expected nothing, or from and a day", "应为空，或 from 加日期");
  private static final Wording REASON =
      new Wording(
          "expected LEFT_EMPLOYER, RETIRED_EARLY or OTHER",
          "应为 LEFT_EMPLOYER、RETIRED_EARLY 或 OTHER");
  private static final Wording NOTHING = new Wording("expected nothing more", "不应有其他内容");

  private final String kindColumn;
  private final String column;
  private final Optional<RegionCode> ownArea;

  /**
   * Makes a reader.
   *
   * @param kindColumn the column of the words that name events, for complaints
   * @param column the column of their details
   * @param ownArea the area of an enrollment that names none
   */
  EventReader(String kindColumn, String column, Optional<RegionCode> ownArea) {
    this.kindColumn = kindColumn;
    this.column = column;
    this.ownArea = ownArea;
  }

  EnrollmentChange read(String kind, String detail) {
    List<String> words = new ArrayList<>(WORDS.splitToList(detail));
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "enrolled" -> enrolled(words);
      case "missed" -> EnrollmentChange.missed(month(only(words, MONTH)));
      case "deferred" -> deferred(words);
      case "paid" -> EnrollmentChange.paid(month(only(words, MONTH)));
      case "made-up" -> madeUp(words);
      case "resumed" -> covered(EnrollmentChange.resumed(), words);
      case "changed" -> EnrollmentChange.changed(member(only(words, MEMBER)));
      case "paused" -> EnrollmentChange.paused(reason(words));
      case "transfer-started" -> EnrollmentChange.transferStarted(area(only(words, AREA)));
      case "frozen" -> EnrollmentChange.frozen(detail.strip());
      case "retired" -> alone(words, EnrollmentChange.retired());
      case "transfer-withdrawn" -> alone(words, EnrollmentChange.transferWithdrawn());
      case "transfer-completed" -> alone(words, EnrollmentChange.transferCompleted());
      case "unfrozen" -> alone(words, EnrollmentChange.unfrozen());
      case "ended" -> alone(words, EnrollmentChange.ended());
      case "invalidated" -> alone(words, EnrollmentChange.invalidated());
      default -> throw new BadCellException(kindColumn, KIND);
    };
  }

  private EnrollmentChange alone(List<String> words, EnrollmentChange change) {
    require(words.isEmpty(), NOTHING);
    return change;
  }

  private EnrollmentChange enrolled(List<String> words) {
    require(!words.isEmpty(), MEMBER);
    MemberKind member = member(words.remove(0));
    boolean named = !words.isEmpty() && !words.get(0).equals("from");
    RegionCode area =
        named
            ? area(words.remove(0))
            : ownArea.orElseThrow(() -> new BadCellException(column, AREA));
    return covered(EnrollmentChange.enrolled(new Insured(area, member)), words);
  }

  private EnrollmentChange deferred(List<String> words) {
    require(!words.isEmpty(), MONTH);
    return EnrollmentChange.deferred(words.stream().map(this::month).toList());
  }

  private EnrollmentChange madeUp(List<String> words) {
    boolean lateFee = words.remove(LATE_FEE);
    EnrollmentChange madeUp = EnrollmentChange.madeUp(words.stream().map(this::month).toList());
    return lateFee ? madeUp.withLateFee() : madeUp;
  }

  private EnrollmentChange covered(EnrollmentChange change, List<String> words) {
    return coveredFrom(words).map(change::withCoveredFrom).orElse(change);
  }

  private Optional<LocalDate> coveredFrom(List<String> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    require(words.size() == 2 && words.get(0).equals("from"), FROM);
    return Optional.of(InputRow.date(column, words.get(1)));
  }

  private PauseReason reason(List<String> words) {
    return words.isEmpty()
        ? PauseReason.OTHER
        : constant(PauseReason.class, only(words, REASON), REASON);
  }

  private MemberKind member(String word) {
    return constant(MemberKind.class, word, MEMBER);
  }

  private <E extends Enum<E>> E constant(Class<E> type, String word, Wording rule) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(word.replace('-', '_'))) {
        return constant;
      }
    }
    throw new BadCellException(column, rule);
  }

  private RegionCode area(String word) {
    return RegionCode.tryParse(word)
        .toOptional()
        .orElseThrow(() -> new BadCellException(column, AREA));
  }

  private YearMonth month(String word) {
    return TimeText.month(word).orElseThrow(() -> new BadCellException(column, MONTH));
  }

  private String only(List<String> words, Wording rule) {
    require(words.size() == 1, rule);
    return words.get(0);
  }

  private void require(boolean holds, Wording rule) {
    if (!holds) {
      throw new BadCellException(column, rule);
    }
  }
}
