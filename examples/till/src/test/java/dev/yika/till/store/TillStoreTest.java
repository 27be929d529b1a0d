package dev.yika.till.store;

import static dev.yika.till.store.Stores.CARD;
import static dev.yika.till.store.Stores.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.core.number.CitizenId;
import dev.yika.status.service.DeferralEventKind;
import dev.yika.status.service.DeferralPhase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TillStoreTest {

  @TempDir Path folder;

  private DataSource database;
  private TillStore store;

  @BeforeEach
  void open() {
    database = Stores.empty(folder);
    store = Stores.at(database, NOW);
  }

  private static void refused(Refusal refusal, ThrowingCallable change) {
    assertThatThrownBy(change)
        .isInstanceOfSatisfying(
            StoreRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  private UUID registered() {
    return store.accept(Stores.sale(UUID.randomUUID(), NOW)).visit();
  }

  @Test
  void a_visit_is_open_until_it_is_entered_with_a_receipt() {
    UUID visit = registered();
    assertThat(store.open()).extracting(Visit::id).containsExactly(visit);
    assertThat(store.open().get(0).tail()).isEqualTo("************7890");

    store.accept(Stores.entry(visit, NOW));

    assertThat(store.open()).isEmpty();
    Visit entered = store.find(visit).orElseThrow();
    assertThat(entered.state().phase()).isEqualTo(DeferralPhase.ENTERED);
    assertThat(entered.end()).map(Visit.End::words).contains("SJ20260916-0007");
    assertThat(store.open(entered)).isEqualTo(CARD);
  }

  @Test
  void the_same_request_again_gets_the_same_receipt() {
    Command.Begin sale = Stores.sale(UUID.randomUUID(), NOW);
    Receipt first = store.accept(sale);
    Receipt again = store.accept(sale);

    assertThat(again.repeated()).isTrue();
    assertThat(again.seq()).isEqualTo(first.seq());
    assertThat(again.recordedAt()).isEqualTo(first.recordedAt());
    assertThat(store.open()).hasSize(1);
  }

  @Test
  void a_key_of_another_change_is_refused() {
    UUID key = registered();
    Command.Begin other =
        new Command.Begin(key, "u1", DeferralEventKind.REGISTER, NOW, CARD, 1, "感冒灵 2 盒");
    refused(Refusal.KEY_REUSED, () -> store.accept(other));
  }

  @Test
  void an_admission_is_settled_within_72_hours_or_claimed() {
    Command.Begin admission =
        new Command.Begin(
            UUID.randomUUID(), "u1", DeferralEventKind.ADMIT, NOW, CARD, 0, "医保码未激活，持身份证原件");
    UUID visit = store.accept(admission).visit();
    TillStore later = Stores.at(database, NOW.plus(Duration.ofDays(3)));
    Instant late = NOW.plus(Duration.ofDays(3));

    refused(
        Refusal.NOT_ALLOWED,
        () ->
            later.accept(
                new Command.Close(
                    UUID.randomUUID(), "u1", visit, DeferralEventKind.SETTLE, late, "SJ-0001")));
    later.accept(
        new Command.Close(UUID.randomUUID(), "u1", visit, DeferralEventKind.CLAIM, late, "转零星报销"));
    assertThat(later.find(visit).orElseThrow().state().phase()).isEqualTo(DeferralPhase.CLAIMED);
  }

  @Test
  void a_visit_ends_once_and_an_unknown_one_never() {
    UUID visit = registered();
    store.accept(Stores.entry(visit, NOW));

    refused(Refusal.NOT_ALLOWED, () -> store.accept(Stores.entry(visit, NOW)));
    refused(Refusal.UNKNOWN_VISIT, () -> store.accept(Stores.entry(UUID.randomUUID(), NOW)));
  }

  @Test
  void two_tills_that_enter_one_visit_at_once_enter_it_once() {
    UUID visit = registered();
    Set<String> outcomes = ConcurrentHashMap.newKeySet();
    long entered =
        IntStream.range(0, 8)
            .parallel()
            .filter(
                i -> {
                  try {
                    return !store.accept(Stores.entry(visit, NOW)).repeated();
                  } catch (StoreRefusedException e) {
                    outcomes.add(e.refusal().name());
                    return false;
                  }
                })
            .count();

    assertThat(entered).isEqualTo(1);
    assertThat(outcomes).isSubsetOf("NOT_ALLOWED", "UNAVAILABLE");
  }

  @Test
  void a_database_that_stays_locked_is_given_up_and_nothing_is_recorded() throws SQLException {
    UUID key = UUID.randomUUID();
    try (Connection other = database.getConnection();
        Statement lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.execute("INSERT INTO till_open (visit) VALUES ('" + key + "')");
      refused(Refusal.UNAVAILABLE, () -> store.accept(Stores.sale(key, NOW)));
      other.rollback();
    }
    assertThat(store.accept(Stores.sale(key, NOW)).repeated()).isFalse();
  }

  @Test
  void times_words_and_amounts_out_of_range_are_refused() {
    UUID key = UUID.randomUUID();
    refused(Refusal.TIME, () -> store.accept(Stores.sale(key, NOW.plusSeconds(301))));
    refused(Refusal.TIME, () -> store.accept(Stores.sale(key, NOW.minus(Duration.ofDays(32)))));
    DeferralEventKind register = DeferralEventKind.REGISTER;
    refused(
        Refusal.WORDS,
        () -> store.accept(new Command.Begin(key, "u1", register, NOW, CARD, 1, " ")));
    refused(
        Refusal.AMOUNT,
        () -> store.accept(new Command.Begin(key, "u1", register, NOW, CARD, -1, "药")));
    UUID visit = registered();
    refused(
        Refusal.WORDS,
        () ->
            store.accept(new Command.Close(key, "u1", visit, DeferralEventKind.ENTER, NOW, "见附件")));
    assertThat(store.open()).hasSize(1);
  }

  @Test
  void a_receipt_that_begins_as_the_number_does_is_kept() {
    UUID visit = registered();
    String receipt = CARD.unmasked().substring(0, 10) + "0001";
    UUID key = UUID.randomUUID();
    store.accept(new Command.Close(key, "u1", visit, DeferralEventKind.ENTER, NOW, receipt));
    assertThat(store.find(visit).orElseThrow().end().orElseThrow().words()).isEqualTo(receipt);
  }

  @Test
  void a_refused_text_names_its_field() {
    UUID visit = registered();
    assertThatThrownBy(
            () -> store.accept(new Command.Reveal(UUID.randomUUID(), "u1", visit, NOW, "\u202E")))
        .hasMessageStartingWith("reason must");
    assertThatThrownBy(
            () -> store.accept(new Command.Reveal(UUID.randomUUID(), "u1", visit, NOW, "a\uD83D")))
        .hasMessageStartingWith("reason has");
    DeferralEventKind enter = DeferralEventKind.ENTER;
    assertThatThrownBy(
            () ->
                store.accept(new Command.Close(UUID.randomUUID(), "u1", visit, enter, NOW, "SJ 1")))
        .hasMessageContaining("4 to 40");
  }

  @Test
  void a_number_in_a_text_is_refused_or_masked() {
    DeferralEventKind register = DeferralEventKind.REGISTER;
    String own = "卡 4101-0212-3456-7890";
    refused(
        Refusal.NUMBER_IN_TEXT,
        () ->
            store.accept(new Command.Begin(UUID.randomUUID(), "u1", register, NOW, CARD, 1, own)));
    UUID visit =
        store
            .accept(
                new Command.Begin(
                    UUID.randomUUID(), "u1", register, NOW, CARD, 1, "代购人 11010519491231002X"))
            .visit();
    assertThat(store.find(visit).orElseThrow().words()).isEqualTo("代购人 ******************");
    refused(
        Refusal.NUMBER_IN_TEXT,
        () ->
            store.accept(
                new Command.Close(
                    UUID.randomUUID(),
                    "u1",
                    visit,
                    DeferralEventKind.ENTER,
                    NOW,
                    CARD.unmasked())));
  }

  @Test
  void the_visits_of_a_member_are_found_by_the_number() {
    UUID visit = registered();
    assertThat(store.of(CARD)).extracting(Visit::id).containsExactly(visit);
    assertThat(store.of(CitizenId.parse("11010519491231002X"))).isEmpty();
  }

  @Test
  void a_full_disk_refuses_and_records_nothing() {
    TillStore full =
        new TillStore(
            database,
            Stores.KEYS,
            Clock.fixed(NOW, ZoneOffset.UTC),
            SpaceGuard.of(folder, Long.MAX_VALUE));
    refused(Refusal.FULL, () -> full.accept(Stores.sale(UUID.randomUUID(), NOW)));
    assertThat(store.open()).isEmpty();
    assertThat(Refusal.FULL.label(Locale.CHINESE)).contains("磁盘空间不足");
  }

  @Test
  void errors_of_both_databases_are_distinguished() {
    assertThat(SqlRefusal.refusal(new SQLException("could not extend file", "53100")))
        .hasMessageContaining("no space");
    assertThat(
            SqlRefusal.refusal(
                new SQLException("IO", "90031", new IOException("No space left on device"))))
        .hasMessageContaining("no space");
    assertThat(SqlRefusal.refusal(new SQLException("locked", "90020")))
        .hasMessageContaining("another till is running");
    assertThat(SqlRefusal.refusal(new SQLException("gone", "08006")))
        .hasMessageContaining("does not answer");
  }

  @Test
  void a_day_has_the_visits_that_began_on_it() {
    UUID visit = registered();
    List<Visit> day = store.between(NOW, NOW.plusMillis(1));
    assertThat(day).extracting(Visit::id).containsExactly(visit);
    assertThat(store.between(NOW.plusMillis(1), NOW.plusMillis(2))).isEmpty();
  }
}
