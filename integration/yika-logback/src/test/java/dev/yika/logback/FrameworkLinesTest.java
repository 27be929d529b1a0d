package dev.yika.logback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

/** What frameworks write at their defaults. */
class FrameworkLinesTest {

  private static final String CARD = "4101021234567890";
  private static final String PLACE = "CARD";

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "Field error in object 'visit' on field 'cardNo': rejected value [CARD]; codes"
            + " [typeMismatch]",
        "Failed to convert value of type 'java.lang.String' to required type"
            + " 'dev.yika.core.number.CardNumber'; for value 'CARD'",
        "Failed to convert property value of type 'String' to required type 'long' for property"
            + " 'cardNo'; For input string: \"CARD\"",
        "GET \"/cards/CARD?cardNo=CARD\", parameters={masked}",
        "binding parameter [1] as [VARCHAR] - [CARD]",
        "binding parameter (1:VARCHAR) <- [CARD]",
        "extracted value ([psn_no1_0_] : [VARCHAR]) - [CARD]",
        "Duplicate entry 'CARD' for key 'patient.card_no'",
        "Unique index or primary key violation: \"PUBLIC.C ON PATIENT(CARD_NO) VALUES ('CARD')\"",
      })
  void masks_a_line_of(String line) throws IOException {
    String file = Logs.toFile("<encoder>" + Logs.PATTERN + "</encoder>");
    try (Logs logs = Logs.start(Logs.FILTER + file)) {
      logs.logger().warn(line.replace(PLACE, CARD));
      assertThat(logs.written()).contains(line.substring(0, 10)).doesNotContain(CARD);
    }
  }

  /** Returns in how many of four places a number is left. */
  private static long leaks(String configuration) throws IOException {
    try (Logs logs = Logs.start(configuration)) {
      logs.logger().info("card_no=" + CARD);
      logs.logger().info("card_no={}", CARD);
      MDC.put("cardNo", CARD);
      logs.logger().info("hello");
      MDC.clear();
      logs.logger().info("failed", new IllegalStateException(new IOException("no " + CARD)));
      String[] events = logs.written().split("##");
      return Arrays.stream(events).filter(event -> event.contains(CARD)).count();
    }
  }

  @Test
  void leaves_nothing_where_a_regular_expression_on_messages_leaves_two_of_four()
      throws IOException {
    String regex = "<pattern>##%X{cardNo} %replace(%msg){'[0-9]{15,19}','***'}%n</pattern>";
    String file = Logs.toFile("<encoder>" + regex + "</encoder>");
    assertThat(leaks(file)).isEqualTo(2);
    assertThat(leaks(Logs.FILTER + file)).isZero();
  }
}
