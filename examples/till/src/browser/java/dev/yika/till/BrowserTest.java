package dev.yika.till;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.till.user.Users;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The page in a real Chromium, by the keyboard alone; pictures of it lie in target/browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(FixedClock.class)
class BrowserTest {

  private static final String ANSWER =
      "{\"infcode\":0,\"output\":{\"insuinfo\":[{\"insutype\":\"310\",\"psn_type\":\"1101\","
          + "\"psn_insu_stas\":\"2\",\"paus_insu_date\":\"2026-08-01\",\"insuplc_admdvs\":\"330100\"}]}}";
  private static final String CONTRIBUTIONS =
      "{\"infcode\":0,\"output\":[{\"insutype\":\"310\",\"poolarea_no\":\"330100\",\"clct_flag\":\"0\","
          + "\"accrym_begn\":\"202607\",\"accrym_end\":\"202607\"},{\"insutype\":\"310\","
          + "\"poolarea_no\":\"330100\",\"clct_flag\":\"1\",\"accrym_begn\":\"202601\","
          + "\"accrym_end\":\"202606\",\"clct_time\":\"2026-06-15\"}]}";
  private static final String PASSWORD = "a long password";
  private static final List<Integer> WIDTHS = List.of(360, 1024, 1280, 1920);

  @TempDir static Path folder;

  @LocalServerPort private int port;
  @Autowired private Users users;
  private Browser browser;

  @DynamicPropertySource
  static void place(DynamicPropertyRegistry registry) {
    registry.add("till.folder", () -> folder.resolve("data").toString());
  }

