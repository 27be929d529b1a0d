package dev.yika.validation;

import dev.yika.core.number.IdentifierKind;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is a number of one of the given kinds (号码校验).
 *
 * <pre>{@code
 * record Visit(@ValidIdentifier({CITIZEN_ID, FOREIGNER_ID}) String certno) {}
 * }</pre>
 *
 * <p>Null is valid; an empty text and a masked number are not. The message names kind, problem and
 * place in the language of the request, and never a character of the text: {@code 公民身份号码：校验码错误（第 18
 * 个字符）}. Of several kinds it names the one that the text comes closest to.
 *
 * <p>Card numbers are those of the standard scheme. <b>Not checked</b>: whether the region is known
 * and whether the number was issued. The value itself stands in the violation ({@code
 * getInvalidValue}), and frameworks may print it.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = IdentifierValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.TYPE_USE
})
public @interface ValidIdentifier {

  /**
   * Returns the kinds that are allowed.
   *
   * @return at least one kind
   */
  IdentifierKind[] value();

  /**
   * Returns the message.
   *
   * @return a message of your own in place of those by problem
   */
  String message() default IdentifierValidator.BY_PROBLEM;

  /**
   * Returns the groups of the constraint.
   *
   * @return none if not given
   */
  Class<?>[] groups() default {};

  /**
   * Returns the payload of the constraint.
   *
   * @return none if not given
   */
  Class<? extends Payload>[] payload() default {};
}
