package dev.yika.cli.number;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a year of four digits. */
final class YearConverter implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String text) {
    return RegionQuestion.year(text).orElseThrow(() -> new TypeConversionException("no year"));
  }
}
