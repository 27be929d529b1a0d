package dev.yika.binding;

import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.view.View;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a text that holds a number (脱敏字段): it is written masked, and a masked text read back is
 * refused.
 *
 * <pre>{@code
 * record Visit(@Masked(kind = CITIZEN_ID) String certno, @Masked(kind = CARD_NUMBER) List<String> cards) {}
 * }</pre>
 *
 * <p>It belongs on a {@code String}, or on a list, an array, the values of a map or an {@code
 * Optional} of them; a framework refuses a type that has it elsewhere, or that has {@link Unmasked}
 * beside it. The keys of a map are written as they are. Whether the text is a valid number is not
 * asked; {@link NumberInput} describes which texts count as masked. Properties of the types of this
 * library need no annotation.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Masked {

  /**
   * Returns the kind of number that the text holds.
   *
   * @return the kind, which decides what the views show
   */
  IdentifierKind kind();

  /**
   * Returns the most that any viewer sees: the policy can show a viewer less, never more.
   *
   * @return TAIL if not given; FULL shows what ENDS shows
   */
  View view() default View.TAIL;
}
