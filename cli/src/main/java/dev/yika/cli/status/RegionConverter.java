package dev.yika.cli.status;

import dev.yika.cli.console.FormConverter;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.Wording;
import java.util.Optional;

/** Reads a region code. */
final class RegionConverter extends FormConverter<RegionCode> {

  RegionConverter() {
    super(new Wording("expected a region code, six digits", "应为区划代码，六位数字"));
  }

  @Override
  protected Optional<RegionCode> read(String text) {
    return RegionCode.tryParse(text).toOptional();
  }
}
