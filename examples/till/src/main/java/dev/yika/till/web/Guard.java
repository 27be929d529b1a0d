package dev.yika.till.web;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.util.concurrent.RateLimiter;
import dev.yika.till.user.Users;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks every request to the interface: the name of this machine on loopback, size, rate and
 * session. A page of another site cannot use the session: its cookie is not sent with requests from
 * there, and every change needs JSON. The page to try numbers needs no session where it is enabled.
 */
@Component
class Guard extends OncePerRequestFilter {

  static final String COOKIE = "till";
  static final String CLERK = "dev.yika.till.clerk";

  private static final String API = "/api/v1/";
  private static final String BEARER = "Bearer ";
  private static final long MOST_BYTES = 256 << 10;
  private static final double LOGINS_A_SECOND = 1;

  /** Requests that arrive together, as those of a page, wait this long for their turn. */
  private static final Duration TURN = Duration.ofMillis(100);

  private static final Set<String> OPEN =
      Set.of(API + "session", API + "users", API + "openapi.json");
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

  private final Users users;
  private final TryPage tryPage;
  private final JsonMapper json;
  private final LoadingCache<String, RateLimiter> requests;
  private final LoadingCache<String, RateLimiter> logins = limits(LOGINS_A_SECOND);

  Guard(
      Users users,
      TryPage tryPage,
      JsonMapper json,
      @Value("${till.requests-a-second:400}") double perSecond) {
    this.requests = limits(perSecond);
    this.users = users;
    this.tryPage = tryPage;
    this.json = json;
  }

  private static LoadingCache<String, RateLimiter> limits(double perSecond) {
    return CacheBuilder.newBuilder()
        .maximumSize(10_000)
        .expireAfterAccess(Duration.ofMinutes(1))
        .build(CacheLoader.from(() -> RateLimiter.create(perSecond)));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'self'; img-src 'self' data:; style-src 'self'; frame-ancestors 'none'");
    boolean isTry = tryPage.permits(request, response);
    Optional<ProblemBody> problem = refusal(request, isTry);
    if (problem.isPresent()) {
      refuse(response, problem.get());
      return;
    }
    if (isTry && TryPage.isPreflight(request)) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    chain.doFilter(request, response);
  }

  private Optional<ProblemBody> refusal(HttpServletRequest request, boolean isTry) {
    try {
      return problem(request, isTry).map(problem -> ProblemBody.of(problem, Language.of(request)));
    } catch (DataAccessException e) {
      return Optional.of(ProblemAdvice.body(e, Language.of(request)));
    }
  }

  private Optional<Problems> problem(HttpServletRequest request, boolean isTry) {
    String path = request.getRequestURI();
    if (isRebound(request)) {
      return Optional.of(Problems.HOST);
    }
    if (!path.startsWith(API)) {
      return Optional.empty();
    }
    if (!requests.getUnchecked(request.getRemoteAddr()).tryAcquire(TURN)) {
      return Optional.of(Problems.TOO_MANY);
    }
    if (request.getContentLengthLong() > MOST_BYTES) {
      return Optional.of(Problems.TOO_LARGE);
    }
    if (request.getHeader("Transfer-Encoding") != null) {
      return Optional.of(Problems.LENGTH);
    }
    if (isTry) {
      return Optional.empty();
    }
    return OPEN.contains(path) ? login(request) : session(request);
  }

  /** Limits how often passwords are tried. */
  private Optional<Problems> login(HttpServletRequest request) {
    boolean isTry = request.getMethod().equals("POST");
    return isTry && !logins.getUnchecked(request.getRemoteAddr()).tryAcquire()
        ? Optional.of(Problems.TOO_MANY)
        : Optional.empty();
  }

  private Optional<Problems> session(HttpServletRequest request) {
    Optional<String> clerk = secret(request).flatMap(users::find);
    clerk.ifPresent(name -> request.setAttribute(CLERK, name));
    return clerk.isPresent() ? Optional.empty() : Optional.of(Problems.LOGIN);
  }

  static Optional<String> secret(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header != null && header.startsWith(BEARER)) {
      return Optional.of(header.substring(BEARER.length()));
    }
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }

  /** Tests for a name of another site that resolves to this machine (DNS rebinding). */
  private static boolean isRebound(HttpServletRequest request) {
    return LOOPBACK.contains(request.getLocalAddr()) && !LOOPBACK.contains(request.getServerName());
  }

  private void refuse(HttpServletResponse response, ProblemBody problem) throws IOException {
    byte[] body = json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
    response.setStatus(problem.status());
    response.setContentType(ProblemBody.MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
