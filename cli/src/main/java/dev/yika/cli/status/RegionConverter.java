package dev.yika.cli.status;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.FormConverter;
import dev.yika.cli.console.Notice;
import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.Wording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a region code. */
final class RegionConverter extends FormConverter<RegionCode> {

  RegionConverter() {
    super(new Wording("expected a region code, six digits", "应为区划代码，六位数字"));
  }

  @Override
  protected Optional<RegionCode> read(String text) {
    return RegionCode.tryParse(text).toOptional();
  }

  /** Notes that the table has no such region, so that nothing local is known of it. */
  static void reportUnknown(@Nullable RegionCode region, Console console) {
    if (region != null && !RegionDirectory.standard().knows(region.toString(), 0)) {
      console.say(Notice.UNKNOWN_REGION);
    }
  }
}
