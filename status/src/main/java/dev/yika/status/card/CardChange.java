package dev.yika.status.card;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What happened to a card (卡变更), without when. Each kind carries what belongs to it. All are
 * immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface CardChange {

  /**
   * Returns the kind.
   *
   * @return the kind, which the transition table decides by
   */
  CardEventKind kind();

  /**
   * The card was reported lost for a time (临时挂失). {@link CardPolicy#temporaryLoss} makes it.
   *
   * @param until the last day on which the report holds, inclusive; empty if it holds until it is
   *     withdrawn
   */
  record TemporaryLossReported(Optional<LocalDate> until) implements CardChange {

    /**
     * Keeps the day.
     *
     * @param until the last day on which the report holds, inclusive
     */
    public TemporaryLossReported {
      requireNonNull(until, "until");
    }

    @Override
    public CardEventKind kind() {
      return CardEventKind.TEMPORARY_LOSS_REPORTED;
    }
  }

  /**
   * The account was frozen (冻结).
   *
   * @param reason why, in the words of whoever froze it; may be empty
   */
  record AccountFrozen(String reason) implements CardChange {

    /**
     * Keeps the reason.
     *
     * @param reason why; may be empty
     */
    public AccountFrozen {
      requireNonNull(reason, "reason");
    }

    @Override
    public CardEventKind kind() {
      return CardEventKind.ACCOUNT_FROZEN;
    }

    /** Returns the kind alone: the words of people may hold a number. */
    @Override
    public String toString() {
      return "AccountFrozen";
    }
  }

  /**
   * The number was cancelled (注销).
   *
   * @param reason why, in the words of whoever cancelled it; may be empty
   */
  record NumberCancelled(String reason) implements CardChange {

    /**
     * Keeps the reason.
     *
     * @param reason why; may be empty
     */
    public NumberCancelled {
      requireNonNull(reason, "reason");
    }

    @Override
    public CardEventKind kind() {
      return CardEventKind.NUMBER_CANCELLED;
    }

    /** Returns the kind alone: the words of people may hold a number. */
    @Override
    public String toString() {
      return "NumberCancelled";
    }
  }

  /** What carries nothing but its kind (无附加数据的变更). */
  enum Plain implements CardChange {
    /** The first card was handed out (首次发卡). */
    ISSUED(CardEventKind.ISSUED),
    /** The card was activated (激活). */
    ACTIVATED(CardEventKind.ACTIVATED),
    /** The temporary report was withdrawn (解除挂失). */
    REPORT_WITHDRAWN(CardEventKind.REPORT_WITHDRAWN),
    /** The temporary report lapsed by itself (临时挂失到期). */
    REPORT_LAPSED(CardEventKind.REPORT_LAPSED),
    /** The card was reported lost for good (正式挂失). */
    LOSS_REPORTED(CardEventKind.LOSS_REPORTED),
    /** A new card was applied for (申请补办). */
    REISSUE_APPLIED(CardEventKind.REISSUE_APPLIED),
    /** The new card has been made (制卡完成). */
    CARD_MADE(CardEventKind.CARD_MADE),
    /** The new card was collected (领取新卡). */
    COLLECTED(CardEventKind.COLLECTED),
    /** The account was released (解冻). */
    ACCOUNT_RELEASED(CardEventKind.ACCOUNT_RELEASED);

    private final CardEventKind kind;

    Plain(CardEventKind kind) {
      this.kind = kind;
    }

    @Override
    public CardEventKind kind() {
      return kind;
    }
  }
}
