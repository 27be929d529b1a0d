package dev.yika.masking.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yika.core.input.InputText;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.ParseResult;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** The laws of a mask, for every kind, every view and every length. */
class ViewTableProperties {

  private static final String SEPARATORS =
      " \u00a0\u2007\u2009\u202f\u3000-\u2010\u2011\u2012\u2013\u2212\uff0d";
  private static final int WIDEN = 0xfee0;

  private final ViewTable table = ViewTable.standard();

  /** Plain numbers, dressed numbers, and anything else that lands in such a field. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> digits = Arbitraries.chars().range('0', '9');
    Arbitrary<Character> letters = Arbitraries.of('X', 'x', 'A', 'H', 'z', '*');
    Arbitrary<Character> wide = Arbitraries.chars().range('０', '９');
    Arbitrary<Character> separators = Arbitraries.chars().with(SEPARATORS);
    Arbitrary<Character> rest = Arbitraries.chars().all();
    Arbitrary<String> plain = digits.list().ofMaxSize(64).map(ViewTableProperties::join);
    Arbitrary<String> usual =
        Arbitraries.of(9, 12, 15, 16, 17, 18, 20, 32)
            .flatMap(n -> Arbitraries.oneOf(digits, digits, letters).list().ofSize(n))
            .map(ViewTableProperties::join);
    Arbitrary<String> dressed =
        Arbitraries.frequencyOf(
                Tuple.of(6, digits),
                Tuple.of(2, wide),
                Tuple.of(2, separators),
                Tuple.of(1, letters))
            .list()
            .ofMaxSize(64)
            .map(ViewTableProperties::join);
    Arbitrary<String> odd =
        Arbitraries.frequencyOf(
                Tuple.of(3, digits),
                Tuple.of(1, rest),
                Tuple.of(1, Arbitraries.of('\n', '\t', '\r', '\ufeff', '.', '_')))
            .list()
            .ofMaxSize(70)
            .map(ViewTableProperties::join);
    return Arbitraries.oneOf(plain, usual, dressed, odd);
  }

  private static String join(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  /** In bytes as in text, but that a hidden full-width character leaves a full-width star. */
  @Property
  void masks_bytes_in_place_as_text(
      @ForAll IdentifierKind kind,
      @ForAll View view,
      @ForAll("texts") String any,
      @ForAll @IntRange(max = 9) int around) {
    String text = new String(any.getBytes(UTF_8), UTF_8);
    String margin = "7".repeat(around);
    byte[] bytes = (margin + text + margin).getBytes(UTF_8);
    int length = bytes.length;
    table.mask(kind, bytes, around, length - around, view);

    String masked = new String(bytes, UTF_8);
    assertThat(bytes).hasSize(length);
    assertThat(masked).startsWith(margin).endsWith(margin);
    String inner = masked.substring(around, masked.length() - around);
    String expected = table.mask(kind, text, view);
    assertThat(stars(inner)).isEqualTo(stars(widened(text, expected)));
    table.mask(kind, bytes, around, length - around, view);
    assertThat(new String(bytes, UTF_8)).isEqualTo(masked);
  }

