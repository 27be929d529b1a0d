package dev.yika.cli.status;

import dev.yika.core.region.RegionCode;
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
}
