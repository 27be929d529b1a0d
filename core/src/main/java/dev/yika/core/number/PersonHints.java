package dev.yika.core.number;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Birth date and sex of the holder, inferred from an identity number (推断信息). Hints, not facts: a
 * number may have been issued with a wrong date, and some people's documents say otherwise.
 *
 * <p>This class is immutable and thread-safe; its {@code toString} shows nothing of the holder.
 *
 * @since 0.1.0
 */
public final class PersonHints {

  /** The sex that the sequence number encodes (性别). */
  public enum Sex implements Labelled {
    /** An even sequence number. */
    FEMALE("female", "女"),
    /** An odd sequence number. */
    MALE("male", "男");

    private final Wording wording;

    Sex(String english, String chinese) {
      this.wording = new Wording(english, chinese);
    }

    @Override
    public Wording wording() {
      return wording;
    }
  }

  private final transient @Nullable LocalDate birthDate;
  private final transient Sex sex;

  private PersonHints(@Nullable LocalDate birthDate, Sex sex) {
    this.birthDate = birthDate;
    this.sex = sex;
  }

  /**
   * Reads the hints of an 18-character number: birth date at the given index, sequence before the
   * check.
   */
  static PersonHints of(String text, int birthDateAt) {
    boolean odd = (text.charAt(text.length() - 2) - '0') % 2 == 1;
    return new PersonHints(BirthDates.date(text, birthDateAt), odd ? Sex.MALE : Sex.FEMALE);
  }

  PersonHints withoutBirthDate() {
    return new PersonHints(null, sex);
  }

  /**
   * Returns the birth date the number holds.
   *
   * @return a date of the Gregorian calendar; empty if the number leaves the century open
   */
  public Optional<LocalDate> birthDate() {
    sex();
    return Optional.ofNullable(birthDate);
  }

  /**
   * Returns the sex the number holds.
   *
   * @return male for an odd sequence number, female for an even one
   */
  public Sex sex() {
    if (sex == null) {
      throw new IllegalStateException("hints without a number: they cannot be deserialized");
    }
    return sex;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonHints that
        && birthDate().equals(that.birthDate())
        && sex == that.sex;
  }

  @Override
  public int hashCode() {
    return TextHash.of(birthDate() + sex().name()); // a date alone has few values
  }

  /** Returns a fixed text: the birth date is a part of the number. */
  @Override
  public String toString() {
    return "PersonHints[hidden]";
  }
}
