package dev.yika.till.web;

import static java.util.Objects.requireNonNull;

import dev.yika.core.number.Identifier;
import dev.yika.core.result.Wording;
import dev.yika.masking.Masking;
import dev.yika.masking.Revealed;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.StepUp;
import dev.yika.masking.policy.Verification;
import dev.yika.status.service.DeferralEventKind;
import dev.yika.till.desk.NumberCheck;
import dev.yika.till.due.DueItem;
import dev.yika.till.due.DueList;
import dev.yika.till.store.Command;
import dev.yika.till.store.Receipt;
import dev.yika.till.store.Refusal;
import dev.yika.till.store.TillStore;
import dev.yika.till.store.Visit;
import dev.yika.till.user.Users;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Visits: registered, admitted, due, entered. Each change carries an {@code Idempotency-Key}. */
@RestController
@RequestMapping("/api/v1/visits")
class VisitRequests {

  private static final String KEY = "Idempotency-Key";
  private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

  private final TillStore store;
  private final DueList due;
  private final NumberCheck check;
  private final Masking masking;
  private final Users users;
  private final Clerk clerk;
  private final Clock clock;

  VisitRequests(
      TillStore store,
      DueList due,
      NumberCheck check,
      Masking masking,
      Users users,
      Clerk clerk,
      Clock clock) {
    this.store = store;
    this.due = due;
    this.check = check;
    this.masking = masking;
    this.users = users;
    this.clerk = clerk;
    this.clock = clock;
  }

  /** The body of a new visit: kind is REGISTER or ADMIT. */
  record Beginning(
      DeferralEventKind kind,
      String number,
      BigDecimal amount,
      String words,
      @Nullable Instant at) {

    Beginning {
      requireNonNull(kind, "kind");
      requireNonNull(number, "number");
      requireNonNull(amount, "amount");
      requireNonNull(words, "words");
    }

    @Override
    public String toString() {
      return "Beginning";
    }
  }

  /** The body of an ending: kind is ENTER, SETTLE, CLAIM or WITHDRAW. */
  record Ending(DeferralEventKind kind, String words, @Nullable Instant at) {

    Ending {
      requireNonNull(kind, "kind");
      requireNonNull(words, "words");
    }
  }

  record Question(String reason, String password) {

    Question {
      requireNonNull(reason, "reason");
      requireNonNull(password, "password");
    }

    @Override
    public String toString() {
      return "Question";
    }
  }

  private static ResponseEntity<Receipt> answer(Receipt receipt) {
    return ResponseEntity.status(receipt.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
        .body(receipt);
  }

  private Instant at(@Nullable Instant given) {
    return given == null ? clock.instant() : given;
  }

  @PostMapping(consumes = JSON)
  ResponseEntity<Receipt> begin(
      @RequestHeader(KEY) String key,
      @RequestAttribute(Guard.CLERK) String name,
      @RequestBody Beginning body) {
    Identifier number =
        check.read(body.number()).orElseThrow(() -> new ProblemException(Problems.NOT_A_NUMBER));
    return answer(
        store.accept(
            new Command.Begin(
                Ids.read(KEY, key),
                name,
                body.kind(),
                at(body.at()),
                number,
                cents(body),
                body.words())));
  }

  private static long cents(Beginning body) {
    try {
      return body.amount().movePointRight(2).longValueExact();
    } catch (ArithmeticException e) {
      throw new ProblemException(Problems.MALFORMED, Refusal.AMOUNT.wording());
    }
  }

  @PostMapping(path = "/{visit}/endings", consumes = JSON)
  ResponseEntity<Receipt> end(
      @PathVariable String visit,
      @RequestHeader(KEY) String key,
      @RequestAttribute(Guard.CLERK) String name,
      @RequestBody Ending body) {
    return answer(
        store.accept(
            new Command.Close(
                Ids.read(KEY, key),
                name,
                Ids.read("visit", visit),
                body.kind(),
                at(body.at()),
                body.words())));
  }

  @GetMapping("/due")
  List<VisitBody> due(@RequestAttribute(Guard.CLERK) String name, Locale locale) {
    Instant now = clock.instant();
    return due.of(store.open(), now).stream()
        .map(DueItem::visit)
        .map(visit -> body(visit, name, now, locale))
        .toList();
  }

  @GetMapping("/{visit}")
  VisitBody find(
      @PathVariable String visit, @RequestAttribute(Guard.CLERK) String name, Locale locale) {
    return body(get(Ids.read("visit", visit)), name, clock.instant(), locale);
  }

  private Visit get(UUID visit) {
    return store.find(visit).orElseThrow(() -> new ProblemException(Problems.NOT_FOUND));
  }

  private VisitBody body(Visit visit, String name, Instant now, Locale locale) {
    String number = clerk.masked(visit, name, Channel.SCREEN);
    return VisitBody.of(visit, number, due, now, locale);
  }

  /** Shows one number, after the password was typed again; the event and the journal come first. */
  @PostMapping(path = "/{visit}/reveals", consumes = JSON)
  Map<String, String> reveal(
      @PathVariable String visit,
      @RequestHeader(KEY) String key,
      @RequestAttribute(Guard.CLERK) String name,
      @RequestBody Question body) {
    UUID event = Ids.read(KEY, key);
    Visit found = get(Ids.read("visit", visit));
    if (!users.isPassword(name, body.password())) {
      throw new ProblemException(Problems.PASSWORD, new Wording("wrong password", "密码不符"));
    }
    store.accept(new Command.Reveal(event, name, found.id(), clock.instant(), body.reason()));
    Verification typed = Verification.by(StepUp.CODE);
    try (Revealed revealed =
        masking.reveal(
            store.open(found), Clerk.viewer(name, Channel.SCREEN).verified(typed), body.reason())) {
      return Map.of("number", revealed.value());
    }
  }
}
