package dev.yika.logback;

import static net.logstash.logback.argument.StructuredArguments.kv;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** What writes JSON is masked as well, and stays JSON. */
class JsonTest {

  private static final String CARD = "4101021234567890";

  @Test
  void masks_json_of_arguments_context_and_exceptions() throws IOException {
    String encoder = "<encoder class='net.logstash.logback.encoder.LogstashEncoder'/>";
    try (Logs logs = Logs.start(Logs.FILTER + Logs.toFile(encoder))) {
      MDC.put("psn_no", "a12345");
      Exception thrown = new IllegalStateException("no", new IOException("卡号：" + CARD));
      logs.logger().error("医保卡号 {}", kv("cardNo", Long.parseLong(CARD)), thrown);
      logs.logger().info("<==    Columns: name, psn_no");
      logs.logger().info("<==        Row: x, b12345");
      MDC.clear();
      List<String> lines = logs.written().lines().toList();
      JsonNode first = new ObjectMapper().readTree(lines.get(0));
      assertThat(first.get("cardNo").asText()).isEqualTo("**************");
      assertThat(first.get("psn_no").asText()).isEqualTo("******");
      assertThat(first.get("stack_trace").asText()).contains("卡号：****************");
      JsonNode row = new ObjectMapper().readTree(lines.get(2));
      assertThat(row.get("message").asText()).isEqualTo("<==        Row: x, ******");
      assertThat(logs.written()).doesNotContain(CARD);
      assertThat(logs.problems()).isEmpty();
    }
  }
}