  @BeforeEach
  void open() {
    browser = new Browser();
    browser.setWidth(1280);
    browser.open("http://127.0.0.1:" + port + "/#join=" + users.invite());
    browser.await("#join-hint", "首次使用");
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private void join(String name) {
    browser.type(name, Keys.TAB, PASSWORD, Keys.ENTER);
    browser.await("#leave", "退出");
  }

  /** Fills the form from the number on, which has the focus. */
  private void register(String number, String items) {
    browser.type(number);
    browser.await("#diagnosis", "有效");
    browser.type(Keys.TAB, Keys.TAB, "42.50", Keys.TAB, items, Keys.TAB, Keys.ENTER);
    browser.await("#due", items);
  }

  private void assertFaultless() throws IOException {
    try (var script = BrowserTest.class.getResourceAsStream("faults.js")) {
      assertThat((List<?>) browser.run(new String(script.readAllBytes(), UTF_8))).isEmpty();
    }
  }

  @Test
  void the_login_shows_nothing_of_the_counter() throws Exception {
    for (int width : WIDTHS) {
      browser.setWidth(width);
      assertFaultless();
    }
    browser.picture("door");
    for (String css : List.of("#leave", "#counter", "#ask", "#sheet", ".skip")) {
      assertThat(browser.find(css).isDisplayed()).as(css).isFalse();
    }
    browser.type("li.na", Keys.TAB, "short", Keys.ENTER);
    browser.await("#login .fault", "密码至少10个字符");
  }

  @Test
  void a_fault_is_marked_while_the_clerk_types_and_corrected_by_a_key() throws Exception {
    join("wang.wei");
    browser.type("1101 0519 4912 3100 21");
    browser.await("#diagnosis", "校验码错误");
    assertThat(browser.find("#marked b").getText()).isEqualTo("1");
    assertThat(browser.find("#marked").getText()).endsWith("21");
    assertThat(browser.find("#number").getAttribute("aria-invalid")).isEqualTo("true");
    browser.picture("diagnosis");
    assertFaultless();

    browser.type(Keys.TAB);
    assertThat(browser.focused()).isEqualTo(browser.find("#corrections button").getText());
    browser.type(Keys.SPACE);
    browser.await("#diagnosis", "有效：公民身份号码");
    assertThat(browser.find("#number").getAttribute("value")).isEqualTo("1101 0519 4912 3100 11");
    assertThat(browser.focused()).contains("医保卡号");
    assertThat(browser.find("#number").getAttribute("aria-invalid")).isEqualTo("false");
    assertThat(browser.has("#marked b")).isFalse();
  }

  @Test
  void a_scanner_ends_with_enter_and_the_clerk_goes_on_at_the_amount() {
    join("he.ping");
    browser.type("4101021234567890", Keys.ENTER);
    assertThat(browser.focused()).contains("金额");
    browser.type("42.50", Keys.TAB, "清热颗粒", Keys.TAB, Keys.ENTER);
    browser.await("#due", "清热颗粒");
  }

  @Test
  void an_answer_becomes_a_card_with_a_timeline() throws Exception {
    join("zhao.min");
    register("11010519491231002X", "感冒灵");
    browser.type(Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB);
    assertThat(browser.focused()).contains("1101");
    browser.type(ANSWER, Keys.TAB, CONTRIBUTIONS, Keys.TAB, Keys.ENTER);
    browser.await("#card", "个人账户");
    assertThat(browser.find("#card").getText()).contains("欠费", "可信度", "请核对");
    assertThat(browser.find("#card svg[role=img]").getAccessibleName()).contains("2026-09-15");
    for (int width : WIDTHS) {
      browser.setWidth(width);
      browser.run("scrollTo(0, 0)");
      browser.picture("counter-" + width);
      assertFaultless();
    }
  }

  @Test
  void a_visit_is_entered_and_its_number_shown_by_the_keyboard() throws Exception {
    join("chen.jing");
    register("4101021234567890", "板蓝根 1 盒");
    WebRow row = new WebRow("板蓝根");
    assertThat(row.text()).contains("************7890", "42.50 元").doesNotContain("4101");

    row.press("显示号码");
    assertThat(browser.focused()).contains("用途");
    browser.picture("reveal");
    assertFaultless();
    browser.type("补录", Keys.TAB, PASSWORD, Keys.ENTER);
    browser.await("#due", "4101021234567890");

    row.press("补录");
    assertThat(browser.find("#ask-password").isDisplayed()).isFalse();
    browser.type(Keys.ESCAPE);
    row.press("补录");
    browser.type("SJ20260916-0007", Keys.ENTER);
    browser.await("button:focus", "刷新");
    assertThat(browser.find("#due").getText()).doesNotContain("板蓝根");
    assertThat(browser.find("#due-answer").getText()).isEqualTo("已保存");
  }

  /** The row of a visit in the list of what is due. */
  private final class WebRow {
    private final String words;

    WebRow(String words) {
      this.words = words;
    }

    String text() {
      return (String) browser.run("return " + script() + ".textContent");
    }

    private String script() {
      return "[...document.querySelectorAll('#due li')].find(e => e.textContent.includes('"
          + words
          + "'))";
    }

    /** Goes to a button of the row by the tabulator, and presses it. */
    void press(String name) {
      for (int i = 0; i < 60 && !isAt(name); i++) {
        browser.type(Keys.TAB);
      }
      assertThat(isAt(name)).as(name).isTrue();
      browser.type(Keys.SPACE);
    }

    private boolean isAt(String name) {
      return Boolean.TRUE.equals(
          browser.run(
              "const e = document.activeElement; return e.textContent === '"
                  + name
                  + "' && e.closest('li') === "
                  + script()));
    }
  }

  @Test
  void the_sheet_of_the_day_is_all_that_is_printed() throws Exception {
    join("sun.li");
    register("4101021234567890", "连花清瘟 3 盒");
    browser.run("window.print = () => { window.isPrinted = true; }");
    browser.find("#print").sendKeys(Keys.ENTER);
    browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
    browser.await("#sheet", "连花清瘟");
    assertThat(browser.run("return window.isPrinted")).isEqualTo(true);
    assertThat(browser.find("#sheet").getText()).contains("2026-09-15", "4101********7890");
    assertThat(browser.find("main").isDisplayed()).isFalse();
    assertThat(browser.find("header").isDisplayed()).isFalse();
    browser.picture("sheet");
    assertFaultless();
  }

  @Test
  void the_sheet_is_exported_in_the_language_of_the_page() {
    join("qian.yi");
    register("4101021234567890", "蒲地蓝 2 盒");
    browser.run(
        "URL.createObjectURL = blob => { blob.text().then(text => {"
            + " document.getElementById('due-answer').textContent = text; });"
            + " return 'data:text/plain,'; }");
    browser.find("#export").sendKeys(Keys.ENTER);
    browser.await("#due-answer", "蒲地蓝");
    assertThat(browser.find("#due-answer").getText()).contains("发生时间（北京时间）", "************7890");
  }

  @Test
  void leaving_clears_the_screen() {
    join("zhou.yu");
    browser.type("11010519491231002X");
    browser.find("#leave").sendKeys(Keys.ENTER);
    browser.await("#login", "进入");
    assertThat(browser.find("#leave").isDisplayed()).isFalse();
    assertThat(browser.find("#number").getAttribute("value")).isEmpty();
  }
}
