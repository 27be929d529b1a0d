package dev.yika.cli.console;

import java.util.Locale;
import java.util.Map;

/** The names of arguments: in English those of the help, in Chinese words. */
public final class ArgumentName {

  private static final Map<String, String> CHINESE =
      Map.ofEntries(
          Map.entry("CODE", "区划代码"),
          Map.entry("COMMAND", "命令"),
          Map.entry("DATE", "日期"),
          Map.entry("FILE", "文件"),
          Map.entry("IN", "输入文件"),
          Map.entry("LINE", "读卡信息"),
          Map.entry("MACHINE", "状态机"),
          Map.entry("NUMBER", "号码"),
          Map.entry("PROBLEM", "问题代码"),
          Map.entry("SHELL", "命令行环境"),
          Map.entry("START", "起点"),
          Map.entry("WHAT", "事项"));

  private ArgumentName() {}

  /** Returns the name of an argument; an option keeps its own. */
  public static String in(Locale locale, String label) {
    return Language.of(locale) == Language.ZH ? CHINESE.getOrDefault(label, label) : label;
  }
}
