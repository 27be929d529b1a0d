package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.primitives.Bytes;
import dev.yika.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScrubCommandTest {

  private static final String CARD = "4101021234567890";
  private static final String TEXT = "卡" + CARD + "\n{\"card\":" + CARD + "}\n";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void reads_standard_input_and_shows_nothing() {
    Run run = Run.withInput(TEXT, "scrub");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo("卡" + "*".repeat(16) + "\n{\"card\":\"" + "*".repeat(14) + "\"}\n");
    assertThat(run.err()).isEmpty();
    assertThat(Run.withInput(TEXT, "scrub", "--view", "ends", "-").out())
        .startsWith("卡4101********7890\n");
  }

  @Test
  void writes_a_file_and_a_report() throws IOException {
    Path in = file("a.log", TEXT);
    Path out = folder.resolve("b.log");
    Path report = folder.resolve("c.tsv");
    Run run = Run.yika("scrub", in.toString(), "-o", out.toString(), "--report", report.toString());
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(in)).isEqualTo(TEXT);
    assertThat(Files.readString(out)).hasSameSizeAs(TEXT).doesNotContain("4101");
    assertThat(Files.readString(report))
        .isEqualTo("card number\tcheck and region\t2\ntotal\t\t2\n");
  }

  @Test
  void mirrors_a_folder_and_overwrites_nothing() throws IOException {
    Path in = Files.createDirectories(folder.resolve("logs/a/b")).getParent().getParent();
    Files.writeString(in.resolve("one.log"), TEXT);
    Files.writeString(in.resolve("a/b/two.log"), TEXT);
    Path out = folder.resolve("masked");
    String[] words = {"scrub", in.toString(), "--threads", "2", "-o", out.toString()};
    assertThat(Run.yika(words)).isEqualTo(new Run(0, "", ""));
    for (String name : List.of("one.log", "a/b/two.log")) {
      assertThat(Files.readString(out.resolve(name))).hasSameSizeAs(TEXT).doesNotContain("4101");
    }
    Run again = Run.yika(words);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("exists already");
  }

  @Test
  void mirrors_many_files_on_several_threads_and_says_the_same() throws IOException {
    Path in = Files.createDirectories(folder.resolve("logs"));
    for (int i = 0; i < 40; i++) {
      Files.writeString(in.resolve("small" + i + ".log"), TEXT.repeat(i));
    }
    Files.write(in.resolve("small17.log"), new byte[] {'a', (byte) 0xff, '\n'});
    Files.writeString(in.resolve("small30-large.log"), TEXT.repeat((5 << 20) / TEXT.length()));
    Path one = folder.resolve("one");
    Path four = folder.resolve("four");
    Run alone = Run.yika("scrub", in.toString(), "-o", one.toString());
    Run beside = Run.yika("scrub", in.toString(), "--threads", "4", "-o", four.toString());
    assertThat(alone.err()).contains("small17.log");
    assertThat(beside).isEqualTo(alone);
    for (Path file : files(one)) {
      assertThat(four.resolve(one.relativize(file))).hasSameBinaryContentAs(file);
    }
    assertThat(files(four)).hasSameSizeAs(files(one)).hasSize(41);
  }

  @Test
  void names_every_file_that_is_refused_and_goes_on_with_the_others() throws IOException {
    Path in = Files.createDirectories(folder.resolve("logs"));
    for (int i = 10; i < 30; i++) {
      Files.writeString(in.resolve(i + ".log"), TEXT);
    }
    Files.write(in.resolve("15.log"), TEXT.getBytes(StandardCharsets.UTF_16LE));
    Files.write(in.resolve("20.log"), "\u001f\u008bx".getBytes(StandardCharsets.ISO_8859_1));
    Path report = folder.resolve("counts.tsv");
    for (String threads : List.of("1", "3")) {
      Path out = folder.resolve("masked" + threads);
      Run run =
          Run.yika(
              "scrub",
              in.toString(),
              "--threads",
              threads,
              "-o",
              out.toString(),
              "--report",
              report.toString());
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err().lines())
          .satisfiesExactly(
              first -> assertThat(first).contains("15.log: is UTF-16"),
              second -> assertThat(second).contains("20.log: is compressed"),
              last -> assertThat(last).contains("18 of 20 files are done"));
      assertThat(files(out)).hasSize(18);
      assertThat(out.resolve("29.log")).exists();
      assertThat(Files.readString(report)).endsWith("total\t\t36\n");
      Files.delete(report);
    }
  }

  @Test
  void skips_links_in_a_folder_and_names_them() throws IOException {
    Path in = Files.createDirectories(folder.resolve("logs/a")).getParent();
    Path file = Files.writeString(in.resolve("one.log"), TEXT);
    Files.createSymbolicLink(in.resolve("a/link.log"), file);
    Files.createSymbolicLink(in.resolve("loop"), in);
    Files.createSymbolicLink(in.resolve("dead"), in.resolve("nothing"));
    for (String threads : List.of("1", "2")) {
      Path out = folder.resolve("masked" + threads);
      Run run = Run.yika("scrub", in.toString(), "--threads", threads, "-o", out.toString());
      assertThat(run.code()).isZero();
      assertThat(run.err()).contains("skipped 3 links or special files: a/link.log, dead, loop");
      assertThat(files(out)).containsExactly(out.resolve("one.log"));
    }
  }

  @Test
  void counts_the_names_of_files_that_may_hold_a_number() throws IOException {
    Path in = Files.createDirectories(folder.resolve("logs"));
    Files.writeString(in.resolve("420606196205236516.log"), TEXT);
    Files.writeString(in.resolve("卡号" + CARD + ".csv"), TEXT);
    Files.writeString(in.resolve("app-2026-11-29.log"), TEXT);
    Run run = Run.yika("scrub", in.toString(), "-o", folder.resolve("masked").toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("2 names of files may hold a number").doesNotContain("4206");
    assertThat(Run.yika("scrub", in.resolve("app-2026-11-29.log").toString()).err()).isEmpty();
  }

  private static List<Path> files(Path below) throws IOException {
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void refuses_a_folder_that_cannot_be_mirrored() throws IOException {
    Path in = Files.createDirectories(folder.resolve("logs"));
    Path file = Files.writeString(in.resolve("one.log"), TEXT);
    assertThat(Run.yika("scrub", in.toString()).err()).contains("--out");
    assertThat(Run.yika("scrub", in.toString(), "-o", in.resolve("x").toString()).err())
        .contains("within the folder");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    assertThat(Run.yika("scrub", in.toString(), "-o", link.toString()).code()).isEqualTo(2);
    assertThat(Files.readString(file)).isEqualTo(TEXT);
  }

  @Test
  void never_writes_the_report_over_what_is_read_or_written() throws IOException {
    Path in = file("a.log", TEXT);
    Path out = folder.resolve("b.log");
    Path link = Files.createLink(folder.resolve("c.log"), in);
    String detour = folder.resolve("x/../b.log").toString();
    for (String report : List.of(in.toString(), out.toString(), link.toString(), detour)) {
      Run run = Run.yika("scrub", in.toString(), "-o", out.toString(), "--report", report);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("the report would overwrite");
    }
    assertThat(Run.yika("scrub", "--in-place", in.toString(), "--report", in.toString()).code())
        .isEqualTo(2);
    assertThat(Files.readString(in)).isEqualTo(TEXT);
    assertThat(files()).containsExactly("a.log", "c.log");
  }

  @Test
  void refuses_an_input_in_which_no_number_would_be_found() throws IOException {
    Path in = folder.resolve("a.log");
    for (Charset utf16 : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Files.write(in, ("\uFEFF" + TEXT).getBytes(utf16));
      Run run = Run.yika("scrub", in.toString());
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("a.log: is UTF-16");
    }
    for (byte[] magic : List.of(new byte[] {0x1F, (byte) 0x8B, 8}, new byte[] {'P', 'K', 3, 4})) {
      Files.write(in, magic);
      assertThat(Run.yika("scrub", "--in-place", in.toString()).err()).contains("is compressed");
      assertThat(Run.yika("scrub", "--lang", "zh", in.toString()).err()).contains("是压缩文件");
      assertThat(Files.readAllBytes(in)).isEqualTo(magic);
    }
    for (String text : List.of("", "P", "PK", "\uFEFF卡")) {
      assertThat(Run.withInput(text, "scrub")).isEqualTo(new Run(0, text, ""));
    }
  }

  @Test
  void refuses_wide_characters_without_a_mark_and_every_usual_compression() throws IOException {
    Path in = folder.resolve("a.log");
    for (String wide : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      Files.write(in, TEXT.getBytes(Charset.forName(wide)));
      assertThat(Run.yika("scrub", in.toString()).code()).isEqualTo(2);
      assertThat(Run.yika("scrub", in.toString()).err()).contains("a.log: is UTF-16 or UTF-32");
    }
    for (String magic : List.of("BZh9", "\u00FD7zX", "(\u00B5/\u00FD")) {
      Files.write(in, magic.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(Run.yika("scrub", in.toString()).err()).contains("is compressed");
    }
    Files.write(in, new byte[16]); // a log that was cut while it was written
    assertThat(Run.yika("scrub", in.toString()).code()).isZero();
  }

  @Test
  void warns_of_utf_8_that_is_read_as_another_encoding() {
    Run run = Run.withInput("医保结算成功 " + TEXT, "scrub", "--gb18030");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("is UTF-8, so numbers may have been missed");
    assertThat(Run.withInput("卡 " + TEXT, "scrub", "--gb18030").code()).isZero();
  }

  @Test
  void warns_of_another_encoding() throws IOException {
    byte[] text = ("医保卡" + TEXT).getBytes(Charset.forName("GB18030"));
    Path in = Files.write(folder.resolve("a.log"), text);
    Run run = Run.yika("scrub", in.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("a.log: not well-formed UTF-8", "try --gb18030");
    assertThat(Run.yika("scrub", "--gb18030", in.toString()).err()).isEmpty();
    for (String hex :
        List.of("c080", "e08080", "eda080", "f4908080", "f08080", "80", "e58d", "ff")) {
      byte[] bytes = new BigInteger("00" + hex, 16).toByteArray();
      Files.write(in, bytes);
      assertThat(Run.yika("scrub", in.toString()).err()).contains("not well-formed");
    }
    assertThat(Run.withInput("é 卡 𠮷 \uD7FF \uE000 \uFFFD", "scrub").err()).isEmpty();
  }

  @Test
  void replaces_files_in_place() throws IOException {
    Path a = file("a.log", TEXT);
    Path b = file("b.log", "nothing\n");
    assertThat(Run.yika("scrub", "--in-place", a.toString(), b.toString()).code()).isZero();
    assertThat(Files.readString(a)).hasSameSizeAs(TEXT).doesNotContain("4101");
    assertThat(Files.readString(b)).isEqualTo("nothing\n");
    assertThat(files()).containsExactly("a.log", "b.log");
  }

  @Test
  @SuppressWarnings("InputStreamSlowMultibyteRead") // it has one thing to say
  void replaces_neither_a_device_nor_a_file_that_changes_meanwhile() throws IOException {
    Path file = file("a.log", TEXT);
    InputStream writing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            Files.writeString(file, "more");
            return -1;
          }
        };
    Run changed = Run.of(writing, Locale.ENGLISH, "scrub", "-o", file.toString());
    assertThat(changed.code()).isEqualTo(2);
    assertThat(changed.err()).contains("a.log: modified by another program");
    assertThat(Files.readString(file)).isEqualTo("more");
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "only some systems have devices");
    assertThat(Run.yika("scrub", "--in-place", device.toString()).err())
        .contains("null: not a regular file");
    assertThat(Run.yika("scrub", "--help").out()).contains("not for logs in use", "hard links");
  }

  @Test
  void reads_gb18030_and_more_words() throws IOException {
    Charset gb = Charset.forName("GB18030");
    Path in = Files.write(folder.resolve("a.log"), "惠民号4101021234567880".getBytes(gb));
    Path words = file("words.tsv", "word\tuse\tkind\n惠民号\tname\tcard-number\n");
    Path out = folder.resolve("b.log");
    Run run =
        Run.yika(
            "scrub",
            "--gb18030",
            "--keyword-file",
            words.toString(),
            in.toString(),
            "--out",
            out.toString());
    assertThat(run.code()).isZero();
    assertThat(new String(Files.readAllBytes(out), gb)).isEqualTo("惠民号" + "*".repeat(16));
    Path bad = file("bad.tsv", "x\ty\n");
    Run refused = Run.yika("scrub", "--keyword-file", bad.toString(), in.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("bad.tsv").contains("1");
  }

  @Test
  void refuses_what_makes_no_sense() throws IOException {
    String in = file("a.log", TEXT).toString();
    assertThat(Run.yika("scrub", "--in-place").err()).contains("--in-place replaces the files");
    assertThat(Run.yika("scrub", "--in-place", "-").code()).isEqualTo(2);
    assertThat(Run.yika("scrub", "--in-place", in, "-o", in).code()).isEqualTo(2);
    assertThat(Run.yika("scrub", in, in, "-o", in).err())
        .contains("--out is a file and takes one IN; for several, name a folder");
    assertThat(Run.yika("scrub", "--view", "full", in).code()).isEqualTo(2);
    assertThat(Files.readString(Path.of(in))).isEqualTo(TEXT);
  }

  @Test
  void writes_several_files_into_a_folder() throws IOException {
    String a = file("a.log", TEXT).toString();
    String b = file("b.log", "nothing\n").toString();
    Path out = Files.createDirectory(folder.resolve("out"));
    Path report = folder.resolve("c.tsv");
    Run run = Run.yika("scrub", a, b, "-o", out.toString(), "--report", report.toString());
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(out.resolve("a.log"))).hasSameSizeAs(TEXT).doesNotContain("4101");
    assertThat(Files.readString(out.resolve("b.log"))).isEqualTo("nothing\n");
    assertThat(Files.readString(report)).endsWith("total\t\t2\n");
    assertThat(Files.readString(Path.of(a))).isEqualTo(TEXT);
    assertThat(Run.yika("scrub", a, "-o", out.toString()).code()).isZero();
  }

  @Test
  void makes_the_folder_that_several_files_go_to() throws IOException {
    String a = file("a.log", TEXT).toString();
    String b = file("b.log", "nothing\n").toString();
    Path out = folder.resolve("new/masked");
    assertThat(Run.yika("scrub", a, b, "-o", out.toString())).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(out.resolve("a.log"))).hasSameSizeAs(TEXT).doesNotContain("4101");
    assertThat(Files.readString(out.resolve("b.log"))).isEqualTo("nothing\n");
    Path other = folder.resolve("other");
    assertThat(Run.yika("scrub", a, a, "-o", other.toString()).code()).isEqualTo(2);
    assertThat(other).doesNotExist();
  }

  @Test
  void refuses_an_output_that_is_the_input_by_another_name() throws IOException {
    Path in = file("a.log", TEXT);
    Path hard = Files.createLink(folder.resolve("hard.log"), in);
    Path soft = Files.createSymbolicLink(folder.resolve("soft.log"), in);
    for (Path out : List.of(in, hard, soft, folder.resolve("./a.log"))) {
      Run run = Run.yika("scrub", in.toString(), "-o", out.toString());
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("would be replaced by its own output; use --in-place");
    }
    assertThat(Run.yika("scrub", soft.toString(), "-o", in.toString()).code()).isEqualTo(2);
    assertThat(Files.readString(in)).isEqualTo(TEXT);
    assertThat(soft).isSymbolicLink();
  }

  @Test
  void writes_nothing_into_a_folder_unless_all_is_clear() throws IOException {
    String a = file("a.log", TEXT).toString();
    Path out = Files.createDirectory(folder.resolve("out"));
    String twin = Files.writeString(out.resolve("a.log"), TEXT).toString();
    assertThat(Run.yika("scrub", a, "-o", folder.toString()).err())
        .contains("would be replaced by its own output");
    assertThat(Run.yika("scrub", a, twin, "-o", folder.toString()).code()).isEqualTo(2);
    assertThat(Run.yika("scrub", twin, a, "-o", out.toString()).err())
        .contains("would be replaced by its own output");
    Path other = Files.createDirectory(folder.resolve("other"));
    assertThat(Run.yika("scrub", a, twin, "-o", other.toString()).err())
        .contains("two IN have this name");
    assertThat(Run.yika("scrub", "-o", other.toString()).err()).contains("--out is a folder");
    assertThat(Run.yika("scrub", a, "-", "-o", other.toString()).code()).isEqualTo(2);
    Run missing = Run.yika("scrub", a, "none.log", "-o", other.toString());
    assertThat(missing.err()).contains("none.log: no such file");
    Run both = Run.yika("scrub", "none.log", a, "nil.log", "-o", other.toString());
    assertThat(both.err()).contains("none.log: no such file", "nil.log: no such file");
    Run wrong =
        Run.yika("scrub", a, "-o", other.toString(), "--report", other.resolve("a.log").toString());
    assertThat(wrong.err()).contains("the report would overwrite");
    assertThat(other).isEmptyDirectory();
    assertThat(Files.readString(Path.of(a))).isEqualTo(TEXT);
    assertThat(Files.readString(Path.of(twin))).isEqualTo(TEXT);
    Run inPlace = Run.yika("scrub", "--in-place", a, "none.log");
    assertThat(inPlace.err()).contains("none.log: no such file");
    assertThat(Files.readString(Path.of(a))).isEqualTo(TEXT);
  }

  @Test
  void says_how_many_files_were_done_if_one_is_refused() throws IOException {
    String a = file("a.log", TEXT).toString();
    Path b = Files.write(folder.resolve("b.log"), new byte[] {0x1F, (byte) 0x8B, 8});
    String c = file("c.log", TEXT).toString();
    Path out = Files.createDirectory(folder.resolve("out"));
    Run run = Run.yika("scrub", a, b.toString(), c, "-o", out.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("b.log: is compressed", "2 of 3 files are done");
    assertThat(out).isDirectoryContaining("glob:**a.log").isDirectoryNotContaining("glob:**b.log");
  }

  @Test
  void says_that_a_device_is_full() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "only some systems have a device that is always full");
    Path in = file("a.log", TEXT);
    Run run = Run.yika("scrub", in.toString(), "-o", full.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("yika: /dev/full: no space left on the disk\n");
    Run report = Run.yika("scrub", in.toString(), "--report", full.toString());
    assertThat(report.err())
        .isEqualTo("yika: /dev/full: no space left on the disk; the text itself was written\n");
    assertThat(Files.readString(in)).isEqualTo(TEXT);
  }

  @Test
  void says_which_file_cannot_be_read() {
    Run missing = Run.yika("scrub", folder.resolve("none.log").toString());
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("none.log: no such file");
    assertThat(Run.yika("scrub", folder.toString()).err()).contains("is a directory");
  }

  @Test
  void leaves_the_file_alone_if_the_input_breaks_off() throws IOException {
    Path out = file("a.log", TEXT);
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException(CARD);
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException(CARD);
          }
        };
    Run run = Run.of(broken, Locale.ENGLISH, "scrub", "-o", out.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("-: cannot be read").doesNotContain("4101");
    assertThat(Files.readString(out)).isEqualTo(TEXT);
    assertThat(files()).containsExactly("a.log");
  }

  @Test
  void leaves_the_file_alone_if_it_is_interrupted() throws IOException {
    Path file = file("a.log", TEXT);
    Thread.currentThread().interrupt();
    Run run = Run.yika("scrub", "--in-place", file.toString());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("a.log: interrupted; not replaced");
    assertThat(Files.readString(file)).isEqualTo(TEXT);
    assertThat(files()).containsExactly("a.log");
  }

  @Test
  void says_that_standard_output_is_full() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "only some systems have a device that is always full");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
    try (var out = Files.newOutputStream(full)) {
      Console console = Console.of(in, out, err, Locale.ENGLISH, false);
      assertThat(Yika.run(console, "scrub")).isEqualTo(2);
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot be written");
  }

  @Test
  void shows_people_how_fast_it_was() throws IOException {
    Path in = file("a.log", TEXT);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        Console.of(
            InputStream.nullInputStream(), new ByteArrayOutputStream(), err, Locale.ENGLISH, true);
    assertThat(Yika.run(console, "scrub", "--in-place", in.toString())).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("2 numbers masked in 0.0 MB");
  }

  @Test
  void recognizes_wide_characters_behind_a_chinese_head() throws IOException {
    Path in = folder.resolve("a.csv");
    String text = "姓名医保卡号金额日期\n张三，" + CARD + "\n";
    for (Charset utf16 : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Files.write(in, text.getBytes(utf16));
      for (String option : List.of("--view=nothing", "--gb18030")) {
        Run run = Run.yika("scrub", option, in.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("is UTF-16 or UTF-32").doesNotContain("try --gb18030");
      }
    }
    Files.writeString(in, "x".repeat(300) + "\0 \0 " + "y".repeat(300) + "\n");
    assertThat(Run.yika("scrub", in.toString()).code()).isZero();
  }

  @Test
  void reports_where_an_encoding_changes() throws IOException {
    byte[] utf8 = "医保结算成功\n".getBytes(StandardCharsets.UTF_8);
    byte[] gb = "医保结算成功\n".getBytes(Charset.forName("GB18030"));
    Path in = Files.write(folder.resolve("a.log"), Bytes.concat(utf8, utf8, gb));
    for (String option : List.of("--view=nothing", "--gb18030")) {
      Run run = Run.yika("scrub", option, in.toString(), "-o", folder.resolve("b").toString());
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("the encoding changes in line 3");
    }
  }

  @Test
  void takes_heads_of_ones_own_and_counts_near_misses() {
    String table = "a,staff\n1,X12345\n2,4101021234567880\n";
    Run run = Run.withInput(table, "scrub", "--columns", "staff=person-number");
    assertThat(run).isEqualTo(new Run(0, "a,staff\n1,******\n2,****************\n", ""));
    Run without = Run.withInput(table, "scrub");
    assertThat(without.out()).isEqualTo(table);
    assertThat(without.err()).contains("1 runs of digits").contains("--columns");
    assertThat(Run.withInput(table, "scrub", "--strictness", "lenient").out()).contains("2,****");
    for (String bad : List.of("staff", "staff=x", "=person-number", "s=person-number")) {
      assertThat(Run.withInput("", "scrub", "--columns", bad).code()).isEqualTo(2);
    }
  }

  @Test
  void writes_the_same_on_several_threads() throws IOException {
    Path in = file("a.log", TEXT.repeat(60_000));
    Path one = folder.resolve("one");
    Path four = folder.resolve("four");
    assertThat(Run.yika("scrub", in.toString(), "-o", one.toString()).code()).isZero();
    Run run = Run.yika("scrub", "--threads", "4", in.toString(), "-o", four.toString());
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(four).hasSameBinaryContentAs(one);
    assertThat(Run.yika("scrub", "--threads", "0", in.toString()).code()).isEqualTo(2);
  }

  @Test
  void says_what_it_removes_of_a_run_that_was_killed() throws IOException {
    Path in = file("a.log", TEXT);
    Path left = file(".scrub-999999999-1.tmp", "x");
    Run run = Run.yika("scrub", in.toString(), "-o", folder.resolve("b").toString());
    assertThat(run.err()).contains("removed 1 unfinished files");
    assertThat(left).doesNotExist();
  }
}
