package dev.yika.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes the documents of the repository as static pages, which load nothing from elsewhere. */
public final class Site {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final List<String> OF_THE_TOP =
      List.of(
          "CHANGELOG.md",
          "CONTRIBUTING.md",
          "SECURITY.md",
          "benchmarks/RESULTS.md",
          "benchmarks/GROWTH.md");
  private static final List<String> MODULES = List.of("core", "masking", "status");

  /** The order in which a newcomer reads; pages that are not named follow. */
  private static final List<String> ORDER =
      List.of("numbers", "regions", "status", "masking", "security", "integration", "protect");

  private final Path repository;
  private final Path pages;
  private final Map<Path, Document> documents = new TreeMap<>();
  private final Set<Path> copies = new TreeSet<>();

  private Site(Path repository, Path pages) {
    this.repository = repository;
    this.pages = pages;
  }

  /**
   * Writes the pages.
   *
   * @param arguments the top of the repository, and the folder of the pages
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... arguments) throws IOException {
    new Site(Path.of(arguments[0]).normalize(), Path.of(arguments[1])).write();
  }

  private void write() throws IOException {
    Parser parser = Parser.builder().extensions(TABLES).build();
    for (Path path : sources()) {
      String text = Files.readString(repository.resolve(path), UTF_8);
      documents.put(path, new Document(path, parser.parse(text)));
    }
    Template template = Mustache.compiler().compile(resource("page.html"));
    for (Document document : documents.values()) {
      document.tree().accept(new Links(repository, document.path(), documents.keySet(), copies));
      write(document.page(), template.execute(page(document)));
    }
    for (Language language : Language.values()) {
      Path path = tryPage(language);
      String body = resource("try." + language.code() + ".html");
      write(path, template.execute(page(path, language, language.word("try"), body)));
    }
    for (String file : List.of("site.css", "try.js")) {
      write(Path.of(file), resource(file));
    }
    for (Path copy : copies) {
      Path target = pages.resolve(copy);
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      Files.copy(repository.resolve(copy), target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> docs = Files.walk(repository.resolve("docs"))) {
      return Stream.concat(
              docs.filter(path -> path.toString().endsWith(".md")).map(repository::relativize),
              Stream.concat(
                  Stream.of(Language.values()).map(Language::home),
                  OF_THE_TOP.stream().map(Path::of)))
          .sorted()
          .toList();
    }
  }

  private Map<String, Object> page(Document document) {
    String body =
        HtmlRenderer.builder()
            .extensions(TABLES)
            .attributeProviderFactory(context -> new Anchors())
            .build()
            .render(document.tree());
    return page(document.page(), document.language(), document.title(), body);
  }

  private Map<String, Object> page(Path page, Language language, String title, String body) {
    Map<String, Object> values = new HashMap<>(language.words());
    values.put("lang", language.code());
    values.put("title", title);
    values.put("body", body);
    values.put("top", "../".repeat(page.getNameCount() - 1));
    values.put("homePage", relative(page, Document.pageOf(language.home())));
    values.put("tryPage", relative(page, tryPage(language)));
    values.put("otherPage", relative(page, twin(page, language)));
    values.put("otherLang", language.other().code());
    values.put("modules", MODULES);
    values.put("subjects", subjects(language).map(each -> link(page, each)).toList());
    return values;
  }

  private static Map<String, String> link(Path page, Document subject) {
    return Map.of("page", relative(page, subject.page()), "name", subject.title());
  }

  private Stream<Document> subjects(Language language) {
    Map<Integer, List<Document>> byPlace =
        documents.values().stream()
            .filter(document -> language.folder().equals(document.path().getParent()))
            .collect(Collectors.groupingBy(Site::place, TreeMap::new, Collectors.toList()));
    return byPlace.values().stream().flatMap(List::stream);
  }

  private static int place(Document document) {
    int place = ORDER.indexOf(document.page().toString().replaceFirst(".*/(.*)\\.html", "$1"));
    return place < 0 ? ORDER.size() : place;
  }

  /** Returns the page of the same subject in the other language, or its first page. */
  private Path twin(Path page, Language language) {
    if (page.equals(tryPage(language))) {
      return tryPage(language.other());
    }
    if (language.folder().equals(page.getParent())) {
      String name = Objects.requireNonNull(page.getFileName()).toString();
      Path twin = language.other().folder().resolve(name);
      boolean isThere =
          documents.values().stream().anyMatch(document -> document.page().equals(twin));
      if (isThere) {
        return twin;
      }
    }
    return Document.pageOf(language.other().home());
  }

  private static Path tryPage(Language language) {
    return Path.of("try." + language.code() + ".html");
  }

  /** Returns the address of a file of the site on a page of it. */
  static String relative(Path page, Path target) {
    Path folder = page.getParent();
    Path way = folder == null ? target : folder.relativize(target);
    return way.toString().replace('\\', '/');
  }

  private void write(Path page, String text) throws IOException {
    Path target = pages.resolve(page);
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    Files.writeString(target, text, UTF_8);
  }

  private static String resource(String name) throws IOException {
    try (InputStream file = Objects.requireNonNull(Site.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }
}
