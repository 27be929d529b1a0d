package dev.yika.examples;

import dev.yika.masking.text.Finder;
import dev.yika.masking.text.ScrubReport;
import dev.yika.masking.text.Scrubber;
import dev.yika.masking.view.View;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Masks the numbers in lines of a log, and in a file of another encoding. */
public final class ScrubExample implements Example {

  private static final Charset GB18030 = Charset.forName("GB18030");

  @Override
  public void run(PrintStream out) {
    line(out);
    fileOfGb18030(out);
  }

  private static void line(PrintStream out) {
    // docs: line
    Scrubber scrubber = Scrubber.standard().with(View.TAIL); // one for the whole program
    out.println(scrubber.scrub("卡号4101021234567890已退费")); // → 卡号************7890已退费
    out.println(scrubber.scrub("{\"card\":4101021234567890}")); // → {"card":"**********7890"}
    out.println(scrubber.scrub("订单号2026091500123")); // → 订单号2026091500123
    // end
  }

  private static void fileOfGb18030(PrintStream out) {
    try {
      Path in = Files.createTempFile("bills", ".txt");
      Path result = Files.createTempFile("masked", ".txt");
      Files.write(in, "档案编码：00417725931648\n".getBytes(GB18030));
      file(out, in, result);
      Files.delete(in);
      Files.delete(result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void file(PrintStream out, Path in, Path result) throws IOException {
    Reader words = new StringReader("word\tuse\tkind\n档案编码\tname\tperson-number\n");
    // docs: file
    Finder finder = Finder.standard().withKeywords(words, "words.tsv").with(GB18030);
    ScrubReport report = Scrubber.standard().with(finder).scrub(in, result); // whole or not at all
    out.println(report); // → ScrubReport[person-number/keyword 1]
    // end
  }
}
