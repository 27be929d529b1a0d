package dev.yika.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * Leads the links of a document to pages: a document to its page, a picture to its copy. A link to
 * another file of the repository becomes plain text, since the site does not hold it.
 */
final class Links extends AbstractVisitor {

  private final Path repository;
  private final Path document;
  private final Set<Path> documents;
  private final Set<Path> copies;

  /**
   * Prepares for a document.
   *
   * @param repository the top of the repository
   * @param document the document, from there
   * @param documents the documents that have pages
   * @param copies takes the files that have to be copied
   */
  Links(Path repository, Path document, Set<Path> documents, Set<Path> copies) {
    this.repository = repository;
    this.document = document;
    this.documents = documents;
    this.copies = copies;
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    String address = link.getDestination();
    if (isOutside(address) || address.startsWith("#")) {
      return;
    }
    String[] parts = address.split("#", 2);
    String anchor = parts.length == 1 ? "" : "#" + parts[1];
    Path target = target(parts[0]);
    if (documents.contains(target)) {
      link.setDestination(relative(Document.pageOf(target)) + anchor);
    } else if (isCopied(target)) {
      copies.add(target);
    } else {
      unwrap(link);
    }
  }

  @Override
  public void visit(Image image) {
    if (!isOutside(image.getDestination())) {
      copies.add(target(image.getDestination()));
    }
    visitChildren(image);
  }

  private static boolean isOutside(String address) {
    return address.contains("://") || address.startsWith("mailto:");
  }

  private Path target(String address) {
    Path target = document.resolveSibling(address).normalize();
    if (!Files.exists(repository.resolve(target))) {
      throw new IllegalStateException(document + " links to " + address + ", which is not there");
    }
    return target;
  }

  private boolean isCopied(Path target) {
    return target.toString().endsWith(".svg") || target.equals(Path.of("LICENSE"));
  }

  private String relative(Path page) {
    return Site.relative(Document.pageOf(document), page);
  }

  private static void unwrap(Link link) {
    for (Node child = link.getFirstChild(); child != null; ) {
      Node next = child.getNext();
      link.insertBefore(child);
      child = next;
    }
    link.unlink();
  }
}
