package dev.yika.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The pages of the site in a real Chromium, as files; pictures of them lie in target/browser. */
class SitePageTest {

  private static final Path PAGES = Path.of(System.getProperty("site.pages")).toAbsolutePath();
  private static final String CARD = "4101021234567890";

  @TempDir private Path folder;
  private final Browser browser = new Browser();

  @BeforeEach
  void setWidth() {
    browser.setWidth(1280);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private void open(String page) {
    browser.open(PAGES.resolve(page).toUri().toString());
  }

  private void ask(int port) {
    browser.find("#port").clear();
    browser.find("#port").sendKeys(Integer.toString(port));
    browser.find("#number").clear();
    browser.find("#number").sendKeys(CARD, Keys.ENTER);
  }

  private ConfigurableApplicationContext till(String... options) {
    return new SpringApplicationBuilder(Till.class)
        .run(
            Stream.concat(
                    Stream.of("--till.folder=" + folder.resolve("data"), "--server.port=0"),
                    Stream.of(options))
                .toArray(String[]::new));
  }

  private static int port(ConfigurableApplicationContext till) {
    return till.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @Test
  void the_documents_open_in_both_languages() throws IOException {
    open("index.html");
    browser.await("h1", "Yika");
    browser.picture("site-index");
    open("docs/zh/status.html");
    browser.await("h1", "状态");
    for (int width : new int[] {360, 1280, 1920}) {
      browser.setWidth(width);
      assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
          .as("no sideways scrolling at " + width)
          .isEqualTo(true);
      browser.picture("site-" + width);
    }
    open("api/core/index.html");
    browser.await("body", "dev.yika.core");
  }

  @Test
  void the_page_to_try_says_that_no_till_runs() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    open("try.zh.html");
    ask(free);
    browser.await("#answer", "没有小应用应答");
  }

  @Test
  void a_till_answers_the_page_only_where_it_is_enabled() throws IOException {
    try (ConfigurableApplicationContext till = till("--till.try-page=true")) {
      open("try.en.html");
      ask(port(till));
      browser.await("#answer", "Valid: ");
      browser.picture("site-try");
    }
    try (ConfigurableApplicationContext till = till()) {
      ask(port(till));
      browser.await("#answer", "takes no questions from this page");
    }
  }
}
