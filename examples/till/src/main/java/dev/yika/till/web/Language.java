package dev.yika.till.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The language of a request, Chinese if it names none; {@code spring.web.locale} says the same. */
final class Language {

  private Language() {}

  static Locale of(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
        ? Locale.SIMPLIFIED_CHINESE
        : request.getLocale();
  }
}
