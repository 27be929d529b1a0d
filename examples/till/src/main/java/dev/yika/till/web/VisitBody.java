package dev.yika.till.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.yika.status.service.DeferralMachine;
import dev.yika.till.due.DueItem;
import dev.yika.till.due.DueList;
import dev.yika.till.store.Visit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as programs and the page receive it.
 *
 * @param id its id
 * @param number the number, masked by the policy
 * @param kind the kind of the number, in words
 * @param phase the code of its phase
 * @param status its phase in words
 * @param amount in yuan
 * @param words the items, or what the file lacks
 * @param clerk who recorded it
 * @param at when it happened, as stated by the clerk
 * @param recordedAt when it was recorded
 * @param deadline the deadline; absent if it has ended
 * @param advice what to do by when; absent if it has ended
 * @param warning what needs attention, a code; absent if it has ended
 * @param warningText the same in words
 * @param endedAt when it was entered or ended otherwise; absent before
 * @param receipt the receipt of the platform, or the reason; absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VisitBody(
    UUID id,
    String number,
    String kind,
    String phase,
    String status,
    BigDecimal amount,
    String words,
    String clerk,
    Instant at,
    Instant recordedAt,
    @Nullable Instant deadline,
    @Nullable String advice,
    @Nullable String warning,
    @Nullable String warningText,
    @Nullable Instant endedAt,
    @Nullable String receipt) {

  static VisitBody of(Visit visit, String number, DueList due, Instant now, Locale locale) {
    Optional<DueItem> item = due.item(visit, now);
    var phase = DeferralMachine.asOf(visit.state(), now).phase();
    return new VisitBody(
        visit.id(),
        number,
        visit.kind().label(locale),
        phase.name(),
        phase.label(locale),
        BigDecimal.valueOf(visit.cents(), 2),
        visit.words(),
        visit.clerk(),
        visit.at(),
        visit.recordedAt(),
        item.map(each -> each.deferral().deadline()).orElse(null),
        item.map(each -> each.deferral().explain(locale)).orElse(null),
        item.map(each -> each.warning().name()).orElse(null),
        item.map(each -> each.warning().label(locale)).orElse(null),
        visit.end().map(Visit.End::at).orElse(null),
        visit.end().map(Visit.End::words).orElse(null));
  }
}
