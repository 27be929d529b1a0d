package dev.yika.boot2;

import com.alibaba.fastjson2.JSON;
import dev.yika.binding.Masked;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.IdentifierKind;
import dev.yika.validation.ValidCardNumber;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.validation.Valid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The desk of a hospital, as careless as they are: it logs whatever it gets. */
@RestController
@EnableAutoConfiguration
class Desk {

  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  private final JdbcTemplate database;

  Desk(JdbcTemplate database) {
    this.database = database;
    database.execute("create table if not exists visit (card_no varchar(40) unique)");
  }

  /** What arrives as JSON or as a form. */
  static final class Visit {

    private CardNumber cardNo;

    public CardNumber getCardNo() {
      return cardNo;
    }

    public void setCardNo(CardNumber cardNo) {
      this.cardNo = cardNo;
    }
  }

  /** What is checked after it arrived. */
  static final class Typed {

    @ValidCardNumber
    @Masked(kind = IdentifierKind.CARD_NUMBER)
    private String cardNo;

    public String getCardNo() {
      return cardNo;
    }

    public void setCardNo(String cardNo) {
      this.cardNo = cardNo;
    }
  }

  @GetMapping("/cards/{card}")
  Map<String, Object> path(@PathVariable("card") CardNumber card) {
    LOG.info("looking for 卡号 {}", card.unmasked());
    return Collections.singletonMap("card", card);
  }

  @GetMapping("/cards")
  Map<String, Object> query(@RequestParam("cardNo") CardNumber card) {
    MDC.put("cardNo", card.unmasked());
    LOG.info("{}", Collections.singletonMap("cardNo", card.unmasked()));
    MDC.clear();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("card", card);
    return answer;
  }

  @GetMapping("/header")
  Map<String, Object> header(@RequestHeader("X-Card-No") CardNumber card) {
    return Collections.singletonMap("card", card);
  }

  @PostMapping("/visits")
  Visit body(@RequestBody Visit visit) {
    database.update("insert into visit values (?)", visit.getCardNo().unmasked());
    return visit;
  }

  @PostMapping("/forms")
  Visit form(@ModelAttribute Visit visit) {
    return visit;
  }

  @PostMapping("/checked")
  Typed checked(@Valid @RequestBody Typed typed) {
    return typed;
  }

  @PostMapping("/fastjson")
  String fastjson(@RequestBody String json) {
    return JSON.toJSONString(JSON.parseObject(json, Visit.class));
  }

  /** Writes a sheet and reads it again, so that what is in it comes back as an error. */
  @GetMapping("/sheets")
  List<Sheets.Row> download(@RequestParam("cardNo") CardNumber card) {
    return Sheets.read(Sheets.write(card));
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
