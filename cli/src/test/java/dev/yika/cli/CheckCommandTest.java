package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

  private static final String CARD = "4101021234567890";
  private static final String WRONG_CARD = "4101021234567880";

  @TempDir private Path folder;

  @Test
  void writes_csv_with_fixed_columns() {
    Run run = Run.yika("check", "--format", "csv", CARD, WRONG_CARD);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            line,kind,valid,problem,region,masked,warning
            1,card-number,true,,河南省郑州市中原区,************7890,
            2,card-number,false,CHECK@15,,****************,
            """);
  }

  @Test
  void exits_with_0_if_all_are_valid() {
    assertThat(Run.yika("check", CARD).code()).isZero();
    assertThat(Run.yika("check", CARD, "").code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4101 0212 3456 7890|card-number,true,,河南省郑州市中原区,************7890",
        "４１０１０２１２３４５６７８９０|card-number,true,,河南省郑州市中原区,************7890",
        "41010219900307006x|citizen-id,true,,河南省郑州市中原区,**************006X",
        "410102900307123|citizen-id,true,,河南省郑州市中原区,***************",
        "3205041234567860|card-number,true,,江苏省苏州市金阊区,************7860",
        "4199001234567890|card-number,true,,河南省本级,************7890",
        "4101971234567820|card-number,true,,河南省郑州市未知区划,************7820",
        "A12345674|social-card-number,true,,,******674",
        "H41010200001|institution-code,true,,河南省郑州市中原区,************",
        "410102123456789O|card-number,false,LOOK_ALIKE@16,,****************",
        "410102199003070065|citizen-id,false,CHECK@18,,******************",
        "410102199002300065|citizen-id,false,DATE@7;CHECK@18,,******************",
        "A12345675|social-card-number,false,CHECK@9,,*********",
        "H4101020000O|institution-code,false,LOOK_ALIKE@12,,************",
        "41010212345678|,false,LENGTH@15,,**************",
        "姓名|,false,CHARACTER@1;CHARACTER@2;LENGTH@3,,**"
      })
  void finds_the_kind(String text, String row) {
    assertThat(Run.yika("check", "--format", "csv", text).rows()).containsExactly("1," + row + ",");
  }

  @Test
  void reads_opaque_kinds_only_when_asked() {
    assertThat(Run.yika("check", "--format", "csv", "41019").rows())
        .containsExactly("1,,false,LENGTH@6,,*****,");
    assertThat(Run.yika("check", "--format", "csv", "--kind", "person-number", "41019").rows())
        .containsExactly("1,person-number,true,,,*****,");
  }

  @Test
  void reads_every_text_as_the_kind_asked_for() {
    Run run = Run.yika("check", "--format", "csv", "--kind", "CITIZEN-ID", CARD);
    assertThat(run.rows()).containsExactly("1,citizen-id,false,LENGTH@16,,****************,");
  }

  @Test
  void reads_cards_of_one_scheme() {
    Run run = Run.yika("check", "--format", "csv", "--scheme", "luhn-16", CARD);
    assertThat(run.rows()).containsExactly("1,card-number,false,CHECK@16,,****************,");
    assertThat(Run.yika("check", "--scheme", "luhn-16", "--kind", "card-number", "1").code())
        .isEqualTo(1);
  }

  @Test
  void marks_what_lenience_excuses() {
    Run csv = Run.yika("check", "--format", "csv", "--strictness", "lenient", WRONG_CARD);
    assertThat(csv.code()).isZero();
    assertThat(csv.rows())
        .containsExactly("1,card-number,true,CHECK?@15,河南省郑州市中原区,************7880,");
    assertThat(Run.yika("check", "--strictness", "lenient", WRONG_CARD).out())
        .contains("accepted: wrong check character at character 15");
    assertThat(Run.yika("check", "--format", "csv", "--strictness", "off", WRONG_CARD).rows())
        .containsExactly("1,card-number,true,,河南省郑州市中原区,************7880,");
  }

  @Test
  void writes_json() {
    Run run = Run.yika("check", "--format", "json", CARD, WRONG_CARD);
    assertThat(run.out())
        .isEqualTo(
            """
            [
             {"line":1,"kind":"card-number","valid":true,"problem":[],\
            "region":"河南省郑州市中原区","masked":"************7890","warning":null}
            ,{"line":2,"kind":"card-number","valid":false,"problem":[{"kind":"CHECK",\
            "position":15,"message":"wrong check character at character 15: expected ISO 7064 MOD\
             11,10"}],"region":null,"masked":"****************","warning":null}
            ]
            """);
  }

  @Test
  void writes_a_table_in_words() {
    Run run = Run.yika("check", CARD, WRONG_CARD, "姓名");
    assertThat(run.out())
        .startsWith("line  kind         valid  problem  ")
        .contains(
            "card number  yes",
            "wrong check character at character 15: expected ISO 7064 MOD 11,10",
            "(and 2 more)");
    assertThat(Run.in(Locale.CHINA, "", "check", CARD).out()).contains("种类", "医保卡号", "是");
    assertThat(Run.in(Locale.CHINA, "", "check", "--lang", "en", CARD).out()).contains("kind");
    assertThat(Run.in(Locale.CHINA, "", "check", "--format", "csv", CARD).out())
        .startsWith("line,kind,valid");
  }

  @Test
  void loads_schemes() throws IOException {
    Path file = folder.resolve("schemes.tsv");
    Files.writeString(
        file,
        "name\tregions\tlayout\tchecks\tconfidence\nzz-12\t4101\tRRRRRRSSSSSC\tC=Luhn (1-11)\tconfirmed\n");
    Run run = Run.yika("check", "--format", "csv", "--scheme-file", file.toString(), CARD);
    assertThat(run.rows()).containsExactly("1,,false,LENGTH@13,,****************,");
    Run one =
        Run.yika("check", "--scheme-file", file.toString(), "--scheme", "zz-12", "410102123456");
    assertThat(one.out()).contains("wrong check character at character 12");
  }

  @Test
  void loads_regions() throws IOException {
    Path file = folder.resolve("regions.tsv");
    Files.writeString(file, "code\tsince\tuntil\tkind\tname\n410197\t2025\t----\ta\t新设区\n");
    Run run =
        Run.yika("check", "--format", "csv", "--region-file", file.toString(), "4101971234567820");
    assertThat(run.rows()).containsExactly("1,card-number,true,,河南省郑州市新设区,************7820,");
  }

  @Test
  void refuses_a_bad_table_with_file_and_line() throws IOException {
    Path file = folder.resolve("regions-20251231.tsv");
    Files.writeString(file, "code\tsince\tuntil\tkind\tname\n4101\t2025\t----\ta\t新设区\n");
    Run run = Run.yika("check", "--region-file", file.toString(), CARD);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("regions-********.tsv:2: code: expected six digits");
    Run schemes = Run.yika("check", "--scheme-file", file.toString(), CARD);
    assertThat(schemes.code()).isEqualTo(2);
    assertThat(schemes.err()).contains(":1: name 1 of the head line is unknown");
    for (String option : List.of("--scheme-file", "--region-file")) {
      assertThat(Run.yika("check", option, folder.toString(), CARD).err()).contains("directory");
      assertThat(Run.yika("check", option, "none.tsv", CARD).err()).contains("none.tsv: no such");
    }
  }
}
