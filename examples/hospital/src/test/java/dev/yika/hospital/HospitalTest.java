package dev.yika.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class HospitalTest {

  private static final String CARD = "4101021234567890";
  private static final String CITIZEN = "11010519491231002X";
  private static final String ANSWER =
      """
      {"infcode": 0, "output": {
        "baseinfo": {"certno": "11010519491231002X", "psn_no": "410100P20931077"},
        "insuinfo": [{"insutype": "310", "psn_type": "1101", "psn_insu_stas": "2",
                      "paus_insu_date": "2026-08-01 00:00:00", "insuplc_admdvs": "330100"}]}}
      """;

  /** A day on which the answer was given. */
  @TestConfiguration
  static class Day {

    @Bean
    @Primary
    Clock fixed() {
      return Clock.fixed(Instant.parse("2026-09-15T01:08:00Z"), ZoneOffset.UTC);
    }
  }

  @Autowired private MockMvc mvc;

  private String send(MockHttpServletRequestBuilder request, int status) throws Exception {
    MockHttpServletResponse response =
        mvc.perform(request.contentType(MediaType.APPLICATION_JSON)).andReturn().getResponse();
    String body = response.getContentAsString(StandardCharsets.UTF_8);
    assertThat(response.getStatus()).as(body).isEqualTo(status);
    return body;
  }

  private static String admission(String card, String citizen) {
    return "{\"card\":\"" + card + "\",\"certno\":\"" + citizen + "\"}";
  }

  @Test
  void the_admission_page_shows_what_the_clerk_may_see() throws Exception {
    assertThat(send(post("/admissions").content(admission(CARD, CITIZEN)), 200))
        .isEqualTo("{\"card\":\"4101********7890\",\"certno\":\"**************002X\"}");
  }

  @Test
  void a_wrong_number_and_a_mask_that_comes_back_are_refused() throws Exception {
    send(post("/admissions").content(admission("4101********7890", CITIZEN)), 400);
    send(post("/admissions").content(admission(CARD, "110105194912310021")), 400);
  }

  @Test
  void an_answer_of_the_platform_becomes_an_entitlement() throws Exception {
    assertThat(send(post("/answers/1101").content(ANSWER), 200))
        .contains("\"PAUSED\"", "\"granted\":false");
    assertThat(send(get("/explanations").content(ANSWER), 200)).contains("暂停");
  }

  @Test
  void the_slip_shows_the_tail() throws Exception {
    assertThat(send(get("/slips/" + CARD), 200)).isEqualTo("医保卡号 ************7890");
  }

  @Test
  void the_log_shows_no_number(CapturedOutput log) throws Exception {
    send(post("/admissions").content(admission(CARD, CITIZEN)), 200);
    send(post("/admissions").content(admission(CARD, "110105194912310021")), 400);
    send(post("/answers/1101").content(ANSWER), 200);
    send(get("/slips/" + CARD), 200);
    assertThat(log.getAll())
        .contains("admitting", "the platform answered")
        .doesNotContain(CARD, CITIZEN, "110105194912310021", "410100P20931077");
  }

  /** Masked logs and JSON, converters, refusals, answers of the platform, slips. */
  @Test
  void yika_asks_for_at_most_25_lines_of_code_and_configuration() throws IOException {
    Path main = Path.of("src", "main");
    List<String> code =
        Files.readAllLines(
            main.resolve(Path.of("java", "dev", "yika", "hospital", "Hospital.java")));
    int lines = 0;
    boolean isYika = false;
    for (String line : code) {
      boolean isMark = line.strip().startsWith("// yika") || line.strip().equals("// end");
      isYika = isMark ? line.strip().startsWith("// yika") : isYika;
      lines += isYika && !isMark && !line.isBlank() ? 1 : 0;
    }
    for (String line :
        Files.readAllLines(main.resolve(Path.of("resources", "application.properties")))) {
      lines += line.startsWith("yika.") ? 1 : 0;
    }
    assertThat(lines).isBetween(10, 25);
  }
}
