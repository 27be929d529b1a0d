package dev.yika.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.CitizenId;
import dev.yika.core.number.PersonHints;
import dev.yika.core.region.RegionLevel;
import dev.yika.core.region.RegionStanding;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static <E extends Enum<E>> String labels(
      Class<E> type, BiFunction<E, Locale, String> label, Locale locale) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> label.apply(constant, locale))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void standings_and_levels_of_regions_have_names_in_both_languages() {
    assertThat(labels(RegionStanding.class, RegionStanding::label, Locale.SIMPLIFIED_CHINESE))
        .isEqualTo("现行 | 已撤销 | 年份未载 | 尚未设立 | 统筹区 | 未知");
    assertThat(labels(RegionStanding.class, RegionStanding::label, Locale.FRENCH))
        .isEqualTo(
            "in force | withdrawn | years not recorded | not yet in force | pooling area | not known");
    assertThat(labels(RegionLevel.class, RegionLevel::label, Locale.CHINESE))
        .isEqualTo("省级 | 地级 | 县级");
    assertThat(labels(RegionLevel.class, RegionLevel::label, Locale.ENGLISH))
        .isEqualTo("province | prefecture | county");
  }

  @Test
  void documents_and_sexes_have_names_in_both_languages() {
    assertThat(labels(CitizenId.Document.class, CitizenId.Document::label, Locale.CHINESE))
        .isEqualTo("居民身份证 | 港澳台居民居住证（香港） | 港澳台居民居住证（澳门） | 港澳台居民居住证（台湾）");
    assertThat(labels(CitizenId.Document.class, CitizenId.Document::label, Locale.ENGLISH))
        .startsWith("identity card | residence permit, Hong Kong | ");
    assertThat(labels(PersonHints.Sex.class, PersonHints.Sex::label, Locale.CHINESE))
        .isEqualTo("女 | 男");
    assertThat(labels(PersonHints.Sex.class, PersonHints.Sex::label, Locale.ENGLISH))
        .isEqualTo("female | male");
  }
}
