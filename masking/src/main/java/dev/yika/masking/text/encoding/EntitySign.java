package dev.yika.masking.text.encoding;

/**
 * A sign behind a name that XML and HTML write as an entity, as in &amp;gt; and &amp;#61;. Its
 * place is its semicolon.
 */
final class EntitySign {

  private static final String[] ENTITIES = {
    "&gt", "&equals", "&colon", "&#58", "&#61", "&#62", "&#x3a", "&#x3A", "&#x3d", "&#x3D"
  };

  private EntitySign() {}

  /**
   * Finds the entity that a semicolon ends.
   *
   * @return the index of its ampersand, {@link ScanText#NONE} if it is no sign
   */
  static int start(CharSequence text, int semicolon) {
    for (String entity : ENTITIES) {
      int first = semicolon - entity.length();
      int at = 0;
      while (first >= 0 && at < entity.length() && text.charAt(first + at) == entity.charAt(at)) {
        at++;
      }
      if (at == entity.length()) {
        return first;
      }
    }
    return ScanText.NONE;
  }
}
