package dev.yika.masking.text;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What languages, tools and databases put around a key and its value. */
class WrappersTest {

  private static final List<String> LONG =
      List.of("36000023000000001000519432", "4403082864154476", "3100001234567890123456789012");
  private static final List<String> LETTERS = List.of("EA1234567", "a1b2c3d4e5f6g7h8", "A1B2C3");

  private static void check(String form, List<String> values) {
    for (String value : values) {
      Marked.check(Finder.standard(), form.replace("V", "‹" + value + "›"));
    }
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "psn_no=Optional[V], a=1",
        "Psn { psn_no: Some(\"V\"), a: 1 }",
        "where psn_no = CAST('V' as char)",
        "{\"match\":{\"psn_no.keyword\":\"V\"}}",
        "<property name=\"psn_no\">V</property>",
        "<entry key='psnNo'>V</entry>",
        "<string name=\"psn_nos\" a=\"1\">V</string>",
        "<psn_nos xsi:type=\"xsd:string\">V</psn_nos>",
        "psn_no: |\n  V\n",
        "psn_no: >-\n  V\n",
        "psn_no: !!str V",
        "?psn_no=+V&a=1",
        "\\x22psn_no\\x22:\\x22V\\x22",
        "{&amp;quot;psn_no&amp;quot;:&amp;quot;V&amp;quot;}",
        "\u001b[1mpsn_no\u001b[0m=\u001b[36mV\u001b[0m",
        "psn_no:\u200eV",
      })
  void parts_no_value_from_its_key(String form) {
    check(form, LONG);
    check(form, LETTERS);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "Content-Disposition: form-data; name=\"psn_no\"\r\n\r\nV\r\n--x",
        "? psn_no\n: V\n",
        "{\"psn_no\"\n:\n\"V\"}",
        "\\042psn_no\\042:\\042V\\042",
        "{\"value\":\"V\",\"name\":\"psn_no\"}",
        "<input value=\"V\" name=\"psn_no\">",
        "'V' is not a valid psn_no",
        "invalid value 'V' for psn_no",
        "invalid value 'V' for the field psnNo",
      })
  void parts_no_long_value_from_its_key(String form) {
    check(form, LONG);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "+---+--------+\n| a | psn_no |\n+---+--------+\n| 1 | V |\n| 2 | V |\n+---+--------+\n",
        " a | psn_no \n---+--------\n 1 | V\n 2 | V\n(2 rows)\n",
        "a,psn_nos\n1,V\n",
        "COPY t (a, psn_no) FROM stdin;\n1\tV\n2\tV\n\\.\n",
        "copy public.psn (psn_no, a) from stdin;\nV\tx\nV\ty\n\\.\n1\t12345678\n",
        "<table><tr><th>a</th><th>psn_nos</th></tr><tr><td>1</td><td>V</td></tr></table>",
        "insert into t (a, psn_nos) values (1, 'V')",
      })
  void reads_the_tables_that_databases_print(String form) {
    check(form, LONG);
    check(form, LETTERS);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "order_no: |\n  12345678\n",
        "<property name=\"order_no\">12345678</property>",
        "<psn psn_no=\"\">12345678</psn>",
        "<a title=\"psn_no or so\">12345678</a>",
        "{\"value\":\"12345678\",\"name\":\"order_no\"}",
        "'12345678' is not a valid order_no",
        "form-data; name=\"order_no\"\r\n\r\n12345678\r\n",
        "psn_no\n12345678",
        "psn_no\n\n12345678",
        "+---+----------+\n| a | order_no |\n+---+----------+\n| 1 | 12345678 |\n",
        "copy t (a, order_no) from stdin;\n1\t12345678\n\\.\n",
        "copy 3 files (psn_no) now;\n1\t12345678\n",
      })
  void leaves_the_value_of_another_key_alone(String text) {
    Marked.check(Finder.standard(), text);
  }
}
