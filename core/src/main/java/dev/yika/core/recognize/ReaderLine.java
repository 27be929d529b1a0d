package dev.yika.core.recognize;

import com.google.common.collect.Sets;
import dev.yika.core.number.CardIdentificationCode;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.SocialCardNumber;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.Failed;
import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Parsed;
import dev.yika.core.result.Problem;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The line that a reader of social-security cards returns (读卡器返回的一行).
 *
 * <p>The fields of {@link ReaderField} are separated by {@code |}. A line has at least the first
 * four and at most two more than all of them; fields after the last known one are ignored.
 *
 * <p>Checked: region and card identification code, whose first six characters are the region; the
 * citizen ID and the card number if they are there (a card of version 3.00 may leave them and the
 * name empty); dates. Only the first nine characters of a longer card number are read. <b>Not
 * checked</b>: whether number and name belong together; whether the dates are in order, see {@link
 * #warnings}. A line in which {@code &} stands between fields is the answer of one vendor's
 * business interface, not a reader line, and refused.
 *
 * <p>This class is immutable and thread-safe; neither its {@code toString} nor a serializer that
 * reads fields shows a part of the line. Source: public hospital systems; confidence medium.
 *
 * @since 0.1.0
 */
public final class ReaderLine {

  /** The length of the longest line that is read, in UTF-16 units. */
  public static final int MAX_LENGTH = 512;

  private final transient RegionCode region;
  private final transient Optional<CitizenId> citizenId;
  private final transient Optional<SocialCardNumber> socialCardNumber;
  private final transient CardIdentificationCode cardIdentificationCode;
  private final transient Optional<String> name;
  private final transient Optional<String> version;
  private final transient Optional<LocalDate> issued;
  private final transient Optional<LocalDate> expires;

  private ReaderLine(ReaderFields fields) {
    this.region = Objects.requireNonNull(fields.region());
    this.citizenId = fields.citizenId();
    this.socialCardNumber = fields.socialCardNumber();
    this.cardIdentificationCode = Objects.requireNonNull(fields.cardIdentificationCode());
    this.name = filled(fields.text(ReaderField.NAME));
    this.version = filled(fields.text(ReaderField.VERSION));
    this.issued = fields.issued();
    this.expires = fields.expires();
  }

  /**
   * Reads a line.
   *
   * @param line what the reader returned
   * @return the line
   * @throws InvalidNumberException if it is none, with the place of each problem in the line
   */
  public static ReaderLine parse(CharSequence line) {
    return tryParse(line).orElseThrow();
  }

  /**
   * Reads a line without throwing.
   *
   * @param line what the reader returned
   * @return the line or every problem with its place in the line
   */
  public static ParseResult<ReaderLine> tryParse(CharSequence line) {
    ReaderFields fields = new ReaderFields(line);
    List<Problem> problems = fields.read();
    return problems.isEmpty()
        ? new Parsed<>(new ReaderLine(fields))
        : new Failed<>("reader line", problems);
  }

  /**
   * Returns the region that issued the card.
   *
   * @return the code
   */
  public RegionCode region() {
    return Parts.require(region);
  }

  /**
   * Returns the citizen ID.
   *
   * @return empty if the card does not give it
   */
  public Optional<CitizenId> citizenId() {
    return Parts.require(citizenId);
  }

  /**
   * Returns the social-security card number.
   *
   * @return the first nine characters of the field; empty if the card does not give it
   */
  public Optional<SocialCardNumber> socialCardNumber() {
    return Parts.require(socialCardNumber);
  }

  /**
   * Returns the card identification code (卡识别码).
   *
   * @return the code
   */
  public CardIdentificationCode cardIdentificationCode() {
    return Parts.require(cardIdentificationCode);
  }

  /**
   * Returns the numbers on the card.
   *
   * @return an unmodifiable list of those that are there, in the order of the line
   */
  public List<Identifier> identifiers() {
    return Stream.of(
            citizenId().<Identifier>map(number -> number),
            socialCardNumber().<Identifier>map(number -> number),
            Optional.<Identifier>of(cardIdentificationCode()))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Returns the name of the holder, which is not masked.
   *
   * @return empty if the card does not give it
   */
  public Optional<String> name() {
    return Parts.require(name);
  }

  /**
   * Returns the version of the card specification.
   *
   * @return for example {@code 3.00}; empty if it is not there
   */
  public Optional<String> version() {
    return Parts.require(version);
  }

  /**
   * Returns the day on which the card was issued.
   *
   * @return empty if it is not there
   */
  public Optional<LocalDate> issued() {
    return Parts.require(issued);
  }

  /**
   * Returns the last day of the card.
   *
   * @return empty if it is not there
   */
  public Optional<LocalDate> expires() {
    return Parts.require(expires);
  }

  /**
   * Lists the warnings about the dates of the card. They are not problems: the line can be read,
   * and the area decides whether an expired card still settles.
   *
   * @param date the day on which the card is used, in China
   * @return an unmodifiable set, most often empty
   */
  public Set<ReaderWarning> warnings(LocalDate date) {
    Objects.requireNonNull(date, "date");
    EnumSet<ReaderWarning> warnings = EnumSet.noneOf(ReaderWarning.class);
    if (expires().filter(date::isAfter).isPresent()) {
      warnings.add(ReaderWarning.EXPIRED);
    }
    if (issued().isPresent() && expires().filter(issued().get()::isAfter).isPresent()) {
      warnings.add(ReaderWarning.ISSUED_AFTER_EXPIRY);
    }
    return Sets.immutableEnumSet(warnings);
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(each -> !each.isEmpty());
  }

  /** Returns a fixed text. */
  @Override
  public String toString() {
    return "ReaderLine[hidden]";
  }
}
