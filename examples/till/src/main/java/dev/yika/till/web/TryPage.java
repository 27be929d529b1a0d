package dev.yika.till.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Lets the page to try numbers, a file on this computer, ask for checks without a session. It is
 * off unless {@code till.try-page} is set; a check reads and changes nothing that is stored.
 */
@Component
class TryPage {

  private static final String CHECKS = "/api/v1/checks";

  /** The origin that a browser sends for a page that is a file. */
  private static final String OF_FILE = "null";

  private final boolean isOn;

  TryPage(@Value("${till.try-page:false}") boolean isOn) {
    this.isOn = isOn;
  }

  /** Tests whether a request comes from that page, and lets it read the answer if so. */
  boolean permits(HttpServletRequest request, HttpServletResponse response) {
    if (!isOn
        || !request.getRequestURI().equals(CHECKS)
        || !OF_FILE.equals(request.getHeader(HttpHeaders.ORIGIN))) {
      return false;
    }
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, OF_FILE);
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
    if (isPreflight(request)) {
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, HttpMethod.POST.name());
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, HttpHeaders.CONTENT_TYPE);
      response.setHeader("Access-Control-Allow-Private-Network", "true");
    }
    return true;
  }

  /** Tests for the request by which a browser asks permission (preflight). */
  static boolean isPreflight(HttpServletRequest request) {
    return request.getMethod().equals(HttpMethod.OPTIONS.name());
  }
}
