package dev.yika.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The pages as built: every link of theirs leads to a page, a picture or an anchor of the site. */
class LinksIT {

  private static final Path PAGES = Path.of(System.getProperty("site.pages"));

  private final Map<Path, Document> read = new HashMap<>();

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .filter(file -> !file.startsWith(PAGES.resolve("api")))
          .toList();
    }
  }

  private Document page(Path file) {
    return read.computeIfAbsent(
        file,
        path -> {
          try {
            return Jsoup.parse(path, "UTF-8");
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void every_link_leads_somewhere() throws IOException {
    List<String> lost = new ArrayList<>();
    for (Path file : pages()) {
      for (Element element : page(file).select("a[href], img[src], link[href], script[src]")) {
        String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (!address.contains("://") && !leads(file, address)) {
          lost.add(PAGES.relativize(file) + ": " + address);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  private boolean leads(Path from, String address) {
    String[] parts = address.split("#", 2);
    Path target = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
    if (!target.startsWith(PAGES) || !Files.isRegularFile(target)) {
      return false;
    }
    return parts.length == 1 || page(target).getElementById(parts[1]) != null;
  }

  @Test
  void nothing_is_loaded_from_elsewhere() throws IOException {
    for (Path file : pages()) {
      assertThat(page(file).select("img[src*=://], link[href*=://], script[src*=://]"))
          .as(file.toString())
          .isEmpty();
    }
  }

  @Test
  void each_page_leads_to_its_twin_and_back() throws IOException {
    Path chinese = PAGES.resolve("docs/zh/status.html");
    assertThat(page(chinese).select("nav a[lang=en]").attr("href")).isEqualTo("../status.html");
    assertThat(page(PAGES.resolve("docs/status.html")).select("nav a[lang=zh]").attr("href"))
        .isEqualTo("zh/status.html");
    assertThat(page(PAGES.resolve("index.html")).select("nav a[lang=zh]").attr("href"))
        .isEqualTo("index.zh-CN.html");
  }

  @Test
  void all_of_it_is_in_one_zip() throws IOException {
    try (ZipFile zip = new ZipFile(PAGES.resolveSibling("yika-site.zip").toFile())) {
      for (String name :
          List.of("index.html", "try.zh.html", "api/core/index.html", "docs/zh/numbers.html")) {
        assertThat(zip.getEntry("yika-site/" + name)).as(name).isNotNull();
      }
    }
  }
}
