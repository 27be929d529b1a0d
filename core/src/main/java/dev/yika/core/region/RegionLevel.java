package dev.yika.core.region;

/**
 * The level of a region (行政层级).
 *
 * @since 0.1.0
 */
public enum RegionLevel {
  /** Province, autonomous region, municipality, special administrative region (省级). */
  PROVINCE,
  /** Prefecture, prefecture-level city, league (地级). */
  PREFECTURE,
  /** County, county-level city, district, banner (县级). */
  COUNTY
}
