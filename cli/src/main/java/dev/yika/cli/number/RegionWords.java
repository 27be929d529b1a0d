package dev.yika.cli.number;

import dev.yika.core.region.RegionLevel;
import dev.yika.core.region.RegionStanding;

/** What a Chinese table says of regions. */
final class RegionWords {

  /** In place of a standing, for a line that names no region. */
  static final String INVALID = "格式错误";

  private RegionWords() {}

  static String chinese(RegionStanding standing) {
    return switch (standing) {
      case CURRENT -> "现行";
      case WITHDRAWN -> "已撤销";
      case NOT_YET -> "尚未设立";
      case INSURANCE_POOL -> "统筹区";
      case UNKNOWN -> "未知";
    };
  }

  static String chinese(RegionLevel level) {
    return switch (level) {
      case PROVINCE -> "省级";
      case PREFECTURE -> "地级";
      case COUNTY -> "县级";
    };
  }
}
