package dev.yika.spring;

import dev.yika.binding.RefusedNumberException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

  /** Runs before handlers of any exception, and handles those that a refused number caused. */
  @RestControllerAdvice
  @Order(Ordered.HIGHEST_PRECEDENCE + 100)
  static class RefusedNumberAdvice {

    @ExceptionHandler(RefusedNumberException.class)
    ResponseEntity<Map<String, Object>> refused(RefusedNumberException refusal, Locale locale) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("title", HttpStatus.BAD_REQUEST.getReasonPhrase());
      answer.put("status", HttpStatus.BAD_REQUEST.value());
      answer.put("detail", refusal.message(locale));
      List<String> problems =
          refusal.problems().stream().map(problem -> problem.kind().label(locale)).toList();
      if (!problems.isEmpty()) {
        answer.put("problems", problems);
      }
      return ResponseEntity.badRequest()
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(answer);
    }
  }
}
