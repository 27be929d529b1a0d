package dev.yika.core.number;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.arbitrary.NumberArbitraries;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.sample.MadeUpNumber;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What bytes are is what the text is that they encode, for every kind. */
class Utf8Properties {

  private static final RegionDirectory REGIONS = RegionDirectory.standard();

  /** Characters that reading leaves out, changes or refuses, of one to four bytes. */
  private static final String CHARACTERS =
      "0189AFXZafxz*-. \t\r\n\0\u007f\u0080\u00a0\u00ad\u07ff\u0800\u2007\u2009\u2010\u2011\u2012"
          + "\u2013\u202f\u2212\u3000\ufeff\uff0d\uff10\uff19\uff21\uff3a\uff38\uff41\uff5a\uffff"
          + "\u0660\u4e00\u041e\ud83d\ude00\ud835\udfd8";

  private static void assertSame(byte[] bytes) {
    Optional<String> text = decoded(bytes);
    byte[] among = new byte[bytes.length + 9];
    System.arraycopy(bytes, 0, among, 4, bytes.length);
    Arrays.fill(among, 0, 4, (byte) '7');
    Arrays.fill(among, 4 + bytes.length, among.length, (byte) '7');
    for (IdentifierKind kind : IdentifierKind.values()) {
      boolean expected = text.filter(kind::isValid).isPresent();

      assertThat(kind.isValid(bytes, 0, bytes.length)).as(kind.id()).isEqualTo(expected);
      assertThat(kind.isValid(among, 4, bytes.length)).as(kind.id()).isEqualTo(expected);
    }
    assertThat(CardNumber.isValid(among, 4, bytes.length, REGIONS))
        .isEqualTo(text.filter(t -> CardNumber.isValid(t, REGIONS)).isPresent());
  }

  private static Optional<String> decoded(byte[] bytes) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  @Property
  void numbersAreNumbersAsBytes(@ForAll Identifier identifier) {
    byte[] bytes = identifier.unmasked().getBytes(UTF_8);

    assertThat(identifier.kind().isValid(bytes, 0, bytes.length)).isTrue();
    assertSame(bytes);
  }

  @Property
  void dressedNumbersAreNumbersAsBytes(@ForAll Identifier identifier, @ForAll long seed) {
    Dressing dressing = new Dressing(seed);
    String text =
        Parsers.isOpaque(identifier.kind())
            ? dressing.wrap(identifier.unmasked())
            : dressing.dress(identifier.unmasked());
    byte[] bytes = text.getBytes(UTF_8);

    assertThat(identifier.kind().isValid(bytes, 0, bytes.length)).isTrue();
    assertSame(bytes);
  }

  @Property
  void whatIsWrongIsWrongAsBytes(@ForAll("spoilt") MadeUpNumber number) {
    assertSame(number.unmasked().getBytes(UTF_8));
  }

  @Property
  void textsAnswerAsTheirBytes(@ForAll("texts") String text) {
    assertSame(text.getBytes(UTF_8)); // a lone half becomes a question mark
  }

  @Property
  void anyBytesAnswerAsTheirText(@ForAll("bytes") byte[] bytes) {
    assertSame(bytes);
  }

  @Property
  void brokenNumbersAnswerAsTheirText(
      @ForAll Identifier identifier,
      @ForAll long seed,
      @ForAll("pieces") byte[] piece,
      @ForAll int where) {
    byte[] dressed = new Dressing(seed).dress(identifier.unmasked()).getBytes(UTF_8);
    byte[] plain = identifier.unmasked().getBytes(UTF_8);
    for (byte[] number : new byte[][] {dressed, plain}) {
      int at = Math.floorMod(where, number.length + 1);
      int left = Math.min(number.length - at, Math.floorMod(where >> 8, 4));
      byte[] bytes =
          ByteBuffer.allocate(number.length - left + piece.length)
              .put(number, 0, at)
              .put(piece)
              .put(number, at + left, number.length - at - left)
              .array();
      assertSame(bytes);
    }
  }

  @Provide
  Arbitrary<MadeUpNumber> spoilt() {
    return Arbitraries.of(IdentifierKind.class).flatMap(NumberArbitraries::invalid);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(CHARACTERS).ofMaxLength(80);
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    return Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
  }

  /** A character, whole or torn, or any bytes. */
  @Provide
  Arbitrary<byte[]> pieces() {
    Arbitrary<byte[]> torn =
        Combinators.combine(
                Arbitraries.strings().withChars(CHARACTERS).ofMinLength(1).ofMaxLength(2),
                Arbitraries.integers().between(0, 1))
            .as(
                (text, cut) -> {
                  byte[] whole = text.getBytes(UTF_8);
                  return Arrays.copyOfRange(whole, cut, whole.length);
                });
    return Arbitraries.oneOf(torn, Arbitraries.bytes().array(byte[].class).ofMaxSize(4));
  }
}
