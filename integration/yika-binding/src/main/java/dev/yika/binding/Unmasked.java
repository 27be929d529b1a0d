package dev.yika.binding;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a property whose number is written whole (完整输出字段), for the program that needs it: search
 * for this word in a review.
 *
 * <p>It concerns the property that has it, with the elements of its list, array, map or {@code
 * Optional}; not the properties of a bean inside.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Unmasked {}
