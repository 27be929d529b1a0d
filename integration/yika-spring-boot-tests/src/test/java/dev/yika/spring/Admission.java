package dev.yika.spring;

import dev.yika.binding.Masked;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.IdentifierKind;
import dev.yika.validation.ValidCardNumber;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The desk of a hospital, as careless as they are: it logs whatever it gets. */
@EnableAutoConfiguration
@EnableConfigurationProperties(Admission.Trial.class)
@Import(Admission.Desk.class)
class Admission {

  /** A card to try the reader with. */
  @ConfigurationProperties("trial")
  record Trial(CardNumber card) {}

  /** What arrives as JSON or as a form. */
  record Visit(CardNumber cardNo, String name) {}

  /** What is checked after it arrived. */
  record Typed(@ValidCardNumber @Masked(kind = IdentifierKind.CARD_NUMBER) String cardNo) {}

  /** The requests. */
  @RestController
  static class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final JdbcTemplate database;
    private final Records records;

    Desk(
        JdbcTemplate database,
        EntityManager entities,
        PlatformTransactionManager transactions,
        DataSource source) {
      this.database = database;
      this.records = new Records(entities, transactions, source);
      database.execute("create table if not exists visit (card_no varchar(40) unique)");
    }

    @GetMapping("/cards/{card}")
    Map<String, Object> path(@PathVariable("card") CardNumber card) {
      LOG.info("looking for 卡号 {}", card.unmasked());
      return Map.of("card", card);
    }

    @GetMapping("/cards")
    Visit query(@RequestParam("cardNo") CardNumber card) {
      MDC.put("cardNo", card.unmasked());
      LOG.info("{}", Map.of("cardNo", card.unmasked()));
      MDC.clear();
      return new Visit(card, "Zhang");
    }

    @GetMapping("/header")
    Visit header(@RequestHeader("X-Card-No") CardNumber card) {
      return new Visit(card, "Zhang");
    }

    @PostMapping("/visits")
    Visit body(@RequestBody Visit visit) {
      database.update("insert into visit values (?)", visit.cardNo().unmasked());
      records.keep(visit.cardNo().unmasked());
      return visit;
    }

    @PostMapping("/checked")
    Typed checked(@Valid @RequestBody Typed typed) {
      return typed;
    }

    @PostMapping("/forms")
    Visit form(@ModelAttribute Visit visit) {
      return visit;
    }

    @GetMapping("/sheets")
    byte[] download(@RequestParam("cardNo") CardNumber card) {
      return Sheets.write(card);
    }

    @PostMapping("/sheets")
    List<Sheets.Row> upload(@RequestBody byte[] file) {
      return Sheets.read(file);
    }

    @GetMapping("/fail")
    Visit fail(@RequestParam("cardNo") String card) {
      throw new IllegalStateException(
          "settlement failed", new IllegalArgumentException("no balance of card_no " + card));
    }
  }
}
