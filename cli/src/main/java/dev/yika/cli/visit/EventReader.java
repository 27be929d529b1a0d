package dev.yika.cli.visit;

import com.google.common.base.Splitter;
import dev.yika.cli.console.Choice;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TimeText;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEventKind;
import dev.yika.status.enrollment.PauseReason;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an event of an enrollment from words, such as {@code missed 2026-07} or {@code made-up
 * 2026-07 2026-08 late-fee}.
 */
final class EventReader {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings().trimResults();
  private static final Set<String> LATE_FEE = Set.of("late-fee", "滞纳金已缴");
  private static final Wording NO_EVENT = new Wording("no such event", "没有这个事件");
  private static final Wording KINDS =
      oneOf("the events are: ", "可用的事件：", Choice.list(EnrollmentEventKind.class));
  private static final Wording MEMBER =
      oneOf("expected a kind of member: ", "应为人员类别：", Choice.list(MemberKind.class));
  private static final Wording AREA =
      new Wording("expected the six digits of a pooling area", "应为参保地医保区划（六位数字）");
  private static final Wording MONTH =
      new Wording("expected a month such as 2026-07", "应为月份，如 2026-07");
  private static final Wording FROM =
      new Wording("expected nothing, or from and a date", "此处应为空，或写 from 加日期");
  private static final Wording REASON =
      oneOf("expected a reason of the pause: ", "应为停保原因：", Choice.list(PauseReason.class));
  private static final Wording NOTHING = new Wording("expected nothing more here", "此处不应有其他内容");

  private final String kindColumn;
  private final String column;
  private final Optional<RegionCode> ownArea;

  /**
   * Makes a reader.
   *
   * @param kindColumn the column of the words that name events, for messages
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
    EnrollmentEventKind known =
        Choice.find(EnrollmentEventKind.class, kind)
            .orElseThrow(() -> new BadCellException(kindColumn, NO_EVENT, KINDS));
    return switch (known) {
      case ENROLLED -> enrolled(words);
      case MISSED -> EnrollmentChange.missed(month(only(words, MONTH)));
      case DEFERRED -> deferred(words);
      case PAID -> EnrollmentChange.paid(month(only(words, MONTH)));
      case MADE_UP -> madeUp(words);
      case RESUMED -> covered(EnrollmentChange.resumed(), words);
      case CHANGED -> EnrollmentChange.changed(member(only(words, MEMBER)));
      case PAUSED -> EnrollmentChange.paused(reason(words));
      case TRANSFER_STARTED -> EnrollmentChange.transferStarted(area(only(words, AREA)));
      case FROZEN -> EnrollmentChange.frozen(detail.strip());
      case RETIRED -> alone(words, EnrollmentChange.retired());
      case TRANSFER_WITHDRAWN -> alone(words, EnrollmentChange.transferWithdrawn());
      case TRANSFER_COMPLETED -> alone(words, EnrollmentChange.transferCompleted());
      case UNFROZEN -> alone(words, EnrollmentChange.unfrozen());
      case ENDED -> alone(words, EnrollmentChange.ended());
      case INVALIDATED -> alone(words, EnrollmentChange.invalidated());
    };
  }

  private static Wording oneOf(String english, String chinese, Wording choices) {
    return new Wording(english + choices.english(), chinese + choices.chinese());
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
    boolean lateFee = words.removeIf(LATE_FEE::contains);
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

  private <E extends Enum<E> & Labelled> E constant(Class<E> type, String word, Wording rule) {
    return Choice.find(type, word).orElseThrow(() -> new BadCellException(column, rule));
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
