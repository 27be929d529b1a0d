package dev.yika.till.web;

import dev.yika.core.result.Wording;
import dev.yika.masking.RevealRefusedException;
import dev.yika.till.store.Refusal;
import dev.yika.till.store.StoreRefusedException;
import java.lang.reflect.RecordComponent;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns exceptions into problems that never repeat the request. */
@RestControllerAdvice
class ProblemAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private static ResponseEntity<ProblemBody> answer(ProblemBody body) {
    return ResponseEntity.status(body.status())
        .contentType(MediaType.parseMediaType(ProblemBody.MEDIA_TYPE))
        .body(body);
  }

  private static ResponseEntity<ProblemBody> malformed(Wording detail, Locale locale) {
    return answer(ProblemBody.of(Problems.MALFORMED, detail, locale));
  }

  @ExceptionHandler
  ResponseEntity<ProblemBody> refused(ProblemException e, Locale locale) {
    return answer(ProblemBody.of(e.problem(), e.detail(), locale));
  }

  @ExceptionHandler
  ResponseEntity<ProblemBody> refused(StoreRefusedException e, Locale locale) {
    return answer(body(e, locale));
  }

  @ExceptionHandler
  ResponseEntity<ProblemBody> refused(DataAccessException e, Locale locale) {
    return answer(body(e, locale));
  }

  /** Users and sessions are queried by Spring, which wraps the errors of the database. */
  static ProblemBody body(DataAccessException e, Locale locale) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof SQLException error) {
        return body(StoreRefusedException.of(error), locale);
      }
    }
    LOG.error("a request failed", e);
    return ProblemBody.of(Problems.FAILED, locale);
  }

  private static ProblemBody body(StoreRefusedException e, Locale locale) {
    Refusal refusal = e.refusal();
    if (e.getCause() != null) {
      LOG.warn("the database refused: {}", refusal, e);
    }
    Wording detail = new Wording(e.message(Locale.ENGLISH), e.message(Locale.CHINESE));
    return ProblemBody.of(refusal.name(), status(refusal), refusal.wording(), detail, locale);
  }

  private static HttpStatus status(Refusal refusal) {
    return switch (refusal) {
      case UNKNOWN_VISIT -> HttpStatus.NOT_FOUND;
      case KEY_REUSED, NOT_ALLOWED -> HttpStatus.CONFLICT;
      case TIME, WORDS, AMOUNT, NUMBER_IN_TEXT -> HttpStatus.UNPROCESSABLE_CONTENT;
      case FULL -> HttpStatus.INSUFFICIENT_STORAGE;
      case IN_USE, CLOSED, UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
      case SEALED, URL, FOLDER, NO_KEYS, OTHER_KEYS -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  @ExceptionHandler
  ResponseEntity<ProblemBody> refused(RevealRefusedException e, Locale locale) {
    Wording detail = new Wording(e.message(Locale.ENGLISH), e.message(Locale.CHINESE));
    return answer(ProblemBody.of(Problems.REVEAL, detail, locale));
  }

  @ExceptionHandler
  ResponseEntity<ProblemBody> incomplete(MissingRequestHeaderException e, Locale locale) {
    String name = e.getHeaderName(); // a name in our code
    return malformed(new Wording("the header " + name + " is missing", "缺少请求头 " + name), locale);
  }

  @ExceptionHandler
  ResponseEntity<ProblemBody> unreadable(
      HttpMessageNotReadableException e, HandlerMethod handler, Locale locale) {
    List<String> fields =
        Arrays.stream(handler.getMethodParameters())
            .filter(each -> each.hasParameterAnnotation(RequestBody.class))
            .flatMap(each -> Arrays.stream(each.getParameterType().getRecordComponents()))
            .map(RecordComponent::getName)
            .toList();
    return malformed(BodyFault.of(e.getCause(), fields), locale);
  }

  /** A refusal by Spring has a status; any other error that no client caused is a defect. */
  @ExceptionHandler
  ResponseEntity<ProblemBody> other(Exception e, Locale locale) {
    int status = e instanceof ErrorResponse refused ? refused.getStatusCode().value() : 0;
    Problems problem = Problems.of(status);
    if (problem == Problems.FAILED && !DisconnectedClientHelper.isClientDisconnectedException(e)) {
      LOG.error("a request failed", e);
    }
    return answer(ProblemBody.of(problem, locale));
  }
}
