package dev.yika.masking.text;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lines as fifteen kinds of public software log them, the same for the same seed. A line has one
 * place for a number, where a word stands without it.
 */
final class LogLines {

  private static final List<String> FORMS =
      List.of(
          "{date} {time},{ms} INFO dfs.DataNode$PacketResponder: Received block blk_{long} of size"
              + " {int} from /{ip} for {number}",
          "{date}T{time}.{ms}+08:00  WARN {pid} --- [nio-8080-exec-{n}] o.s.w.s.m.Handler : refused"
              + " [{number}] after {n} ms",
          "{ip} - - [29/Nov/2026:{time} +0800] \"GET /visit/{number}?page={n} HTTP/1.1\" 200 {int}"
              + " \"-\" \"Mozilla/5.0\"",
          "Nov {n} {time} host{n} sshd[{pid}]: Failed password for {number} from {ip} port {pid}"
              + " ssh2",
          "{\"ts\":{epoch},\"level\":\"info\",\"trace\":\"{uuid}\",\"msg\":\"settled {number}"
              + " ok\",\"took\":{fraction}}",
          "# Time: {date}T{time}.{ms}Z Query_time: {fraction} Rows_sent: {n} where x = '{number}'",
          "{uuid} container {hex} exited with {n}, last line was {number}",
          "[{epoch}] GC(12) Pause Young {n}M->{n}M({int}M) {fraction}ms {number}",
          "{date} {time} 结算完成，流水 {uuid}，对象{number}，耗时{n}毫秒",
          "{date} {time} 【返回】{number}：成功，费用{fraction}元，共{n}条",
          "commit {hex}{hex}{hex} by {number} at {epoch}",
          "<event id=\"{int}\" at=\"{date}T{time}\"><text>{number}</text></event>",
          "level=info ts={date}T{time}.{ms}Z caller=main.go:{n} msg=\"done {number}\" dur={fraction}s",
          "{date} {time}\t{pid}\t{number}\t{fraction}\t{hex}",
          "E/Binder({pid}): transaction {n} of {number}, data {int} bytes, {hex} {fraction}");

  private final Random random;

  LogLines(long seed) {
    random = new Random(seed);
  }

  /** Returns the next line, with a text in place of the number. */
  String next(String number) {
    String form = FORMS.get(random.nextInt(FORMS.size()));
    StringBuilder line = new StringBuilder();
    int at = 0;
    while (at < form.length()) {
      int end = form.charAt(at) == '{' ? form.indexOf('}', at) : -1;
      String field = end < 0 ? null : field(form.substring(at + 1, end), number);
      line.append(field == null ? form.substring(at, at + 1) : field);
      at = field == null ? at + 1 : end + 1;
    }
    return line.toString();
  }

  /** Returns the value of a field, null for a bracket that is not a field. */
  private @Nullable String field(String name, String number) {
    return switch (name) {
      case "number" -> number;
      case "date" -> text("2026-%02d-%02d", 1 + random.nextInt(12), 1 + random.nextInt(28));
      case "time" ->
          text("%02d:%02d:%02d", random.nextInt(24), random.nextInt(60), random.nextInt(60));
      case "ms" -> text("%03d", random.nextInt(1000));
      case "n" -> text("%d", random.nextInt(200));
      case "pid" -> text("%d", 1000 + random.nextInt(60_000));
      case "int" -> text("%d", random.nextInt(Integer.MAX_VALUE));
      case "long" -> text("%d", -random.nextLong(1_000_000_000_000_000_000L, Long.MAX_VALUE));
      case "epoch" -> text("%d", 1_700_000_000_000L + random.nextInt());
      case "fraction" -> Double.toString(random.nextDouble() * 1000);
      case "hex" -> text("%08x%08x", random.nextInt(), random.nextInt());
      case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
      case "ip" -> text("10.%d.%d.%d", random.nextInt(256), random.nextInt(256), 1);
      default -> null;
    };
  }

  private static String text(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
