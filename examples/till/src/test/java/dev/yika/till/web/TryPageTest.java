package dev.yika.till.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TryPageTest {

  @ParameterizedTest
  @CsvSource({
    "true,  /api/v1/checks,  null,                true",
    "false, /api/v1/checks,  null,                false",
    "true,  /api/v1/visits,  null,                false",
    "true,  /api/v1/lookups, null,                false",
    "true,  /api/v1/checks,  https://example.org, false",
    "true,  /api/v1/checks,  '',                  false",
  })
  void lets_a_file_ask_for_checks_and_nothing_else(
      boolean isOn, String path, String origin, boolean isPermitted) {
    MockHttpServletRequest request = new MockHttpServletRequest("OPTIONS", path);
    if (!origin.isEmpty()) {
      request.addHeader("Origin", origin);
    }
    MockHttpServletResponse response = new MockHttpServletResponse();
    assertThat(new TryPage(isOn).permits(request, response)).isEqualTo(isPermitted);
    assertThat(response.getHeader("Access-Control-Allow-Origin"))
        .isEqualTo(isPermitted ? "null" : null);
    assertThat(response.containsHeader("Access-Control-Allow-Credentials")).isFalse();
  }
}
