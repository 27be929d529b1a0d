package dev.yika.till.web;

import dev.yika.core.result.Wording;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * A problem by RFC 9457, in both languages.
 *
 * @param type the kind, a URI that need not be fetched
 * @param title the kind in words, in the language of the request
 * @param status the status of HTTP
 * @param detail the fault, in the language of the request
 * @param zh the same in Chinese
 * @param en the same in English
 */
record ProblemBody(String type, String title, int status, String detail, String zh, String en) {

  static final String MEDIA_TYPE = "application/problem+json";

  static ProblemBody of(
      String name, HttpStatus status, Wording title, Wording detail, Locale locale) {
    String type = "urn:yika:till:" + name.toLowerCase(Locale.ROOT).replace('_', '-');
    return new ProblemBody(
        type,
        title.in(locale),
        status.value(),
        detail.in(locale),
        detail.in(Locale.CHINESE),
        detail.in(Locale.ENGLISH));
  }

  static ProblemBody of(Problems problem, Locale locale) {
    return of(problem, problem.wording(), locale);
  }

  static ProblemBody of(Problems problem, Wording detail, Locale locale) {
    return of(problem.name(), problem.status(), problem.wording(), detail, locale);
  }
}
