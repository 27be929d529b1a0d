package dev.yika.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Names headings as the hosts of Markdown do, so that links to them work here, too. */
final class Anchors implements AttributeProvider {

  private static final Pattern LEFT_OUT = Pattern.compile("[^\\p{L}\\p{N} _-]");

  private final Map<String, Integer> seen = new HashMap<>();

  @Override
  public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
    if (node instanceof Heading) {
      String words = Document.words(node).toLowerCase(Locale.ROOT);
      String name = LEFT_OUT.matcher(words).replaceAll("").replace(' ', '-');
      int times = seen.merge(name, 1, Integer::sum);
      attributes.put("id", times == 1 ? name : name + "-" + (times - 1));
    }
  }
}
