package dev.yika.site;

import java.nio.file.Path;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * A document of the repository.
 *
 * @param path where it is, from the top of the repository
 * @param tree what it says
 */
record Document(Path path, Node tree) {

  Language language() {
    return Language.of(path);
  }

  /** Returns the first heading. */
  String title() {
    for (Node node = tree.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading) {
        return words(node);
      }
    }
    throw new IllegalStateException(path + " has no heading");
  }

  /** Returns where its page is, from the top of the site. */
  Path page() {
    return pageOf(path);
  }

  /** Returns where the page of a document is; README.md is the first one. */
  static Path pageOf(Path document) {
    String page = document.toString().replaceFirst("\\.md$", ".html");
    return Path.of(page.replaceFirst("^README", "index"));
  }

  /** Returns the words of a part, without marks. */
  static String words(Node part) {
    StringBuilder words = new StringBuilder();
    part.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }
        });
    return words.toString();
  }
}
