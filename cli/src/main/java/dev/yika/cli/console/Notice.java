package dev.yika.cli.console;

import java.util.Locale;

/** Everything that the command says on standard error, in both languages. */
public enum Notice {
  NO_INPUT("give %s, or a file with --file", "请给出 %s，或用 --file 指定文件"),
  NO_FILE("give a file with --file, or - for standard input", "请用 --file 指定文件，- 为标准输入"),
  TWO_INPUTS("give either %s or --file, not both", "%s 与 --file 只能选其一"),
  UNKNOWN_ARGUMENT("an argument is not understood", "有无法识别的参数"),
  UNKNOWN_COMMAND("there is no such command", "没有这个命令"),
  UNKNOWN_OPTION("unknown option %s", "未知选项 %s"),
  MISSING_VALUE("%s needs a value", "%s 需要一个值"),
  MISSING("%s is missing", "缺少 %s"),
  REPEATED("%s is given twice", "%s 重复"),
  WRONG_VALUE("the value of %s is not understood", "%s 的值无法识别"),
  CHOICES("; it is one of: %s", "；可选：%s"),
  SCHEME_NEEDS_CARD("--scheme goes with --kind card-number only", "--scheme 仅适用于 card-number"),
  UNKNOWN_POLICY("no policy has the id given with --policy; known: %s", "没有 --policy 指定的政策；已有：%s"),
  MEMBER_OF_OTHER_SCHEME("--member does not belong to --scheme", "--member 不属于 --scheme 指定的险种"),
  REGION_AND_MEMBER(
      "--region goes with --member or --scheme, and the reverse",
      "--region 须与 --member 或 --scheme 同时给出"),
  CONFLICT("events %d and %d have the same id and differ", "第 %d 与第 %d 个事件编号相同而内容不同"),
  UNKNOWN_SCHEME(
      "no scheme has the name given with --scheme; known: %s", "没有 --scheme 指定的方案；已有：%s"),
  SEE_HELP("see: %s --help", "参见：%s --help"),
  LOST(
      "argument %d: not all characters have arrived, the locale of this terminal does not have"
          + " them; set one that does, for instance LC_ALL=C.UTF-8",
      "第 %d 个参数：有字符未能传入，终端的区域设置不含这些字符；请改用含有的，例如 LC_ALL=C.UTF-8"),
  FOLDER_LOST(
      "%s: this folder cannot be found, the locale of this terminal does not have all characters"
          + " of its name; set one that does, for instance LC_ALL=C.UTF-8",
      "%s：找不到当前目录，终端的区域设置不含其名称中的某些字符；请改用含有的，例如 LC_ALL=C.UTF-8"),
  NO_NAME("a file is named by an empty word", "文件名为空"),
  NO_SUCH_FILE("%s: no such file", "%s：文件不存在"),
  IS_DIRECTORY("%s: is a directory", "%s：是目录"),
  ACCESS_DENIED("%s: permission denied", "%s：没有权限"),
  UNREADABLE("%s: cannot be read", "%s：无法读取"),
  BROKEN_OFF("the input cannot be read to its end", "输入无法读完"),
  UNWRITABLE_FILE("%s: cannot be written", "%s：无法写入"),
  NOT_A_NAME("%s: this has to be a file with a name", "%s：此处须为有名称的文件"),
  NO_FOLDER("%s: the folder is missing, create it first", "%s：所在目录不存在，请先创建"),
  NOT_A_FOLDER("%s: its folder is a file", "%s：上级不是目录"),
  LINK_TO_NOTHING("%s: is a link to a file that is not there", "%s：是指向不存在的文件的链接"),
  DISK_FULL("%s: no space is left on the disk", "%s：磁盘空间不足"),
  DISK_READ_ONLY("%s: the disk is read-only", "%s：磁盘为只读"),
  FORBIDDEN(
      "%s: the system forbids it, perhaps since its owner cannot be kept", "%s：系统不允许，可能是无法保留属主"),
  UNWRITABLE("the results cannot be written", "结果无法写出"),
  NO_HEADER("no header: the file is empty", "没有表头：文件为空"),
  NO_EVENT("%s: holds no event, so nothing is known", "%s：没有任何事件，故一无所知"),
  IN_DOUBT("in doubt: %s", "存疑：%s"),
  LINE("line %d: %s", "第 %d 行：%s"),
  ARGUMENT("argument %d: %s", "第 %d 个参数：%s"),
  BAD_REGION_LINE("expected a code, or a code and a year", "应为代码，或代码与年份"),
  BAD_YEAR("the year does not have the form yyyy", "年份格式应为 yyyy"),
  BAD_DATE("expected a date of the form yyyy-mm-dd that exists", "应为存在的日期，格式 yyyy-mm-dd"),
  BAD_TIME(
      "expected a time of the form yyyy-mm-ddThh:mm that exists, in China or with an offset",
      "应为存在的时间，格式 yyyy-mm-ddThh:mm，北京时间或带时差"),
  NEEDS_TIME(
      "%s needs --at, for instance --at 2026-10-31T20:00; the clock of this machine is not asked",
      "%s 需要 --at，例如 --at 2026-10-31T20:00；不读取本机时钟"),
  NOT_WITH("%s does not go with %s", "%s 不适用于 %s"),
  NO_SCHEDULE(
      "%s; see --holiday-file and --assume-weekdays", "%s；参见 --holiday-file 与 --assume-weekdays"),
  AFTER_NEWEST(
      "the newest region list is that of %d; later years are answered from it",
      "最新的区划清单为 %d 年；其后的年份按该清单回答"),
  VIEW_OR_VIEWER(
      "give either --view, or --role, --purpose and --channel",
      "请给出 --view，或给出 --role、--purpose 与 --channel，两者选一"),
  FULL_BY_REVEAL(
      "a whole number is shown only with --reveal, to a viewer whom the policy lets",
      "完整号码仅可用 --reveal 查看，且须策略允许"),
  NOTHING_WITHOUT(
      "role, purpose and channel decide how much is shown, and nothing is without %s",
      "可见程度由角色、用途与渠道决定；未给 %s，故全部遮盖"),
  UNKNOWN_ROLE(
      "the policy does not know this role, and case matters; meant may be: %s",
      "策略中没有此角色（区分大小写）；可能是：%s"),
  NOTHING_ALLOWED(
      "the policy shows this viewer nothing, with this device and check; see: yika policy show",
      "策略对此查看者（含设备与核验）全部遮盖；参见：yika policy show"),
  REVEAL_NEEDS("--reveal is not done without %s", "--reveal 还须给出 %s"),
  REVEAL_ONE("--reveal goes with one number", "--reveal 一次只限一个号码"),
  REVEAL_INVALID("the number is not valid, there is nothing to reveal", "号码无效，无可显示"),
  REVEAL_REFUSED("reveal refused: %s", "不予显示：%s"),
  AUDIT_FAILED(
      "%s: the audit record cannot be written, so nothing is shown (%s)", "%s：审计记录无法写入，故不予显示（%s）"),
  NOT_RECORDED("%s; nothing is shown without a record of it", "%s；未能记录，故不予显示"),
  BAD_ROLE(
      "a role or user is a word without spaces, commas and stars, and without six digits, or nine"
          + " in a user",
      "角色与用户应为不含空格、逗号和星号的词；角色不得含六位、用户不得含九位连续数字"),
  KEY_SHARED(
      "%s: others than its owner can read or change this key; take that right from them, for"
          + " instance with chmod 600",
      "%s：他人可读取或修改此密钥，请收回其权限，例如 chmod 600"),
  BAD_SEAL(
      "--seal is 64 letters from a to p, as yika audit verify prints in the column seal",
      "--seal 应为 64 个 a 至 p 的字母，即 yika audit verify 在“封印”列所示"),
  BAD_JOURNAL_NAME(
      "--journal is 32 letters from a to p, as yika audit verify prints in the column journal",
      "--journal 应为 32 个 a 至 p 的字母，即 yika audit verify 在“日志名”列所示"),
  SEE_REPAIR(
      "%s: the last line was not finished, as after a power cut; yika audit repair moves it aside",
      "%s：末行未写完（如断电所致）；可用 yika audit repair 将其移出"),
  NOT_REPAIRED("%s: not repaired, nothing was changed: %s", "%s：未修复，未作任何改动：%s"),
  MADE_UP(
      "these numbers are made up, for demonstrations and tests only; never send one to a real"
          + " system",
      "以上号码均为虚构，仅供演示与测试，切勿提交真实系统"),
  ACCEPTED("accepted: %s", "已接受：%s"),
  AND_MORE(" (and %d more)", "（另有 %d 处）"),
  IN_PLACE_NEEDS_FILES(
      "--in-place replaces files named as IN, and goes without --out",
      "--in-place 替换给出的 IN 文件，不能与 --out 同用"),
  OUT_TAKES_ONE(
      "--out takes one IN; for several, name a folder that is there",
      "--out 只能有一个 IN；有多个时须指定已有的目录"),
  FOLDER_NEEDS_FILES("--out names a folder: give the files to read as IN", "--out 为目录时须以 IN 给出文件"),
  SAME_NAME(
      "%s: two IN of this name would go to one file in the folder; nothing was written",
      "%s：两个 IN 同名，将写入目录中的同一文件；未写出任何文件"),
  OUT_IS_IN(
      "%s: would be replaced by its own output; use --in-place or another folder",
      "%s：会被自身的输出替换；请用 --in-place 或另选目录"),
  IN_IS_OUT("%s: is read and is standard output as well", "%s：既是输入，又是标准输出"),
  SOME_DONE("%d of %d files are done; the others are as they were", "%d 个文件已完成（共 %d 个），其余保持原样"),
  NOT_REPLACED("%s; left as it was", "%s；保持原样"),
  CHANGED("%s: changed meanwhile; left as it is", "%s：处理期间被更改；保持现状"),
  NOT_REGULAR("%s: not a regular file, cannot be replaced in place", "%s：不是普通文件，不能原地替换"),
  INTERRUPTED("%s: interrupted; left as it was", "%s：已中断；保持原样"),
  NO_REPORT("%s; the text itself is done", "%s；文本已处理完毕"),
  REPORT_ELSEWHERE(
      "%s: the report would overwrite a file that is read or written; give it another name",
      "%s：报告会覆盖所读或所写的文件，请另取文件名"),
  IS_UTF_16(
      "%s: is UTF-16 or UTF-32, in which no number would be found; convert it to UTF-8 first",
      "%s：编码为 UTF-16 或 UTF-32，无法查找号码；请先转换为 UTF-8"),
  IS_COMPRESSED(
      "%s: is compressed, so no number would be found; unpack it first", "%s：是压缩文件，无法查找号码；请先解压"),
  NOT_UTF_8(
      "%s: not well-formed UTF-8, so numbers may have been missed; looks like another encoding,"
          + " try --gb18030",
      "%s：不是规范的 UTF-8，可能有号码未遮盖；似为其他编码，请试用 --gb18030"),
  IS_UTF_8(
      "%s: is UTF-8, so numbers may have been missed; leave --gb18030 out",
      "%s：编码为 UTF-8，可能有号码未遮盖；请不要使用 --gb18030"),
  OTHER_ENCODING(
      "not well-formed UTF-8; a file in another encoding has to be converted first",
      "不是规范的 UTF-8；其他编码的文件请先转换"),
  NO_RECORD("%s: holds no record; if it ever did, all were removed", "%s：没有任何记录；若曾有记录，则已全部被删除"),
  SCRUBBED("%d numbers masked in %.1f MB, %.0f MB/s", "共遮盖 %d 个号码，%.1f MB，%.0f MB/s"),
  TOTAL("total", "合计"),
  INTERNAL("internal error, please report it: %s", "内部错误，请反馈：%s");

  private final String english;
  private final String chinese;

  Notice(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /** Returns the words, filled with values that are no part of somebody's number. */
  public String in(Locale locale, Object... values) {
    String words = locale.getLanguage().equals("zh") ? chinese : english;
    return String.format(Locale.ROOT, words, values);
  }
}
