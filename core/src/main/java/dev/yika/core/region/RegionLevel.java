package dev.yika.core.region;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * The level of a region (行政层级).
 *
 * @since 0.1.0
 */
public enum RegionLevel implements Labelled {
  /** Province, autonomous region, municipality, special administrative region (省级). */
  PROVINCE("province", "省级"),
  /** Prefecture, prefecture-level city, league (地级). */
  PREFECTURE("prefecture", "地级"),
  /** County, county-level city, district, banner (县级). */
  COUNTY("county", "县级");

  private final Wording wording;

  RegionLevel(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
