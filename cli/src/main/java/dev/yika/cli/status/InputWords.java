package dev.yika.cli.status;

import com.google.common.collect.ImmutableMap;
import dev.yika.core.result.Wording;
import dev.yika.status.rule.RuleInput;
import java.util.Locale;

/** The names of what days were computed from. */
final class InputWords {

  private static final ImmutableMap<String, Wording> WORDS =
      ImmutableMap.<String, Wording>builder()
          .put("policy", words("policy", "政策"))
          .put("first-unpaid", words("first unpaid", "首个欠缴月"))
          .put("suspended-from", words("suspended from", "暂停日"))
          .put("first-paid", words("first paid", "首次缴费日"))
          .put("cleared-on", words("cleared on", "补清日"))
          .put("months", words("months", "月数"))
          .put("missed", words("months missed", "欠缴月数"))
          .put("missed-in-year", words("months missed within a year", "一年内欠缴月数"))
          .put("paid-before", words("months paid before", "此前连续缴费月数"))
          .put("late-fee-paid", words("late fee paid", "滞纳金已缴"))
          .buildOrThrow();
  private static final Wording PAIR = words("%s %s", "%s %s");
  private static final Wording YES = words("yes", "是");
  private static final Wording NO = words("no", "否");

  private InputWords() {}

  private static Wording words(String english, String chinese) {
    return new Wording(english, chinese);
  }

  /** Returns the name and the value in words. */
  static String of(RuleInput input, Locale locale) {
    Wording name = WORDS.getOrDefault(input.name(), words(input.name(), input.name()));
    return PAIR.in(locale, name.in(locale), value(input.value(), locale));
  }

  private static String value(String value, Locale locale) {
    return switch (value) {
      case "true" -> YES.in(locale);
      case "false" -> NO.in(locale);
      default -> value;
    };
  }
}
