package dev.yika.mybatis;

import dev.yika.core.number.CardNumber;
import org.jspecify.annotations.Nullable;

/** A row of the tests. */
public final class Patient {

  private long id;
  private @Nullable CardNumber card;

  /** For MyBatis. */
  public Patient() {}

  Patient(long id, @Nullable CardNumber card) {
    this.id = id;
    this.card = card;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable CardNumber getCard() {
    return card;
  }

  public void setCard(@Nullable CardNumber card) {
    this.card = card;
  }
}
