package dev.yika.attack.masking;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yika.attack.fuzz.Attack;
import dev.yika.attack.fuzz.Tables;
import dev.yika.masking.text.Finder;
import dev.yika.masking.view.View;
import java.io.IOException;
import java.util.Optional;

/** Any bytes as a table of words; each word that is read then stands before a number. */
class KeywordTableFuzzTest extends Attack {

  private static final int MOST_WORDS = 4;

  @FuzzTest
  void withstands(byte[] input) throws IOException {
    attack(input);
  }

  @Override
  protected void attack(byte[] input) throws IOException {
    Optional<Finder> finder = Tables.read(input, Finder.standard()::withKeywords);
    if (finder.isPresent()) {
      StringBuilder text = new StringBuilder();
      new String(input, UTF_8)
          .lines()
          .skip(1)
          .limit(MOST_WORDS)
          .map(line -> line.split("\t", 2)[0])
          .forEach(
              word -> text.append(word).append(":4101021234567890,").append(word).append('\n'));
      new Scrubbing(finder.get(), View.NOTHING, input.length)
          .check(text.toString().getBytes(UTF_8));
    }
  }
}
