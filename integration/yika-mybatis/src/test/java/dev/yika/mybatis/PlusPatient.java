package dev.yika.mybatis;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableField;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import dev.yika.core.number.CardNumber;
import org.jspecify.annotations.Nullable;

/** An entity of MyBatis-Plus: one property for each of the three columns, set by one number. */
@TableName(value = "patient", autoResultMap = true)
public final class PlusPatient {

  @TableId(type = IdType.INPUT)
  private @Nullable Long id;

  @TableField(value = "card_no_sealed", typeHandler = Handlers.Sealed.class)
  private @Nullable CardNumber card;

  @TableField(
      value = "card_no_fingerprint",
      typeHandler = Handlers.Fingerprint.class,
      select = false)
  private @Nullable CardNumber cardFingerprint;

  @TableField(value = "card_no_tail", typeHandler = Handlers.Tail.class, select = false)
  private @Nullable CardNumber cardTail;

  public @Nullable Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public @Nullable CardNumber getCard() {
    return card;
  }

  public void setCard(CardNumber card) {
    this.card = card;
    this.cardFingerprint = card;
    this.cardTail = card;
  }

  public @Nullable CardNumber getCardFingerprint() {
    return cardFingerprint;
  }

  public @Nullable CardNumber getCardTail() {
    return cardTail;
  }
}
