package dev.yika.attack.core;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yika.attack.fuzz.Attack;
import dev.yika.attack.fuzz.Tables;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.core.scheme.Strictness;
import java.util.List;

/** Any bytes as a file of number schemes. */
class SchemeTableFuzzTest extends Attack {

  private static final List<String> NUMBERS =
      SampleNumbers.nearMisses(IdentifierKind.CARD_NUMBER, 5)
          .limit(3)
          .map(MadeUpNumber::unmasked)
          .toList();

  @FuzzTest
  void withstands(byte[] input) {
    attack(input);
  }

  @Override
  protected void attack(byte[] input) {
    Tables.read(input, NumberSchemes.standard()::withRows).ifPresent(SchemeTableFuzzTest::use);
  }

  private static void use(NumberSchemes schemes) {
    for (Strictness strictness : Strictness.values()) {
      NumberSchemes some = schemes.with(strictness);
      NUMBERS.forEach(number -> CardNumber.tryParse(number, some).toOptional());
    }
    for (NumberScheme scheme : schemes.all()) {
      NumberSchemes only = NumberSchemes.only(scheme);
      SampleNumbers.validCards(scheme, 7)
          .limit(2)
          .forEach(number -> CardNumber.parse(number.unmasked(), only));
    }
  }
}
