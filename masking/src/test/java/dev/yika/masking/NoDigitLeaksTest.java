package dev.yika.masking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.Wording;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.audit.AuditCheck;
import dev.yika.masking.audit.AuditFailedException;
import dev.yika.masking.audit.AuditJournal;
import dev.yika.masking.audit.AuditOutcome;
import dev.yika.masking.audit.AuditRecord;
import dev.yika.masking.audit.AuditSink;
import dev.yika.masking.audit.AuditVerifier;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.MaskingPolicy;
import dev.yika.masking.policy.PolicyFile;
import dev.yika.masking.policy.PolicyLine;
import dev.yika.masking.policy.PolicyPreset;
import dev.yika.masking.policy.PolicyRule;
import dev.yika.masking.policy.PolicyWord;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.StepUp;
import dev.yika.masking.policy.Verification;
import dev.yika.masking.policy.ViewExplanation;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.policy.ViewerPart;
import dev.yika.masking.policy.WiderView;
import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.pseudonym.Pseudonym;
import dev.yika.masking.pseudonym.Pseudonymizer;
import dev.yika.masking.text.EncodingWatch;
import dev.yika.masking.text.Finder;
import dev.yika.masking.text.ScrubReport;
import dev.yika.masking.text.Scrubber;
import dev.yika.masking.text.hit.EvidenceRule;
import dev.yika.masking.text.hit.Hit;
import dev.yika.masking.view.CandidateCount;
import dev.yika.masking.view.MaskWindow;
import dev.yika.masking.view.RemainingCandidates;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Drives every public entry of this module with numbers, and looks in all that comes out for what
 * the view hides: five characters in a row, in whatever dress.
 */
class NoDigitLeaksTest {

  private static final int RUN = 5;
  private static final int NUMBERS = 3;
  private static final int FULL_WIDTH_OFFSET = 0xfee0;
  private static final String SEPARATORS = "[\\s\\u00a0\\u3000.,:;/_\\-\\u2010-\\u2013\\u2212]";
  private static final Pattern STARS = Pattern.compile("[*]+");

  /** File names that the system makes up hold no digits of a number. */
  private static final Pattern RANDOM =
      Pattern.compile("junit-?[0-9]+|\\.scrub-[0-9]+-[0-9]+\\.tmp");

  private static final MaskingKey KEY =
      MaskingKey.of("k", "a made-up secret of 32 characters".getBytes(UTF_8));
  private static final Pseudonymizer NAMES = HmacPseudonymizer.of(KEY);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-09-15T11:22:33Z"), ZoneOffset.UTC);
  private static final String HEAD =
      "group\teffect\troles\tpurposes\tchannels\tdevices\tstep-up\tkinds\tview\treason\n";
  private static final String ALL = "g\tallow\t*\t*\t*\t*\t*\t*\tfull\tfor this test\n";

  /** Entries that give texts back; what they give is checked by itself, by view. */
  private static final Map<String, String> DRIVEN_BY_HAND =
      Map.of(
          "Masking.mask", "shows what the view shows",
          "ViewTable.mask", "shows what the view shows",
          "Scrubber.scrub", "leaves what the view shows",
          "Revealed.value", "the one way to the whole number, behind the audit");

  /** Entries whose words name something of the caller's own and are shown: they get plain words. */
  private static final Map<String, String> WORDS_OF_THE_CALLER =
      Map.ofEntries(
          Map.entry("Viewer.of", "roles; reveal writes down none that holds a number"),
          Map.entry("Viewer.user", "a user; reveal writes down none that holds a number"),
          Map.entry("AuditRecord.new", "a reason; reveal writes down none that holds a number"),
          Map.entry("AuditCheck.new", "a seal and the name of a journal"),
          Map.entry("AuditFailedException.new", "the words of a sink"),
          Map.entry("PolicyLine.new", "a role"),
          Map.entry("WiderView.new", "a role of the caller's policy"),
          Map.entry("Pseudonym.new", "the name of a key and what was made with it"),
          Map.entry("MaskingKey.of", "the name of a key"),
          Map.entry("MaskWindow.of", "the name of a window; positions are driven by hand"),
          Map.entry("ViewTable.withRows", "the name of a table, whose rows hold numbers here"),
          Map.entry("MaskingPolicy.withRows", "the name of a table, whose rows hold numbers here"),
          Map.entry("Finder.withKeywords", "the name of a table, whose rows hold numbers here"));

