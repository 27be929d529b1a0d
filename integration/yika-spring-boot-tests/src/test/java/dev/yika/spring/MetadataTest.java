package dev.yika.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Editors offer each property, with a description in Chinese and English. */
class MetadataTest {

  private static final Pattern PROPERTY =
      Pattern.compile("\"name\": \"(yika\\.[^\"]+)\",\\s+\"type\": \"[^\"]+\",\\s+(.*)");

  private static void addProperties(String prefix, Class<?> type, List<String> names) {
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
      if (component.getType().isRecord()) {
        addProperties(prefix + name + ".", component.getType(), names);
      } else {
        names.add(prefix + name);
      }
    }
  }

  private static String metadata() throws IOException {
    ClassLoader loader = YikaProperties.class.getClassLoader();
    String name = "META-INF/spring-configuration-metadata.json";
    for (URL url : Collections.list(loader.getResources(name))) {
      try (InputStream in = url.openStream()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        if (text.contains(YikaProperties.class.getName())) {
          return text;
        }
      }
    }
    return "";
  }

  @Test
  void describes_every_property() throws IOException {
    List<String> expected = new ArrayList<>();
    addProperties("yika.", YikaProperties.class, expected);
    List<String> described = new ArrayList<>();
    Matcher property = PROPERTY.matcher(metadata());
    while (property.find()) {
      described.add(property.group(1));
      assertThat(property.group(2)).matches("\"description\": \".*\\p{IsHan}.*[a-z]+\\.\",");
    }
    assertThat(described).containsExactlyInAnyOrderElementsOf(expected);
  }
}
