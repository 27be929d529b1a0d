package dev.yika.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yika.core.check.CheckSystems;
import dev.yika.core.number.CardNumber;
import dev.yika.core.result.BadTableException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeTableTest {

  private static final NumberSchemes STANDARD = NumberSchemes.standard();
  private static final String GOOD =
      "local\t4101,42\tRRRRRRSSSSSSSSCD\t"
          + "C=ISO 7064 MOD 11,10 (1-14); D = Luhn (1-15)\tconfirmed\n";

  private static final String HEAD = "name\tregions\tlayout\tchecks\tconfidence\n";

  @TempDir private Path folder;

  private static NumberSchemes read(String rows) {
    return STANDARD.withRows(new StringReader(HEAD + rows), "rows");
  }

  @Test
  void aRowIsTheSameAsCode() {
    NumberScheme local =
        NumberScheme.confirmed("local", "RRRRRRSSSSSSSSCD")
            .withCheck(new CheckRule(Field.CHECK, CheckSystems.ISO_7064_MOD_11_10, 1, 14))
            .withCheck(new CheckRule(Field.SECOND_CHECK, CheckSystems.LUHN, 1, 15));
    NumberSchemes schemes = read("# schemes\n\n" + GOOD);

    assertThat(schemes.find("local")).contains(local);
    assertThat(schemes.schemesFor("4101")).containsExactly(local);
    assertThat(schemes.schemesFor("42")).containsExactly(local);
    assertThat(schemes.schemesFor("4102")).containsExactly(NumberScheme.DEFAULT_16);
    assertThat(CardNumber.parse("4101021234567895", schemes).scheme()).isEqualTo(local);
  }

  @Test
  void aHyphenMeansNoChecks() {
    NumberScheme scheme = read("plain\t41\tRRRRRRSS\t-\tassumed").find("plain").orElseThrow();

    assertThat(scheme.checks()).isEmpty();
    assertThat(scheme.isAssumed()).isTrue();
  }

  @Test
  void namesOfFieldsAreNamesOfSystemsToo() {
    assertThat(
            read("x\t41\tRRRRRRSSC\tC=ISO_7064_MOD_11_2 (1-8)\tassumed")
                .find("x")
                .orElseThrow()
                .checks())
        .containsExactly(new CheckRule(Field.CHECK, CheckSystems.ISO_7064_MOD_11_2, 1, 8));
  }

  @Test
  void aFileIsReadAsUtf8() throws IOException {
    Path file = Files.writeString(folder.resolve("schemes.tsv"), "\ufeff# 河南\n" + HEAD + GOOD);

    assertThat(STANDARD.withFile(file).find("local")).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x;41;RRRRRRSS;-                       | the head line has 5 cells, this row 4",
        "x;41;RRRRRRSS;-;assumed;              | the head line has 5 cells, this row 6",
        "x;41;RRRRRRSS;-;Assumed               | confidence: expected one of confirmed, assumed",
        "x;41;RRRRRRSS;-;''                    | confidence: expected one of confirmed, assumed",
        "'';41;RRRRRRSS;-;assumed              | name: the name of a scheme is empty or has spaces",
        "x y;41;RRRRRRSS;-;assumed             | name: the name of a scheme is empty or has spaces",
        "luhn-16;41;RRRRRRSS;-;assumed         | name: another scheme has this name",
        "first;43;RRRRRRSS;-;assumed           | name: another scheme has this name",
        "x;'';RRRRRRSS;-;assumed               | regions: the cell is empty",
        "x;-;RRRRRRSS;-;assumed                | regions: a scheme needs a region prefix",
        "x;,;RRRRRRSS;-;assumed                | regions: an entry between the commas is empty",
        "x;410;RRRRRRSS;-;assumed              | regions: a region prefix has 2, 4 or 6 digits",
        "x;41,41;RRRRRRSS;-;assumed            | regions: an entry is repeated",
        "x;41;'';-;assumed                     | layout: a layout has 8 to 64 positions",
        "x;41;RRRRRRSC;'';assumed              | checks: a scheme without checks has a hyphen here",
        "x;41;RRRRRRSC;none;assumed            | checks: a check reads like C=ISO 7064 MOD 11,10 (1-14)",
        "x;41;RRRRRRSC;C=Luhn;assumed          | checks: a check reads like C=ISO 7064 MOD 11,10 (1-14)",
        "x;41;RRRRRRSC;S=Luhn (1-7);assumed    | checks: a check reads like C=ISO 7064 MOD 11,10 (1-14)",
        "x;41;RRRRRRSC;C=Luhn (1-777);assumed  | checks: a check reads like C=ISO 7064 MOD 11,10 (1-14)",
        "x;41;RRRRRRSC;C=luhn (1-7);assumed    | checks: no check system has this name",
        "x;41;RRRRRRSC;C=Luhn (7-1);assumed    | checks: range 7-1 is empty",
        "x;41;RRRRRRSC;C=Luhn (0-7);assumed    | checks: range 0-7 is empty",
        "x;41;RRRRRRSC;C=Luhn (1-8);assumed    | checks: the range 1-8 covers its own check field",
        "x;41;RRRRRRSC;C=GB 11714 (1-7);assumed | checks: GB 11714 needs a range of 8 positions",
        "x;41;RRRRRRSC;D=Luhn (1-7);assumed    | checks: Luhn needs 1 position(s) of the letter D"
      })
  void aBadRowIsRefusedWithLineAndReason(String row, String reason) {
    String bad = row.strip().replace("''", "").replace(';', '\t');
    NumberSchemes before = read("first\t41\tRRRRRRSSSS\t-\tassumed");

    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> before.withRows(new StringReader(HEAD + GOOD + bad + "\n"), "s.tsv"))
        .withMessage("s.tsv:3: " + reason)
        .satisfies(e -> assertThat(e.line()).isEqualTo(3));
    assertThat(before.find("local")).isEmpty();
    assertThat(before.schemesFor("4101")).hasSize(1);
  }

  @Test
  void aRefusalShowsNoCellOfTheFile() {
    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> read("x\t41\tRRRRRRSC\tC=4101021234567890 (1-7)\tassumed"))
        .withMessage("rows:2: checks: no check system has this name");
    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> read("4101021234567890\t41,4101021234567890\tRRRRRRSS\t-\tassumed"))
        .withMessage("rows:2: regions: a region prefix has 2, 4 or 6 digits");
  }

  @Test
  void twoChecksOfOneFieldAreRefused() {
    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> read("x\t41\tRRRRRRSC\tC=Luhn (1-7); C=Damm (1-7)\tassumed"))
        .withMessage("rows:2: checks: the field C has a check");
  }

  @Test
  void theSameTableTwiceIsRefused() {
    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> read(GOOD + GOOD))
        .withMessage("rows:3: regions: the scheme is registered twice for 4101");
  }

  @Test
  void malformedUtf8IsRefused() throws IOException {
    byte[] text = GOOD.getBytes(StandardCharsets.UTF_8);
    text[2] = (byte) 0xff;
    Path file = Files.write(folder.resolve("schemes.tsv"), text);

    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> STANDARD.withFile(file))
        .withMessage("schemes.tsv:1: not well-formed UTF-8 at or after this line");
  }

  @Test
  void aMissingFileIsNotABadTable() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> STANDARD.withFile(folder.resolve("nowhere.tsv")))
        .withCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void anEmptyTableChangesNothing() {
    assertThat(read("").all()).isEqualTo(NumberSchemes.builtIn());
  }
}
