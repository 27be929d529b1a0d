package dev.yika.masking.text.encoding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets a deprecated method pass the check of forbidden methods, and gives the reason. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@interface DeprecatedOnPurpose {

  /** Returns the reason. */
  String value();
}
