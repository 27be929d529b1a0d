package dev.yika.mybatis;

import dev.yika.core.number.CardNumber;
import dev.yika.protect.PlainColumn;
import dev.yika.protect.ProtectedColumn;

/** The handlers of one column, as an application writes them. */
final class Handlers {

  private Handlers() {}

  static final class Sealed extends NumberHandler<CardNumber> {
    Sealed(ProtectedColumn<CardNumber> cards) {
      super(Part.SEALED, cards);
    }
  }

  static final class Fingerprint extends NumberHandler<CardNumber> {
    Fingerprint(ProtectedColumn<CardNumber> cards) {
      super(Part.FINGERPRINT, cards);
    }
  }

  static final class Tail extends NumberHandler<CardNumber> {
    Tail(ProtectedColumn<CardNumber> cards) {
      super(Part.TAIL, cards);
    }
  }

  static final class Plain extends NumberHandler<CardNumber> {
    Plain(PlainColumn<CardNumber> cards) {
      super(cards);
    }
  }
}
