package dev.yika.cli.masking;

import com.google.common.collect.Iterables;
import dev.yika.cli.row.DisplayWidth;
import dev.yika.core.result.Wording;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.view.View;
import dev.yika.pictures.Flow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The way of a number through a system, with the channels of a policy at its end. */
final class NumberFlow {

  private static final int WIDEST = 28;

  private static final Wording TITLE = new Wording("Where a number goes", "号码的去向");
  private static final Wording DESCRIPTION =
      new Wording(
          "Input is parsed; a number is masked by policy for each channel, or sealed in the"
              + " database; free text is scrubbed.",
          "输入先解析；号码按策略脱敏后到各渠道，或加密存库；自由文本经清洗。");
  private static final Wording OF_VIEW = new Wording("%s: ", "%s：");
  private static final Wording COMMA = new Wording(", ", "、");

  private final List<RoleViews> roles;
  private final Locale locale;
  private final Flow flow = new Flow();

  NumberFlow(List<RoleViews> roles, Locale locale) {
    this.roles = roles;
    this.locale = locale;
  }

  String svg() {
    flow.column();
    box("keyed", "keyed in, read from a card", "录入、读卡");
    box("file", "files and spreadsheets", "文件、电子表格");
    box("platform", "answers of the platform", "平台返回");
    box("text", "log lines, free text", "日志行、自由文本");
    flow.column();
    box(
        "parse",
        "parse\na number, or every problem\nwith its place and no digit",
        "解析\n得到号码，或逐项列出问题\n及其位置，不含数字");
    flow.column();
    box("protect", "protected column\nciphertext, fingerprint, tail", "受保护列\n密文、指纹、末尾");
    box("mask", "mask by policy\nwho, what for, where,\non which device", "按策略脱敏\n谁看、为何、在哪、\n用何设备");
    box("scrub", "scrub\nhides the numbers in a text", "清洗\n遮盖文本里的号码");
    flow.column();
    box("database", "database, backups\nthe tail, no other digit", "数据库、备份\n除末尾外没有数字");
    List<Channel> channels =
        Stream.concat(
                Stream.of(Channel.values()).filter(channel -> channel != Channel.LOG),
                Stream.of(Channel.LOG)) // beside the texts that are scrubbed
            .toList();
    channels.forEach(channel -> box(channel.name(), lines(channel)));
    Stream.of("keyed", "file", "platform").forEach(input -> flow.arrow(input, "parse"));
    flow.arrow("parse", "protect").arrow("parse", "mask").arrow("text", "scrub");
    flow.arrow("protect", "database");
    channels.forEach(channel -> flow.arrow("mask", channel.name()));
    return flow.arrow("scrub", Channel.LOG.name()).svg(TITLE.in(locale), DESCRIPTION.in(locale));
  }

  private void box(String id, String english, String chinese) {
    box(id, List.of(new Wording(english, chinese).in(locale).split("\n", -1)));
  }

  private void box(String id, List<String> lines) {
    flow.box(id, lines, lines.stream().mapToInt(DisplayWidth::of).max().orElse(0));
  }

  /** The channel, and for each view from the best on the roles that get it there. */
  private List<String> lines(Channel channel) {
    Map<View, List<String>> byView = new EnumMap<>(View.class);
    for (RoleViews role : roles) {
      RoleViews.Best best = role.best().get(channel);
      if (best != null) {
        byView
            .computeIfAbsent(best.view(), none -> new ArrayList<>())
            .add(RoleViews.roleCell(role.role()).words(locale));
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(channel.label(locale));
    for (View view : List.of(View.FULL, View.ENDS, View.TAIL)) {
      if (byView.containsKey(view)) {
        addList(lines, OF_VIEW.in(locale, view.label(locale)), byView.get(view));
      }
    }
    return lines;
  }

  /** Adds names behind a word, and breaks between names only. */
  private void addList(List<String> lines, String word, List<String> names) {
    String comma = COMMA.in(locale);
    StringBuilder line = new StringBuilder(word).append(names.get(0));
    for (String name : Iterables.skip(names, 1)) {
      line.append(comma);
      if (DisplayWidth.of(line + name) > WIDEST) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(name);
    }
    lines.add(line.toString());
  }
}
