package dev.yika.examples;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page says in whatever language: its code, its rules and its figures.
 *
 * @param spans the spans of code, such as types, options, kinds and fields
 * @param blocks the blocks of code, tables and commands
 * @param rules ids of rules, such as R06
 * @param figures numbers, with their unit if it is one of {@link #UNITS}; a day without a year as
 *     month and day
 */
record PageFacts(Set<String> spans, Set<String> blocks, Set<String> rules, Set<String> figures) {

  private static final String UNITS =
      """
      workday   working day|working days|工作日
      day       day|days|天
      month     month|months|月
      hour      hour|hours|小时
      minute    minute|minutes|分钟
      bit       bit|bits|比特
      byte      byte|bytes|字节
      KB        KB
      KiB       KiB
      MiB       MiB
      ms        ms|毫秒
      us        µs|微秒
      ns        ns|纳秒
      percent   %
      area      area|areas|地区
      province  province|provinces|省
      """;
  private static final String NUMERALS =
      """
      2   two|两
      3   three|三
      4   four|四
      5   five|五
      6   six|六
      7   seven|七
      8   eight|八
      9   nine|九
      10  ten|十
      """;
  private static final String MONTHS =
      """
      1   January
      2   February
      3   March
      4   April
      5   May
      6   June
      7   July
      8   August
      9   September
      10  October
      11  November
      12  December
      """;

  private static final Map<String, String> UNIT = words(UNITS);
  private static final Map<String, String> NUMERAL = words(NUMERALS);
  private static final Map<String, String> MONTH = words(MONTHS);

  private static final Pattern BLOCK =
      Pattern.compile("^```.*?^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern SPAN = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern NO_WORDS =
      Pattern.compile("<!--.*?-->|\\]\\([^)]*\\)|^\\d+\\. ", Pattern.MULTILINE);
  private static final Pattern RULE = Pattern.compile("(?<![A-Za-z0-9])[RN]\\d\\d[a-z]?(?!\\w)");
  private static final Pattern FIGURE =
      Pattern.compile(
          ("(?<day>\\d+) (?<name>%s)\\b|(?<month>\\d+)月(?<date>\\d+)日"
                  + "|(?<![\\w.])(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?: ?(?<scale>million|万))?(?:[ -]?个?(?<unit>%s)(?![a-z]))?"
                  + "|(?<![A-Za-z二三四五六七八九十百])(?<numeral>(?i:%s))[ -]?个?(?<of>%s)(?![a-z])")
              .formatted(oneOf(MONTH), oneOf(UNIT), oneOf(NUMERAL), oneOf(UNIT)));

  private static Map<String, String> words(String table) {
    Map<String, String> words = new HashMap<>();
    for (String row : table.lines().toList()) {
      String[] cells = row.split(" +", 2);
      for (String word : cells[1].split("\\|", -1)) {
        words.put(word, cells[0]);
      }
    }
    return words;
  }

  private static String oneOf(Map<String, String> words) {
    return words.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(joining("|"));
  }

  static PageFacts of(String page) {
    String prose = NO_WORDS.matcher(BLOCK.matcher(page).replaceAll("")).replaceAll("");
    String words = SPAN.matcher(prose).replaceAll("`");
    return new PageFacts(
        all(SPAN, prose, 1), all(BLOCK, page, 0), all(RULE, words, 0), figures(words));
  }

  private static Set<String> all(Pattern pattern, String text, int group) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(group))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> figures(String words) {
    Set<String> figures = new TreeSet<>();
    Matcher matcher = FIGURE.matcher(words);
    while (matcher.find()) {
      figures.add(figure(matcher));
    }
    return figures;
  }

  private static String figure(Matcher match) {
    if (match.group("name") != null) {
      return MONTH.get(match.group("name")) + "/" + match.group("day");
    }
    if (match.group("month") != null) {
      return match.group("month") + "/" + match.group("date");
    }
    if (match.group("numeral") != null) {
      return NUMERAL.get(match.group("numeral").toLowerCase(Locale.ROOT))
          + " "
          + UNIT.get(match.group("of"));
    }
    String unit = match.group("unit");
    return number(match) + (unit == null ? "" : " " + UNIT.get(unit));
  }

  private static String number(Matcher match) {
    String number = match.group("number").replace(",", "");
    String scale = match.group("scale");
    if (scale == null) {
      return number;
    }
    int power = scale.equals("万") ? 4 : 6;
    return new BigDecimal(number).movePointRight(power).toPlainString();
  }
}
