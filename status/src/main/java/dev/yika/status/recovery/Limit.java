package dev.yika.status.recovery;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.yika.status.enrollment.Interruption;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Up to which length of an interruption something holds: {@code 3} months, {@code 60d} days, {@code
 * 3y} months within a year, {@code 3|3y} both, {@code 3,6@60,12@120} growing with the months paid
 * before.
 */
final class Limit {

  private static final Pattern PART =
      Pattern.compile("([0-9]{1,3})([dy])?((?:,[0-9]{1,3}@[0-9]{1,3})*)");
  private static final int MONTHS_OF_A_YEAR = 12;

  private final String text;
  private final List<Part> parts;

  private Limit(String text) {
    List<Part> read = new ArrayList<>();
    for (String part : text.split("\\|", -1)) {
      read.add(Part.parse(part));
    }
    this.text = text;
    this.parts = List.copyOf(read);
  }

  static Limit parse(String text) {
    return new Limit(text);
  }

  /** Returns whether an interruption may be within this limit. */
  boolean mayHold(Interruption interruption, MonthCount count) {
    for (Part part : parts) {
      if (part.length(interruption, count).least > part.most(interruption)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether an interruption may be beyond this limit. */
  boolean mayBeExceeded(Interruption interruption, MonthCount count) {
    for (Part part : parts) {
      if (part.length(interruption, count).most > part.least(interruption)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return text;
  }

  /** The least and the most that a length may be. */
  record Span(int least, int most) {}

  /** One condition; the limits of it by the months paid before, from 0 on. It never changes. */
  private record Part(String unit, NavigableMap<Integer, Integer> byPaidBefore) {

    static Part parse(String text) {
      Matcher form = PART.matcher(text);
      checkArgument(form.matches(), "a limit is such as 3, 60d, 3y, 3|3y or 3,6@60");
      NavigableMap<Integer, Integer> limits = new TreeMap<>();
      limits.put(0, Integer.parseInt(form.group(1)));
      String[] growth = form.group(3).split("[,@]", -1);
      for (int i = 1; i < growth.length; i += 2) {
        Integer before = limits.put(Integer.parseInt(growth[i + 1]), Integer.parseInt(growth[i]));
        checkArgument(before == null, "a limit names a number of months paid before twice");
      }
      return new Part(form.group(2) == null ? "" : form.group(2), limits);
    }

    int least(Interruption interruption) {
      int paid = interruption.paidBefore().orElse(0);
      return requireNonNull(byPaidBefore.floorEntry(paid), "limit").getValue();
    }

    /** The months paid before may be more than those known. */
    int most(Interruption interruption) {
      return Math.max(
          least(interruption), requireNonNull(byPaidBefore.lastEntry(), "limit").getValue());
    }

    Span length(Interruption interruption, MonthCount count) {
      return switch (unit) {
        case "d" -> days(interruption);
        case "y" -> ofYear(interruption);
        default -> count.months(interruption);
      };
    }

    /** A gap begins with the first unpaid month, or with the month after it. */
    private static Span days(Interruption interruption) {
      LocalDate first = interruption.firstUnpaid().atDay(1);
      long most = ChronoUnit.DAYS.between(first, interruption.clearedOn());
      long least = Math.max(0, most - interruption.firstUnpaid().lengthOfMonth());
      return new Span((int) least, (int) most);
    }

    private static Span ofYear(Interruption interruption) {
      if (interruption.missedInYear().isPresent()) {
        int known = interruption.missedInYear().getAsInt();
        return new Span(known, known);
      }
      Span own = MonthCount.NOT_STATED.months(interruption);
      return new Span(own.least, Math.max(own.most, MONTHS_OF_A_YEAR));
    }
  }
}
