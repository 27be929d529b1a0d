package dev.yika.status.history;

import dev.yika.status.enrollment.EnrollmentEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The known events of one enrollment (参保历史). It is a set, not a list: the order in which events are
 * given, and how often, changes nothing. It takes in up to 1,000,000 events, in time that grows
 * with their number.
 *
 * <ol>
 *   <li>Events count from the day on which they took effect. Of one day, an enrollment comes first,
 *       then months that were missed, paid and made up, then changes, pauses and transfers, then
 *       freezes, then the end; equal ones as they were recorded, then in the order of {@link
 *       dev.yika.status.enrollment.EnrollmentEventKind}, then by id.
 *   <li>Of two events of one day that undo each other, such as a pause and its end, the one comes
 *       first that changes something, unless they were recorded one after the other; where that is
 *       not known, {@link EnrollmentReading#orderAssumed()} says so.
 *   <li>Two events of one id are one. If they were recorded at different times, it was known from
 *       the first.
 *   <li>An impossible event is skipped and reported, see {@link EnrollmentReading#rejected()}.
 * </ol>
 *
 * <p>Two times are distinct: {@link #asOf} selects a day of the enrollment, {@link #knownAt} the
 * events recorded by an instant, such as those that a till knew when it settled.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class EnrollmentHistory {

  private static final int MOST_EVENTS = 1_000_000;

  private final List<EnrollmentEvent> events;
  private final @Nullable LocalDate birth;

  private EnrollmentHistory(List<EnrollmentEvent> events, @Nullable LocalDate birth) {
    this.events = List.copyOf(events);
    this.birth = birth;
  }

  /**
   * Makes a history.
   *
   * @param events the events of one enrollment, in any order; none if nothing is known
   * @return the history
   * @throws ConflictingEventsException if two events have the same id and differ
   * @throws TooManyEventsException if there are more than 1,000,000
   */
  public static EnrollmentHistory of(Collection<EnrollmentEvent> events) {
    Objects.requireNonNull(events, "events");
    return new EnrollmentHistory(sortedDistinct(List.copyOf(events)), null);
  }

  private static List<EnrollmentEvent> sortedDistinct(List<EnrollmentEvent> given) {
    if (given.size() > MOST_EVENTS) {
      throw new TooManyEventsException(given.size(), MOST_EVENTS);
    }
    Map<String, Integer> places = new HashMap<>();
    Map<String, EnrollmentEvent> distinct = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      EnrollmentEvent event = given.get(i);
      EnrollmentEvent known = distinct.putIfAbsent(event.id(), event);
      if (known == null) {
        places.put(event.id(), i);
      } else if (isSame(known, event)) {
        distinct.put(event.id(), earlierKnown(known, event));
      } else {
        throw new ConflictingEventsException(places.getOrDefault(event.id(), i), i);
      }
    }
    List<EnrollmentEvent> sorted = new ArrayList<>(distinct.values());
    sorted.sort(EnrollmentHistory::compare);
    return sorted;
  }

  /** The order in which events count; a chain of comparators would make a class for each link. */
  private static int compare(EnrollmentEvent one, EnrollmentEvent other) {
    int order = one.occurredOn().compareTo(other.occurredOn());
    if (order == 0) {
      order =
          Integer.compare(EventReplay.partOfDay(one.kind()), EventReplay.partOfDay(other.kind()));
    }
    if (order == 0) {
      order = one.recordedAt().compareTo(other.recordedAt());
    }
    if (order == 0) {
      order = one.kind().compareTo(other.kind());
    }
    return order == 0 ? one.id().compareTo(other.id()) : order;
  }

  private static boolean isSame(EnrollmentEvent one, EnrollmentEvent other) {
    return one.occurredOn().equals(other.occurredOn()) && one.change().equals(other.change());
  }

  private static EnrollmentEvent earlierKnown(EnrollmentEvent one, EnrollmentEvent other) {
    return one.recordedAt().isAfter(other.recordedAt()) ? other : one;
  }

  /**
   * Returns a history of a person whose birth is known: events before it are rejected.
   *
   * @param birth the day of birth
   * @return a new history
   */
  public EnrollmentHistory bornOn(LocalDate birth) {
    return new EnrollmentHistory(events, Objects.requireNonNull(birth, "birth"));
  }

  /**
   * Returns this history as it was known at an instant.
   *
   * @param instant the instant, inclusive
   * @return a history of the events recorded by then
   */
  public EnrollmentHistory knownAt(Instant instant) {
    Objects.requireNonNull(instant, "instant");
    List<EnrollmentEvent> known = new ArrayList<>(events.size());
    for (EnrollmentEvent event : events) {
      if (!event.recordedAt().isAfter(instant)) {
        known.add(event);
      }
    }
    return known.size() == events.size() ? this : new EnrollmentHistory(known, birth);
  }

  /**
   * Returns a history with one more event, perhaps a late one or one known already.
   *
   * @param event the event
   * @return a new history
   * @throws ConflictingEventsException if an event of the same id differs from it
   * @throws TooManyEventsException if there are 1,000,000 already
   */
  public EnrollmentHistory with(EnrollmentEvent event) {
    List<EnrollmentEvent> all = new ArrayList<>(events);
    all.add(Objects.requireNonNull(event, "event"));
    return new EnrollmentHistory(sortedDistinct(all), birth);
  }

  /**
   * Returns the events.
   *
   * @return an unmodifiable list without duplicates, in the order in which they count
   */
  public List<EnrollmentEvent> events() {
    return events;
  }

  /**
   * Returns the day of birth, if it is known.
   *
   * @return the day of birth
   */
  public Optional<LocalDate> birth() {
    return Optional.ofNullable(birth);
  }

  /**
   * Replays the events up to the end of a day.
   *
   * @param date the day in China, inclusive
   * @return the state that the events up to that day lead to
   */
  public EnrollmentReading asOf(LocalDate date) {
    Objects.requireNonNull(date, "date");
    EventReplay replay = new EventReplay(birth);
    int count = 0;
    while (count < events.size() && !events.get(count).occurredOn().isAfter(date)) {
      int end = endOfDay(count);
      replay.day(events, count, end);
      count = end;
    }
    return replay.reading(count);
  }

  private int endOfDay(int from) {
    LocalDate day = events.get(from).occurredOn();
    int end = from + 1;
    while (end < events.size() && events.get(end).occurredOn().equals(day)) {
      end++;
    }
    return end;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EnrollmentHistory that
        && events.equals(that.events)
        && Objects.equals(birth, that.birth);
  }

  @Override
  public int hashCode() {
    return Objects.hash(events, birth);
  }

  /** Returns how many events there are, not which. */
  @Override
  public String toString() {
    return events.size() + " enrollment events";
  }
}
