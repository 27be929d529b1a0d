package dev.yika.validation;

import dev.yika.core.number.IdentifierKind;
import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is a citizen identity number of 18 characters or 15 digits (公民身份号码校验), see {@link
 * ValidIdentifier}.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = {})
@ValidIdentifier(IdentifierKind.CITIZEN_ID)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.TYPE_USE
})
public @interface ValidCitizenId {

  /**
   * Returns the message.
   *
   * @return a message of your own in place of those by problem
   */
  @OverridesAttribute(constraint = ValidIdentifier.class, name = "message")
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