  /** Returns a mask with as many stars as stand for each unit in bytes: two for half a pair. */
  private static String widened(String text, String masked) {
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isTwo = c >= 0x80 && (c < 0x800 || Character.isSurrogate(c));
      boolean isHidden = masked.charAt(i) == '*' && c != '*';
      wide.append(isHidden && isTwo ? "**" : masked.substring(i, i + 1));
    }
    return wide.toString();
  }

  private static String stars(String text) {
    return text.replace('＊', '*');
  }

  @Example
  void masks_bytes_in_place() {
    assertThat(inPlace("4101021234567890", View.ENDS)).isEqualTo("4101********7890");
    assertThat(inPlace("４１０１０２１２３４５６７８９０", View.ENDS)).isEqualTo("４１０１＊＊＊＊＊＊＊＊７８９０");
    assertThat(inPlace("４101 0212 3456 789０", View.TAIL)).isEqualTo("＊*** **** **** 789０");
    assertThat(inPlace("4101021234567", View.ENDS)).isEqualTo("*".repeat(13));
    assertThat(inPlace("卡4101021234567890", View.ENDS)).isEqualTo("＊" + "*".repeat(16));
    assertThat(inPlace("", View.ENDS)).isEmpty();
    byte[] malformed = {'4', '1', (byte) 0xff, '4'};
    table.mask(IdentifierKind.CARD_NUMBER, malformed, 0, 4, View.ENDS);
    assertThat(new String(malformed, UTF_8)).isEqualTo("****");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> table.mask(IdentifierKind.CARD_NUMBER, malformed, 2, 5, View.ENDS));
  }

  private String inPlace(String text, View view) {
    byte[] bytes = text.getBytes(UTF_8);
    table.mask(IdentifierKind.CARD_NUMBER, bytes, 0, bytes.length, view);
    return new String(bytes, UTF_8);
  }

  @Property
  void masking_twice_changes_nothing(
      @ForAll IdentifierKind kind, @ForAll View view, @ForAll("texts") String text) {
    String once = table.mask(kind, text, view);

    assertThat(table.mask(kind, once, view)).isEqualTo(once);
    ViewTable fixed = table.withFixedLength(6);
    String fixedOnce = fixed.mask(kind, text, view);
    assertThat(fixed.mask(kind, fixedOnce, view)).isEqualTo(fixedOnce);
  }

  @Property
  void length_and_separators_stay_and_only_stars_come_in(
      @ForAll IdentifierKind kind, @ForAll View view, @ForAll("texts") String text) {
    String masked = table.mask(kind, text, view);

    assertThat(masked).hasSameSizeAs(text);
    for (int i = 0; i < text.length(); i++) {
      boolean separator = SEPARATORS.indexOf(text.charAt(i)) >= 0;
      assertThat(masked.charAt(i)).isIn(separator ? text.charAt(i) : '*', text.charAt(i));
    }
  }

  @Property
  void enough_stays_hidden_at_every_length(
      @ForAll IdentifierKind kind, @ForAll View view, @ForAll("texts") String text) {
    String masked = table.mask(kind, text, view);
    int own = 0;
    int stars = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean separator = isSeparator(text, i);
      own += separator ? 0 : 1;
      stars += !separator && masked.charAt(i) == '*' ? 1 : 0;
    }
    assertThat(stars).isGreaterThanOrEqualTo(leastHidden(kind, own));
  }

  private static boolean isSeparator(String text, int index) {
    boolean lineEnd = text.substring(index).matches("[\r\n\t]+");
    boolean mark = index == 0 && text.charAt(0) == '\ufeff';
    return lineEnd || mark || SEPARATORS.indexOf(text.charAt(index)) >= 0;
  }

  /** The law as written down: max(8, half) from 16 on, 6 of 9, else all. */
  private static int leastHidden(IdentifierKind kind, int length) {
    if (length == 9) {
      return 6;
    }
    boolean citizen = kind == IdentifierKind.CITIZEN_ID && length == 18; // 17 and a check character
    return length < 16 ? length : Math.max(8, citizen ? 17 / 2 : (length + 1) / 2);
  }

  @Property
  void a_greater_view_shows_whatever_a_lesser_one_does(
      @ForAll IdentifierKind kind,
      @ForAll View one,
      @ForAll View other,
      @ForAll("texts") String text) {
    String less = table.mask(kind, text, one.least(other));
    String more = table.mask(kind, text, one.least(other) == one ? other : one);

    for (int i = 0; i < text.length(); i++) {
      assertThat(less.charAt(i)).isIn('*', more.charAt(i));
    }
  }

  @Property
  void dressed_and_plain_numbers_are_decided_alike(
      @ForAll IdentifierKind kind,
      @ForAll View view,
      @ForAll("texts") String text,
      @ForAll long seed) {
    String plain = text.replaceAll("[^0-9A-Za-z]", "");
    String masked = table.mask(kind, plain, view);
    Random random = new Random(seed);
    StringBuilder dressed = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      if (random.nextInt(4) == 0) {
        char separator = SEPARATORS.charAt(random.nextInt(SEPARATORS.length()));
        dressed.append(separator);
        expected.append(separator);
      }
      char c = (char) (plain.charAt(i) + (random.nextBoolean() ? WIDEN : 0));
      dressed.append(c);
      expected.append(masked.charAt(i) == '*' ? '*' : c);
    }
    assertThat(table.mask(kind, dressed, view)).isEqualTo(expected.toString());
  }

  @Property
  void a_masked_number_is_recognised(
      @ForAll IdentifierKind kind, @ForAll View view, @ForAll("texts") String text) {
    boolean somethingToHide = !InputText.read(shorten(text)).plain().isEmpty();

    if (somethingToHide) {
      assertThat(ViewTable.isMasked(table.mask(kind, shorten(text), view))).isTrue();
    }
  }

  private static String shorten(String text) {
    return text.substring(0, Math.min(text.length(), ParseResult.MAX_LENGTH));
  }

  @Example
  void separators_are_those_that_reading_leaves_out() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean leftOut = InputText.read("1" + (char) c + "1").plain().length() == 2;

      assertThat(PlainText.isSeparator((char) c, 1)).isEqualTo(leftOut);
    }
  }

  @Property
  void no_window_shows_more_than_the_law_allows(
      @ForAll IdentifierKind kind, @ForAll @IntRange(min = 1, max = 64) int length) {
    int least = MaskWindow.leastHidden(kind, length);
    int allowed = length - least;

    assertThat(least).isGreaterThanOrEqualTo(leastHidden(kind, length));
    if (allowed > 0) {
      String most = allowed == 1 ? "1" : "1-" + allowed;
      assertThat(MaskWindow.of("w", kind, length, "-", most).positions(View.ENDS)).isEqualTo(most);
    }
    if (least > 0) {
      String more = allowed == 0 ? "1" : "1-" + (allowed + 1);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MaskWindow.of("w", kind, length, "-", more));
    }
  }
}
