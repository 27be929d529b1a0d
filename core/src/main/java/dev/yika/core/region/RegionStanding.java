package dev.yika.core.region;

/**
 * What is known of a region code at a time (状态).
 *
 * @since 0.1.0
 */
public enum RegionStanding {
  /** In force. */
  CURRENT,
  /** Was in force before, and is no longer: normal in identity numbers. */
  WITHDRAWN,
  /** Comes into force later. */
  NOT_YET,
  /** No region of GB/T 2260, but an area in which health insurance is pooled (统筹区). */
  INSURANCE_POOL,
  /** Nothing is known of the code, or nothing of it at that time. Never a reason to refuse. */
  UNKNOWN
}
