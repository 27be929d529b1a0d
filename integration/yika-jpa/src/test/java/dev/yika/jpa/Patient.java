package dev.yika.jpa;

import dev.yika.core.number.CitizenId;
import dev.yika.protect.PlainColumn;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** An entity with a protected and a plain number. */
@Entity
public class Patient {

  @Id long id;

  @Embedded
  @AttributeOverride(name = "sealed", column = @Column(name = "card_no_sealed", length = 140))
  @AttributeOverride(
      name = "fingerprint",
      column = @Column(name = "card_no_fingerprint", length = 100))
  @AttributeOverride(name = "tail", column = @Column(name = "card_no_tail", length = 32))
  @Nullable ProtectedColumns card;

  @Convert(converter = CitizenConverter.class)
  @Nullable CitizenId certno;

  @Converter
  static final class CitizenConverter extends NumberConverter<CitizenId> {
    CitizenConverter() {
      super(PlainColumn.of("patient", "certno", CitizenId.class));
    }
  }

  /** For JPA. */
  protected Patient() {}

  Patient(long id, ProtectedColumns card, CitizenId certno) {
    this.id = id;
    this.card = card;
    this.certno = certno;
  }
}
