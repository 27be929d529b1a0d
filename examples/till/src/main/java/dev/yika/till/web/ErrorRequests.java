package dev.yika.till.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests that the server refuses before they reach the interface. */
@RestController
class ErrorRequests implements ErrorController {

  @RequestMapping("/error")
  ResponseEntity<ProblemBody> refused(HttpServletRequest request, Locale locale) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Problems problem = Problems.of(status instanceof Integer code ? code : 0);
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.parseMediaType(ProblemBody.MEDIA_TYPE))
        .body(ProblemBody.of(problem, locale));
  }
}
