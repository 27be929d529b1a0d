package dev.yika.spring;

import dev.yika.binding.RefusedNumberException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Answers 400 with what is wrong with a number, in the language of the request and without a
 * character of it, where Spring would log the value and answer without a reason.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = YikaAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
public class YikaWebAutoConfiguration {

  /** Creates the configuration. */
  public YikaWebAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  RefusedNumberAdvice yikaRefusedNumberAdvice() {
    return new RefusedNumberAdvice();
  }

  /** Goes before handlers of any exception, and takes what a refused number caused. */
  @RestControllerAdvice
  @Order(Ordered.HIGHEST_PRECEDENCE + 100)
  static class RefusedNumberAdvice {

    /** Spring would take the path of the request, in which the number may stand. */
    private static final URI NO_PATH = URI.create("about:blank");

    @ExceptionHandler(RefusedNumberException.class)
    ProblemDetail refused(RefusedNumberException refusal, Locale locale) {
      ProblemDetail answer =
          ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refusal.message(locale));
      answer.setInstance(NO_PATH);
      List<String> problems =
          refusal.problems().stream().map(problem -> problem.kind().label(locale)).toList();
      if (!problems.isEmpty()) {
        answer.setProperty("problems", problems);
      }
      return answer;
    }
  }
}
