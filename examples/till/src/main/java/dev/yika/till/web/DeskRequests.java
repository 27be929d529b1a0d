package dev.yika.till.web;

import static java.util.Objects.requireNonNull;

import dev.yika.till.desk.MemberLookup;
import dev.yika.till.desk.NumberCheck;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests that change nothing. Numbers come in bodies, never in addresses, which are logged. */
@RestController
@RequestMapping(path = "/api/v1", consumes = MediaType.APPLICATION_JSON_VALUE)
class DeskRequests {

  private final NumberCheck check;
  private final MemberLookup lookup;
  private final Clock clock;

  DeskRequests(NumberCheck check, MemberLookup lookup, Clock clock) {
    this.check = check;
    this.lookup = lookup;
    this.clock = clock;
  }

  record Typed(String text) {

    Typed {
      requireNonNull(text, "text");
    }

    @Override
    public String toString() {
      return "Typed";
    }
  }

  record Answers(Map<String, Object> answer1101, @Nullable Map<String, Object> answer90100) {

    Answers {
      requireNonNull(answer1101, "answer1101");
    }

    @Override
    public String toString() {
      return "Answers";
    }
  }

  @PostMapping("/checks")
  NumberCheck.Finding check(@RequestBody Typed typed, Locale locale) {
    return check.check(typed.text(), locale);
  }

  @PostMapping("/lookups")
  MemberLookup.StatusCard lookUp(@RequestBody Answers answers, Locale locale) {
    return lookup.lookUp(answers.answer1101(), answers.answer90100(), clock.instant(), locale);
  }
}
