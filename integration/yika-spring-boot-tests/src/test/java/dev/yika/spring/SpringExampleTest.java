package dev.yika.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.yika.core.number.CardNumber;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.text.Scrubber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;

/** The code of the document, in front of a mocked servlet container. */
class SpringExampleTest {

  private static final Path SOURCE =
      Path.of("..", "src", "test", "java", "dev", "yika", "spring", "SpringExampleTest.java");

  /** What a hospital writes. */
  @Configuration
  @EnableAutoConfiguration
  static class Hospital {

    // docs: viewers
    @Bean
    ViewerProvider viewers() { // ROLE_cashier of Spring Security is the role cashier
      return new SecurityViewerProvider(
          Purpose.BILLING, Channel.SCREEN, () -> DeviceTrust.REGISTERED); // tills of this hospital
    }

    // end
    // docs: desk
    record Visit(CardNumber card, String note) {}

    @RestController
    static class Desk {

      private final Scrubber scrubber; // a bean, as are Masking, Entitlements, RegionDirectory

      Desk(Scrubber scrubber) {
        this.scrubber = scrubber;
      }

      @GetMapping("/visits/{card}")
      Visit visit(@PathVariable("card") CardNumber card) { // 400 with the reason if it is none
        String note = scrubber.scrub("old card " + card.unmasked()).toString();
        return new Visit(card, note); // the card is written as the viewer may see it
      }
    }

    // end
  }

  private static final String CARD = "4101021234567890";

  private ConfigurableApplicationContext context;

  private MockMvc mvc() {
    context =
        new SpringApplicationBuilder(Hospital.class, Hospital.Desk.class)
            .run("--server.port=0", "--spring.datasource.url=jdbc:h2:mem:example");
    return MockMvcBuilders.webAppContextSetup((WebApplicationContext) context).build();
  }

  @AfterEach
  void close() {
    SecurityContextHolder.clearContext();
    context.close();
  }

  @Test
  void shows_what_the_role_of_the_viewer_may_see() throws Exception {
    MockMvc mvc = mvc();
    mvc.perform(get("/visits/" + CARD))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.card").value("************7890"))
        .andExpect(jsonPath("$.note").value("old card ****************"));
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("x", "x", "ROLE_cashier", "ROLE_a b"));
    mvc.perform(get("/visits/" + CARD)).andExpect(jsonPath("$.card").value("4101********7890"));
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("x", "x", "ROLE_gardener"));
    mvc.perform(get("/visits/" + CARD)).andExpect(jsonPath("$.card").value("*".repeat(16)));
  }

  @Test
  void refuses_a_number_with_the_reason_and_without_its_digits() throws Exception {
    String answer =
        mvc()
            .perform(get("/visits/4403082864154476"))
            .andExpect(status().isBadRequest())
            .andExpect(jsonPath("$.problems").isNotEmpty())
            .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(answer).doesNotContain("44030828");
  }

  @Test
  void takes_few_lines() throws Exception {
    mvc();
    assertThat(written(Files.readAllLines(SOURCE))).isBetween(10, 25);
  }

  private static int written(List<String> lines) throws IOException {
    int count = 0;
    boolean isShown = false;
    for (String line : lines) {
      isShown |= line.strip().startsWith("// docs:");
      isShown &= !line.strip().equals("// end");
      count += isShown && !line.isBlank() && !line.strip().startsWith("// docs:") ? 1 : 0;
    }
    return count;
  }
}
