package dev.yika.till.web;

import static java.util.Objects.requireNonNull;

import dev.yika.till.user.Users;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Joining, logging in and logging out. */
@RestController
@RequestMapping("/api/v1")
class SessionRequests {

  private static final Duration HOURS = Duration.ofHours(12);

  private final Users users;

  SessionRequests(Users users) {
    this.users = users;
  }

  record Login(String name, String password) {

    Login {
      requireNonNull(name, "name");
      requireNonNull(password, "password");
    }

    @Override
    public String toString() {
      return "Login";
    }
  }

  record Join(String link, String name, String password) {

    Join {
      requireNonNull(link, "link");
      requireNonNull(name, "name");
      requireNonNull(password, "password");
    }

    @Override
    public String toString() {
      return "Join";
    }
  }

  record Session(String name, String token) {

    @Override
    public String toString() {
      return "Session";
    }
  }

  @PostMapping(path = "/users", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Session> join(@RequestBody Join join) {
    users
        .join(join.link(), join.name(), join.password())
        .ifPresent(
            refusal -> {
              throw new ProblemException(Problems.JOIN, refusal.wording());
            });
    return begun(join.name());
  }

  @PostMapping(path = "/session", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Session> begin(@RequestBody Login login) {
    if (!users.isPassword(login.name(), login.password())) {
      throw new ProblemException(Problems.PASSWORD);
    }
    return begun(login.name());
  }

  private ResponseEntity<Session> begun(String name) {
    String secret = users.begin(name);
    return ResponseEntity.ok()
        .header(HttpHeaders.SET_COOKIE, cookie(secret, HOURS))
        .body(new Session(name, secret));
  }

  @DeleteMapping("/session")
  ResponseEntity<Void> end(HttpServletRequest request) {
    Guard.secret(request).ifPresent(users::end);
    return ResponseEntity.noContent()
        .header(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO))
        .build();
  }

  private static String cookie(String secret, Duration age) {
    return ResponseCookie.from(Guard.COOKIE, secret)
        .httpOnly(true)
        .sameSite("Strict")
        .path("/api/v1")
        .maxAge(age)
        .build()
        .toString();
  }
}
