package dev.yika.till.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.till.store.Stores;
import dev.yika.till.user.Users;
import java.nio.file.Path;
import java.time.Clock;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class GuardTest {

  @TempDir Path folder;

  private Users users;
  private Guard guard;

  @BeforeEach
  void open() {
    users = new Users(Stores.file(folder), Clock.systemUTC());
    guard = new Guard(users, new TryPage(false), new JsonMapper(), 2);
  }

  private static MockHttpServletRequest request(String path, String from) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.setRemoteAddr(from);
    return request;
  }

  private MockHttpServletResponse ask(MockHttpServletRequest request) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    guard.doFilter(request, response, new MockFilterChain());
    return response;
  }

  @Test
  void an_address_that_asks_too_often_waits_and_others_do_not() throws Exception {
    TreeSet<Integer> statuses = new TreeSet<>();
    for (int i = 0; i < 20; i++) {
      statuses.add(ask(request("/api/v1/openapi.json", "192.0.2.1")).getStatus());
    }
    assertThat(statuses).containsExactly(200, 429);
    assertThat(ask(request("/api/v1/openapi.json", "192.0.2.2")).getStatus()).isEqualTo(200);
  }

  @Test
  void passwords_are_tried_slowly() throws Exception {
    guard = new Guard(users, new TryPage(false), new JsonMapper(), 1000);
    TreeSet<Integer> statuses = new TreeSet<>();
    for (int i = 0; i < 20; i++) {
      MockHttpServletRequest login = request("/api/v1/session", "192.0.2.1");
      login.setMethod("POST");
      statuses.add(ask(login).getStatus());
    }
    assertThat(statuses).containsExactly(200, 429);
  }

  @Test
  void a_large_request_and_one_of_unknown_length_are_refused() throws Exception {
    MockHttpServletRequest large = request("/api/v1/lookups", "192.0.2.1");
    large.setContent(new byte[(256 << 10) + 1]);
    assertThat(ask(large).getStatus()).isEqualTo(413);
    MockHttpServletRequest chunked = request("/api/v1/lookups", "192.0.2.2");
    chunked.addHeader("Transfer-Encoding", "chunked");
    MockHttpServletResponse answer = ask(chunked);
    assertThat(answer.getStatus()).isEqualTo(411);
    assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    assertThat(answer.getContentAsString(UTF_8)).contains("请求须带 Content-Length", "needs a");
  }
}
