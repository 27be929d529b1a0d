package dev.yika.till.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a request: the first of its languages that the till has, Chinese without one. */
@Component("localeResolver")
final class Language implements LocaleResolver {

  private static final List<Locale> KNOWN = List.of(Locale.CHINESE, Locale.ENGLISH);

  static Locale of(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    if (header == null) {
      return Locale.CHINESE;
    }
    try {
      Locale found = Locale.lookup(Locale.LanguageRange.parse(header), KNOWN);
      return found == null ? Locale.CHINESE : found;
    } catch (IllegalArgumentException e) {
      return Locale.CHINESE;
    }
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return of(request);
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("the language is that of the request");
  }
}