  /** Packages that are not exported. */
  private static final Set<String> INTERNAL =
      Set.of(
          "dev.yika.masking.text.encoding",
          "dev.yika.masking.text.evidence",
          "dev.yika.masking.file",
          "dev.yika.masking.words");

  /** The methods that are not called, and why. */
  private static final Map<String, String> NOT_DRIVEN =
      Map.of(
          "valueOf", "made by the compiler, quotes its argument; texts go through find",
          "hashCode", "a number by nature, and another one in each run");

  @TempDir private Path folder;

  private final List<String> written = new ArrayList<>();
  private final List<AuditRecord> records = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(IdentifierKind.class)
  void no_entry_shows_a_part_of_a_number(IdentifierKind kind) throws Exception {
    for (String text : texts(kind)) {
      Identifier number = kind.tryParse(text).orElseThrow();
      written.clear();
      drive(number, text);
      if (text.equals(texts(kind).get(0))) {
        sweep(number, text);
      }
      assertHidden(text, 0, written);
    }
  }

  @ParameterizedTest
  @EnumSource(IdentifierKind.class)
  void masks_show_what_the_view_shows(IdentifierKind kind) {
    for (String text : texts(kind)) {
      Identifier number = kind.tryParse(text).orElseThrow();
      for (View view : View.values()) {
        Masking masking = Masking.standard().with(showing(view));
        long shown = ViewTable.standard().shown(kind, text.length(), view);
        assertMasked(text, shown, masking.mask(number, viewer()));
        for (String dressed : dresses(text)) {
          assertMasked(text, shown, masking.mask(kind, dressed, viewer()));
          assertMasked(text, shown, ViewTable.standard().mask(kind, dressed, view));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(IdentifierKind.class)
  void scrubbed_texts_leave_what_the_view_shows(IdentifierKind kind) throws IOException {
    String name = kind == IdentifierKind.CREDENTIAL_TOKEN ? "ec_token" : "psn_no";
    for (String text : texts(kind)) {
      for (View view : View.values()) {
        for (String dressed : dresses(text)) {
          String line = name + "：" + dressed + " 医保\n";
          if (!isFound(line, dressed)) {
            boolean due = text.matches(".*[0-9]{8}.*") && (isWhole(dressed) || isGrouped(kind));
            assertThat(due).as("a number that is to be found").isFalse();
            continue;
          }
          long shown = mostShown(text.length(), view);
          written.clear();
          scrub(Scrubber.standard().with(view), line);
          assertHidden(text, shown, written);
        }
      }
    }
  }

  /** The search finds each of these leaks: the tests above could fail. */
  @ParameterizedTest
  @EnumSource(IdentifierKind.class)
  void the_search_finds_what_leaks(IdentifierKind kind) throws Exception {
    for (String text : texts(kind)) {
      Identifier number = kind.tryParse(text).orElseThrow();
      for (String dressed : dresses(text)) {
        assertFound(text, () -> "logged " + dressed);
        assertFound(text, () -> List.of("a", dressed));
        assertFound(text, () -> new Object[] {dressed});
        assertFound(text, () -> Optional.of(new StringBuilder(dressed)));
        assertFound(text, () -> new IllegalStateException(dressed));
        assertFound(text, () -> new IOException("failed", new IOException("for " + dressed)));
        assertFound(text, () -> suppressing(new IOException(dressed)));
      }
      assertFound(text, () -> "(" + part(text) + ")");
      AuditSink printing = AuditSink.of(NAMES, record -> written.add(number.unmasked()));
      assertFound(text, () -> Masking.standard(printing).reveal(number, viewer(), "why"));
      EveryEntry entries =
          new EveryEntry(written::add)
              .with(Leak.class, () -> new Leak(text))
              .with(String.class, () -> text);
      for (Executable entry : entriesOf(Leak.class)) {
        written.clear();
        entries.call(Leak.class, entry);
        assertThat(isFound(text)).as(entry.getName()).isTrue();
      }
    }
  }

  /** A type that shows its number, as any new one could. */
  public static final class Leak {
    private final String number;

    public Leak(String number) {
      this.number = number;
    }

    public String part() {
      return NoDigitLeaksTest.part(number);
    }

    public void check(String text) {
      if (text.length() >= RUN) {
        throw new IllegalArgumentException(text);
      }
    }

    @Override
    public String toString() {
      return "Leak[" + number + "]";
    }
  }

  /** Returns the least that is to be found. */
  private static String part(String number) {
    return IntStream.rangeClosed(0, number.length() - RUN)
        .mapToObj(i -> number.substring(i, i + RUN))
        .filter(run -> run.matches(".*[0-9].*"))
        .findFirst()
        .orElseThrow();
  }

  private static Exception suppressing(Exception lower) {
    Exception thrown = new IllegalStateException("failed");
    thrown.addSuppressed(lower);
    return thrown;
  }

  private void assertFound(String number, Supplier<?> leaking) {
    written.clear();
    write(leaking);
    assertThat(isFound(number)).as("the leak is found").isTrue();
  }

  private boolean isFound(String number) {
    try {
      assertHidden(number, 0, written);
      return false;
    } catch (AssertionError e) {
      assertThat(isHidden(number, 0, String.valueOf(e.getMessage()))).isTrue();
      return true;
    }
  }

  private static boolean isWhole(String dressed) {
    return dressed.chars().noneMatch(c -> c == ' ' || c == '-');
  }

  /** Only these are looked for in groups. */
  private static boolean isGrouped(IdentifierKind kind) {
    return kind == IdentifierKind.CARD_NUMBER
        || kind == IdentifierKind.CITIZEN_ID
        || kind == IdentifierKind.FOREIGNER_ID;
  }

  private static boolean isFound(String line, String number) {
    int at = line.indexOf(number);
    return Finder.standard().find(line).stream()
        .anyMatch(hit -> hit.start() <= at && hit.end() >= at + number.length());
  }

  /** A text may be taken for any kind; returns what some window of its length shows. */
  private static long mostShown(int length, View view) {
    long shown = 0;
    for (IdentifierKind kind : IdentifierKind.values()) {
      shown |= ViewTable.standard().shown(kind, length, view);
    }
    return shown;
  }

  private static List<String> texts(IdentifierKind kind) {
    return SampleNumbers.valid(kind, 3).limit(NUMBERS).map(MadeUpNumber::unmasked).toList();
  }

  /** Returns a number plain, full-width, and in groups of four. */
  private static List<String> dresses(String text) {
    String wide =
        text.chars()
            .mapToObj(c -> Character.toString(c + FULL_WIDTH_OFFSET))
            .collect(Collectors.joining());
    return List.of(
        text, wide, text.replaceAll("(.{4})(?=.)", "$1 "), wide.replaceAll("(.{4})(?=.)", "$1-"));
  }

  private static Viewer viewer() {
    return Viewer.of("cashier")
        .user("u-17")
        .purpose(Purpose.BILLING)
        .channel(Channel.SCREEN)
        .device(DeviceTrust.MANAGED)
        .verified(Verification.by(StepUp.BIOMETRIC));
  }

  private static MaskingPolicy showing(View view) {
    return MaskingPolicy.empty()
        .withRows(new StringReader(HEAD + ALL.replace("full", view.id())), "t");
  }

  private void write(Supplier<?> entry) {
    EveryEntry entries = new EveryEntry(written::add);
    try {
      entries.handOn(entry.get());
    } catch (RuntimeException e) {
      entries.handOn(e);
    }
  }

  /** Reveals in every way there is: granted, refused for each reason, and with sinks that fail. */
  private void drive(Identifier number, String text) throws IOException {
    records.clear();
    Path file = folder.resolve("audit.tsv");
    deleteJournal(file);
    try (AuditJournal journal = AuditJournal.open(file, KEY, CLOCK)) {
      AuditSink both =
          AuditSink.of(
              journal.fingerprints(),
              record -> {
                records.add(record);
                journal.write(record);
              });
      Masking masking = Masking.standard(both).with(showing(View.FULL));
      Viewer viewer = viewer();
      write(() -> masking.reveal(number, viewer, "why"));
      write(() -> masking.reveal(number, viewer, "again"));
      write(() -> masking.with(MaskingPolicy.empty()).reveal(number, viewer(), "why"));
      for (String dressed : dresses(text)) {
        write(() -> masking.reveal(number, viewer(), dressed));
        write(() -> masking.reveal(number, viewer(), "because of " + dressed + " here"));
        write(() -> masking.reveal(number, viewer().user(dressed), "why"));
        write(() -> masking.reveal(number, viewer().user("u" + text), "why"));
        write(() -> masking.reveal(number, viewer().user(beginning(text)), "why"));
        write(() -> masking.reveal(number, Viewer.of(text, "cashier").user("u-1"), "why"));
        write(() -> AuditVerifier.of(KEY).endingWith(dressed).verify(file));
      }
      write(() -> Masking.standard().reveal(number, viewer(), text));
      write(() -> masking.with(sinkThatRepeats()).reveal(number, viewer(), "why"));
      write(() -> masking.with(AuditSink.toLog(NAMES)).reveal(number, viewer(), "why"));
      write(() -> masking.with(both.andLog()).reveal(number, viewer(), "why"));
    }
    write(
        () ->
            Masking.standard(closed(file))
                .with(showing(View.FULL))
                .reveal(number, viewer(), "why"));
    assertThat(records).extracting(AuditRecord::outcome).contains(AuditOutcome.GRANTED);
    records.forEach(record -> write(record::toString));
    written.add(Files.readString(file, UTF_8));
    driveTables(number.kind(), text);
  }

  private static void deleteJournal(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".lock"));
  }

  /** Returns what a user may be called but for this number; tokens begin with anything. */
  private static String beginning(String number) {
    String beginning = number.substring(0, 8);
    return beginning.matches("[0-9A-Z]+") ? beginning : "u-1";
  }

  private static AuditSink closed(Path file) {
    try (AuditJournal journal = AuditJournal.open(file, KEY, CLOCK)) {
      return journal;
    }
  }

  private static AuditSink sinkThatRepeats() {
    return AuditSink.of(
        NAMES,
        record -> {
          throw new IllegalStateException(record.toString());
        });
  }

  private void driveTables(IdentifierKind kind, String text) {
    write(
        () ->
            ViewTable.standard()
                .withRows(
                    new StringReader("kind\tlength\twindow\ttail\tends\ncard-number\t" + text),
                    "t"));
    write(() -> MaskWindow.of("w", kind, 16, text, text));
    write(() -> MaskingPolicy.standard().withRows(new StringReader(HEAD + "g\t" + text), "t"));
    for (int cell = 1; cell < 9; cell++) {
      String[] cells = ALL.split("\t");
      cells[cell] = cell == 2 ? text + "," + text : text;
      String row = String.join("\t", cells);
      write(() -> MaskingPolicy.empty().withRows(new StringReader(HEAD + row), "t"));
    }
    write(() -> RemainingCandidates.on(LocalDate.EPOCH).count(kind, text.repeat(5)));
    write(() -> NAMES.pseudonym(kind, text.repeat(5)));
    write(() -> MaskingKey.of(text + ":", new byte[32]));
    write(() -> Viewer.of(text, " "));
    write(() -> Viewer.of("cashier").user(text + " "));
    write(() -> new Hit(kind, EvidenceRule.KEYWORD, 3, 3));
  }

  private void scrub(Scrubber scrubber, String line) throws IOException {
    written.add(scrubber.scrub(line).toString());
    for (String name : List.of("UTF-8", "GB18030")) {
      Charset encoding = Charset.forName(name);
      Scrubber encoded = scrubber.with(scrubber.finder().with(encoding));
      byte[] bytes = line.getBytes(encoding);
      write(() -> encoded.finder().find(bytes, 0, bytes.length));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      written.add(report(encoded.scrub(new ByteArrayInputStream(bytes), out)));
      written.add(out.toString(encoding));
      Path in = Files.write(folder.resolve("in.txt"), bytes);
      Path to = folder.resolve("out.txt");
      written.add(report(encoded.scrub(in, to)) + Files.readString(to, encoding));
      written.add(report(encoded.scrub(new ByteArrayInputStream(bytes), to)));
      written.add(Files.readString(to, encoding));
      written.add(report(encoded.scrub(in, in)) + Files.readString(in, encoding));
      byte[] part = bytes.clone();
      written.add(report(encoded.scrub(part, 0, part.length)) + new String(part, encoding));
      written.add(report(encoded.scrub(bytes)) + new String(bytes, encoding));
    }
    StringWriter writer = new StringWriter();
    written.add(report(scrubber.scrub(new StringReader(line), writer)) + writer);
    write(() -> scrubber.scrub(line.getBytes(UTF_8), 0, 999));
  }

  private static String report(ScrubReport report) {
    assertThat(report.total()).isPositive();
    return report + report.table(Locale.ENGLISH) + report.table(Locale.CHINESE);
  }

  /** Calls what there is, method by method, so that a new one cannot be forgotten. */
  private void sweep(Identifier number, String text) throws Exception {
    Set<String> excused = new TreeSet<>();
    Path file = folder.resolve("sweep.tsv");
    deleteJournal(file);
    try (AuditJournal journal = AuditJournal.open(file, KEY, CLOCK)) {
      EveryEntry numbers = entries(number, text, journal, text);
      EveryEntry words = entries(number, text, journal, "cashier");
      for (Class<?> type : publicTypes()) {
        for (Executable entry : entriesOf(type)) {
          String name = type.getSimpleName() + "." + EveryEntry.name(entry);
          if (DRIVEN_BY_HAND.containsKey(name) || NOT_DRIVEN.containsKey(entry.getName())) {
            excused.add(name);
          } else {
            boolean own = WORDS_OF_THE_CALLER.containsKey(name);
            (own ? words : numbers).call(type, entry);
          }
        }
      }
      assertThat(words.called()).isEqualTo(WORDS_OF_THE_CALLER.keySet());
      assertThat(excused).containsAll(DRIVEN_BY_HAND.keySet());
      assertThat(numbers.called()).hasSizeGreaterThan(100);
    }
  }

  private static List<Class<?>> publicTypes() {
    List<Class<?>> types = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.yika.masking")) {
      if (type.getModifiers().contains(JavaModifier.PUBLIC)
          && !INTERNAL.contains(type.getPackageName())) {
        types.add(type.reflect());
      }
    }
    return types;
  }

  private static List<Executable> entriesOf(Class<?> type) {
    return Stream.<Executable>concat(
            Stream.of(type.getConstructors()), Stream.of(type.getDeclaredMethods()))
        .filter(entry -> Modifier.isPublic(entry.getModifiers()) && !entry.isSynthetic())
        .toList();
  }

  private EveryEntry entries(Identifier number, String text, AuditJournal journal, String words)
      throws IOException {
    Path input = Files.writeString(folder.resolve("rows.tsv"), text + "\t" + text + "\n");
    Path policy = Files.writeString(folder.resolve("policy.tsv"), HEAD + ALL);
    Masking masking = Masking.standard(AuditSink.of(NAMES, records::add));
    PolicyLine line =
        new PolicyLine("cashier", Purpose.BILLING, Channel.SCREEN, DeviceTrust.MANAGED, Map.of());
    AuditRecord record =
        new AuditRecord(
            AuditOutcome.GRANTED, number.kind(), Masking.pseudonym(number, NAMES), viewer(), "why");
    MaskingPolicy all = showing(View.FULL);
    MaskWindow window = MaskWindow.of("w", IdentifierKind.CARD_NUMBER, 16, "-", "1-4,13-16");
    return new EveryEntry(written::add)
        .with(Object.class, () -> text, () -> number)
        .with(String.class, () -> words, () -> "why")
        .with(String[].class, () -> new String[] {words}, () -> new String[] {words, "b"})
        .with(CharSequence.class, () -> dresses(text).get(0), () -> dresses(text).get(3))
        .with(Reader.class, () -> new StringReader(text), () -> new StringReader("a\t" + text))
        .with(InputStream.class, () -> new ByteArrayInputStream(text.getBytes(UTF_8)))
        .with(
            byte[].class,
            () -> text.getBytes(UTF_8),
            () -> "a made-up secret of 32 characters".getBytes(UTF_8))
        .with(byte[][].class, () -> new byte[][] {text.getBytes(UTF_8), {1, 2}})
        .with(
            EncodingWatch.class,
            () -> new EncodingWatch(new ByteArrayInputStream(text.getBytes(UTF_8))))
        .with(Path.class, () -> input, () -> policy, () -> folder.resolve("none"))
        .with(int.class, () -> 0, () -> 16, () -> 99)
        .with(long.class, () -> 0L)
        .with(boolean.class, () -> true)
        .with(Locale.class, () -> Locale.ENGLISH, () -> Locale.CHINESE)
        .with(Clock.class, () -> CLOCK)
        .with(LocalDate.class, () -> LocalDate.EPOCH)
        .with(BigInteger.class, () -> BigInteger.TEN)
        .with(Optional.class, Optional::empty)
        .with(Map.class, Map::of)
        .with(Set.class, Set::of, () -> Set.of(number.kind()))
        .with(Class.class, () -> Channel.class)
        .with(Charset.class, () -> UTF_8, () -> Charset.forName("GBK"))
        .with(Throwable.class, () -> new IOException("full"))
        .with(Supplier.class, () -> (Supplier<MaskingPolicy>) () -> all)
        .with(Consumer.class, () -> (Consumer<AuditRecord>) records::add)
        .with(OutputStream.class, ByteArrayOutputStream::new)
        .with(Executor.class, () -> (Executor) Runnable::run)
        .with(PolicyPreset[].class, PolicyPreset::values)
        .with(PolicyWord.class, () -> Channel.SCREEN)
        .with(Identifier.class, () -> number)
        .with(RegionDirectory.class, RegionDirectory::standard)
        .with(NumberScheme.class, () -> NumberScheme.LUHN_16)
        .with(NumberSchemes.class, NumberSchemes::standard)
        .with(Masking.class, Masking::standard, () -> masking, () -> masking.with(all))
        .with(Revealed.class, () -> masking.with(all).reveal(number, viewer(), "why"))
        .with(RevealRefusedException.class, () -> refusal(number))
        .with(AuditCheck.class, () -> new AuditCheck(0, "", "", Optional.empty()))
        .with(AuditFailedException.class, () -> new AuditFailedException("full"))
        .with(AuditJournal.class, () -> journal)
        .with(AuditRecord.class, () -> record)
        .with(AuditSink.class, () -> journal, () -> AuditSink.toLog(NAMES))
        .with(AuditVerifier.class, () -> AuditVerifier.of(KEY))
        .with(MaskingPolicy.class, MaskingPolicy::standard, () -> all)
        .with(PolicyFile.class, () -> PolicyFile.open(policy, MaskingPolicy.empty()))
        .with(PolicyLine.class, () -> line)
        .with(PolicyRule.class, () -> all.rules().get(0))
        .with(Verification.class, () -> Verification.by(StepUp.CODE))
        .with(Wording.class, () -> new Wording("a", "b"))
        .with(ViewExplanation.class, () -> all.explain(number.kind(), viewer()))
        .with(
            WiderView.class,
            () -> new WiderView(ViewerPart.ROLE, "a", new Wording("a", "b"), View.TAIL))
        .with(Viewer.class, () -> Viewer.of("cashier"), NoDigitLeaksTest::viewer)
        .with(HmacPseudonymizer.class, () -> HmacPseudonymizer.of(KEY))
        .with(Pseudonymizer.class, () -> NAMES)
        .with(Pseudonym.class, () -> Masking.pseudonym(number, NAMES))
        .with(MaskingKey.class, () -> KEY)
        .with(Finder.class, Finder::standard)
        .with(Hit.class, () -> new Hit(number.kind(), EvidenceRule.KEYWORD, 0, 1))
        .with(ScrubReport.class, ScrubReport::empty)
        .with(Scrubber.class, Scrubber::standard)
        .with(CandidateCount.class, () -> new CandidateCount(BigInteger.TEN, true))
        .with(RemainingCandidates.class, () -> RemainingCandidates.on(LocalDate.EPOCH))
        .with(ViewTable.class, ViewTable::standard)
        .with(MaskWindow.class, () -> window);
  }

  private static RevealRefusedException refusal(Identifier number) {
    try (Revealed revealed = Masking.standard().reveal(number, viewer(), "why")) {
      throw new AssertionError(revealed.toString());
    } catch (RevealRefusedException e) {
      return e;
    }
  }

  /** Every hidden position is a star, and nothing hidden stands anywhere else. */
  private static void assertMasked(String number, long shown, String masked) {
    String plain = plain(masked);
    boolean starred =
        shown == 0 ? STARS.matcher(plain).matches() : plain.length() == number.length();
    for (int i = 0; starred && shown != 0 && i < number.length(); i++) {
      starred = plain.charAt(i) == ((shown >> i & 1) == 0 ? '*' : number.charAt(i));
    }
    assertThat(starred).as("each hidden position is a star").isTrue();
  }

  /** Says only which entry it was: a failure shows no number either. */
  private void assertHidden(String number, long shown, List<String> lines) {
    for (String line : lines) {
      String fixed = RANDOM.matcher(line.replace(folder.toString(), "")).replaceAll("");
      boolean hidden =
          isHidden(number, shown, fixed) && isHidden(plain(number), shown, plain(fixed));
      assertThat(hidden).as("hidden in what was written").isTrue();
    }
  }

  private static boolean isHidden(String number, long shown, String dress) {
    for (int i = 0; i + RUN <= number.length(); i++) {
      String run = number.substring(i, i + RUN);
      long bits = 0x1fL << i;
      boolean hides = (shown & bits) != bits && run.chars().anyMatch(c -> c <= '9');
      if (hides && dress.contains(run)) {
        return false;
      }
    }
    return true;
  }

  /** Returns a text as ASCII, without separators. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.chars()
        .map(c -> c > 0xff00 && c < 0xff5f ? c - FULL_WIDTH_OFFSET : c)
        .forEach(c -> plain.append((char) c));
    return plain.toString().replaceAll(SEPARATORS, "");
  }
}
