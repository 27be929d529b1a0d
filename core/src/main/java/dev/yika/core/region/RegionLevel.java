package dev.yika.core.region;

import dev.yika.core.input.Wording;
import java.util.Locale;

/**
 * The level of a region (行政层级).
 *
 * @since 0.1.0
 */
public enum RegionLevel {
  /** Province, autonomous region, municipality, special administrative region (省级). */
  PROVINCE("province", "省级"),
  /** Prefecture, prefecture-level city, league (地级). */
  PREFECTURE("prefecture", "地级"),
  /** County, county-level city, district, banner (县级). */
  COUNTY("county", "县级");

  private final Wording label;

  RegionLevel(String english, String chinese) {
    this.label = new Wording(english, chinese);
  }

  /**
   * Returns a name to show.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a few words
   */
  public String label(Locale locale) {
    return label.in(locale);
  }
}
