package dev.yika.masking.text.evidence;

/** The border between a part of a text and the rest. */
enum Border {
  /** On nothing that could belong to it. */
  CLEAN,
  /** On a hyphen, behind which letters or digits go on, as in a UUID. */
  HYPHEN,
  /** On a sign that names are made of: an underscore. */
  NAME,
  /** On letters, or on masked characters: only a check can decide. */
  MASK,
  /** On a point with digits on its other side, of a list or a fraction. */
  POINT,
  /** On more of a longer word or number. */
  WITHIN
}
