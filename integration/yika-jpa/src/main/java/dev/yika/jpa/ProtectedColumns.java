package dev.yika.jpa;

import static java.util.Objects.requireNonNull;

import dev.yika.core.number.Identifier;
import dev.yika.protect.Opened;
import dev.yika.protect.ProtectedColumn;
import dev.yika.protect.ProtectedNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The three columns of a protected number, embedded in an entity (受保护号码的三列). The entity needs no
 * key; who has a {@link ProtectedColumn} protects and opens.
 *
 * <pre>{@code
 * @Embedded
 * @AttributeOverride(name = "sealed", column = @Column(name = "card_no_sealed"))
 * …
 * ProtectedColumns card;
 *
 * patient.card = ProtectedColumns.of(cards.protect(number));
 * patient.card.open(cards).orElseThrow();
 * query.where(patient.card.fingerprint in cards.fingerprints(number))
 * }</pre>
 *
 * <p>Its text shows the tail. A query with {@code like} on these columns finds nothing, and JPA has
 * no place to refuse it: ask for equal fingerprints only. This class is not thread-safe, as
 * entities are.
 *
 * @since 0.1.0
 */
@Embeddable
public class ProtectedColumns {

  @Column(length = 140)
  private @Nullable String sealed;

  @Column(length = 100)
  private @Nullable String fingerprint;

  @Column(length = 32)
  private @Nullable String tail;

  /** For JPA. */
  protected ProtectedColumns() {}

  /**
   * Returns the columns of a protected number.
   *
   * @param number the number
   * @return the columns
   */
  public static ProtectedColumns of(ProtectedNumber number) {
    ProtectedColumns columns = new ProtectedColumns();
    columns.sealed = number.sealed();
    columns.fingerprint = number.fingerprint();
    columns.tail = number.tail();
    return columns;
  }

  /**
   * Opens the number.
   *
   * @param column the column that it was protected for
   * @param <T> the type of the number
   * @return the number, or the reason why it stays closed; {@link Opened.Reason#EMPTY} for a null
   *     cell
   */
  public <T extends Identifier> Opened<T> open(ProtectedColumn<T> column) {
    return column.open(sealed);
  }

  /**
   * Returns the fingerprint.
   *
   * @return the text that queries compare
   */
  public String fingerprint() {
    return requireNonNull(fingerprint, "fingerprint");
  }

  /**
   * Returns the tail.
   *
   * @return the number masked but for its last characters; a star if the column holds anything else
   */
  public String tail() {
    String shown = requireNonNull(tail, "tail").stripTrailing();
    return ProtectedNumber.isTail(shown) ? shown : "*";
  }

  /** Returns the tail. */
  @Override
  public String toString() {
    return tail == null ? "ProtectedColumns[]" : tail();
  }
}
