package dev.yika.masking.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A text that a real parser accepts is accepted after scrubbing, with the same shape. */
class ParsersTest {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** Reads a text; returns its shape without its values, nothing if it is of another language. */
  private interface Language {
    Optional<String> shape(String text);
  }

  private static final Map<String, Language> LANGUAGES = languages();

  private static Map<String, Language> languages() {
    Map<String, Language> languages = new LinkedHashMap<>();
    languages.put("JSON", ParsersTest::json);
    languages.put("JSON lines", ParsersTest::jsonLines);
    languages.put("CSV", text -> csv(text, CSVFormat.RFC4180));
    languages.put("CSV, semicolon", text -> csv(text, delimited(';')));
    languages.put("CSV, tab", text -> csv(text, delimited('\t')));
    languages.put("XML", ParsersTest::xml);
    languages.put("address", ParsersTest::address);
    languages.put("SQL", ParsersTest::sql);
    return languages;
  }

  private static CSVFormat delimited(char delimiter) {
    return CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
  }

  private static Optional<String> json(String text) {
    try {
      JsonNode tree = JSON.readTree(text);
      return tree.isContainerNode() ? Optional.of(shape(tree)) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static String shape(JsonNode node) {
    List<String> parts = new ArrayList<>();
    if (node.isObject()) {
      node.fieldNames().forEachRemaining(name -> parts.add(name + "=" + shape(node.get(name))));
    } else if (node.isArray()) {
      node.elements().forEachRemaining(element -> parts.add(shape(element)));
    } else if (node.isTextual()) {
      return json(node.textValue()).orElse("value");
    }
    return node.isValueNode() ? "value" : parts.toString();
  }

  private static Optional<String> jsonLines(String text) {
    List<String> shapes = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      Optional<String> shape = json(line);
      if (shape.isEmpty()) {
        return Optional.empty();
      }
      shapes.add(shape.get());
    }
    return Optional.of(shapes.toString());
  }

  private static Optional<String> csv(String text, CSVFormat format) {
    List<Integer> cells = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord row : parser) {
        cells.add(row.size());
      }
    } catch (IOException | IllegalStateException | UncheckedIOException e) {
      return Optional.empty();
    }
    return cells.isEmpty() || cells.get(0) < 2 ? Optional.empty() : Optional.of(cells.toString());
  }

  private static Optional<String> xml(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return Optional.of(
          shape(builder.parse(new InputSource(new StringReader(text))).getDocumentElement()));
    } catch (SAXException e) {
      return Optional.empty();
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String shape(Element element) {
    Map<String, String> parts = new TreeMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      parts.put("@" + element.getAttributes().item(i).getNodeName(), "");
    }
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child instanceof Element inner) {
        parts.put(i + "", shape(inner));
      } else {
        parts.put(i + "", json(child.getTextContent()).orElse("text"));
      }
    }
    return element.getTagName() + parts;
  }

  /** An address is split before it is decoded, so that a sign that was escaped splits nothing. */
  private static Optional<String> address(String text) {
    if (!text.startsWith("GET ")) {
      return Optional.empty();
    }
    String query = text.substring(text.indexOf('?') + 1, text.lastIndexOf(' '));
    StringBuilder shape = new StringBuilder();
    for (String pair : query.split("&", -1)) {
      String name = pair.substring(0, Math.max(0, pair.indexOf('=')));
      shape.append(URLDecoder.decode(name, StandardCharsets.UTF_8)).append('=');
      String value = URLDecoder.decode(pair.substring(name.length()), StandardCharsets.UTF_8);
      shape.append(json(value.replaceFirst("^=", "")).orElse("value")).append(' ');
    }
    return Optional.of(shape.toString());
  }

  private static Optional<String> sql(String text) {
    if (!text.matches("(?is)(insert|select|update) .*")) {
      return Optional.empty();
    }
    try {
      String statements = CCJSqlParserUtil.parseStatements(text).toString();
      return Optional.of(statements.replaceAll("'[^']*'", "'value'"));
    } catch (JSQLParserException e) {
      return Optional.empty();
    }
  }

  @Test
  void every_form_stays_what_it_is() throws IOException {
    Map<String, Integer> read = new TreeMap<>();
    for (Map.Entry<String, String> form : FormsTest.forms().entrySet()) {
      for (FormsTest.Planted kind : FormsTest.KINDS) {
        for (String number : kind.numbers()) {
          String text = WrittenNumber.fill(form.getValue(), kind.key(), kind.chinese(), number);
          String scrubbed = Scrubber.standard().scrub(text).toString();
          for (Map.Entry<String, Language> language : LANGUAGES.entrySet()) {
            Optional<String> shape = language.getValue().shape(text);
            if (shape.isPresent()) {
              read.merge(language.getKey(), 1, Integer::sum);
              assertThat(language.getValue().shape(scrubbed))
                  .as("%s as %s, %s", form.getKey(), language.getKey(), kind.label())
                  .isEqualTo(shape);
            }
          }
        }
      }
    }
    assertThat(read.keySet()).containsExactlyInAnyOrderElementsOf(LANGUAGES.keySet());
  }

  /** The numbers of JSON without quotation marks become texts, which takes another way. */
  @Test
  void numbers_without_quotation_marks_stay_json() {
    for (String text :
        List.of(
            "{\"card_no\":4403082864154466,\"a\":[4101021234567890, 1]}",
            "[4101021234567890,4403082864154466]",
            "{\"a\":{\"psn_no\" : 4403082864154466.50}}",
            "{\"ec_token\":\"a1b2-c3d4/e5f6==\",\"card_no\":[\"410102-1234567\"]}",
            "{\"ec_token\":\"a1b2\\/c3d4+e5f6\\u003d\"}")) {
      Optional<String> shape = json(text);
      assertThat(shape).as("a text of the test").isPresent();
      String scrubbed = Scrubber.standard().scrub(text).toString();
      assertThat(scrubbed).isNotEqualTo(text);
      assertThat(json(scrubbed)).as(scrubbed.replaceAll("[0-9]", "0")).isEqualTo(shape);
    }
  }
}
