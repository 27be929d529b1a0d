package dev.yika.cli.status;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Notice;
import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a region code. */
final class RegionConverter implements ITypeConverter<RegionCode> {

  @Override
  public RegionCode convert(String text) {
    return RegionCode.tryParse(text)
        .toOptional()
        .orElseThrow(() -> new TypeConversionException("no region code"));
  }

  /** Notes that the table has no such region. */
  static void tellUnknown(@Nullable RegionCode region, Console console) {
    if (region != null && !RegionDirectory.standard().knows(region.toString(), 0)) {
      console.say(Notice.UNKNOWN_REGION);
    }
  }
}
