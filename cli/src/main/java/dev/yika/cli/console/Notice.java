package dev.yika.cli.console;

import dev.yika.core.result.Wording;
import java.util.Locale;

/** Every message on standard error, in both languages. */
public enum Notice {
  NO_INPUT("give %s or a file", "请给出%s或文件名"),
  NO_FILE("give a file, or - for standard input", "请给出文件名；- 表示标准输入"),
  ONE_FILE("one file at a time: run %s FILE once for each", "一次只读一个文件：请对每个文件各运行一次 %s 文件"),
  TWO_INPUTS("give either %s or one file, not both", "%s与文件只能二选一，且文件只能有一个"),
  UNKNOWN_ARGUMENT("unknown argument, or one too many", "参数过多，或有无法识别的参数"),
  UNKNOWN_COMMAND("unknown command", "没有这个命令"),
  NO_COMMAND("unknown command; it is one of: %s", "没有这个命令；可选：%s"),
  MEANT("; did you mean: %s?", "；是否想用：%s？"),
  UNKNOWN_OPTION("unknown option %s", "未知选项 %s"),
  MISSING_VALUE("%s needs a value", "%s 需要一个值"),
  MISSING("%s is missing", "缺少 %s"),
  REPEATED("%s is given twice", "%s 重复"),
  WRONG_VALUE("invalid value for %s", "%s 的值无法识别"),
  WRONG_WORD("invalid value for %s", "没有这个%s"),
  BAD_COUNT(
      "invalid value for --count: expected a whole number from 0 to %d",
      "--count 的值无法识别：应为 0 至 %d 的整数"),
  CHOICES("; it is one of: %s", "；可选：%s"),
  FORM(": %s", "：%s"),
  SHAPE(": expected %s", "：应写作 %s"),
  SCHEME_NEEDS_CARD(
      "--number-scheme applies to --kind card-number only",
      "--number-scheme 仅适用于 --kind card-number"),
  UNKNOWN_POLICY(
      "unknown recovery policy; yika rules lists those that are known",
      "没有 --policy 指定的恢复政策；可用的政策见 yika rules"),
  MEMBER_OF_OTHER_SCHEME(
      "--member does not belong to --insurance", "--member 不属于 --insurance 指定的险种"),
  REGION_AND_MEMBER(
      "--region goes with --member or --insurance; give both or neither",
      "--region 须与 --member 或 --insurance 同时给出"),
  BAD_LINES(
      "no answer, since some lines cannot be read; correct them and run again",
      "有无法读取的行，未作判定；请更正后重试"),
  NO_CARD_EVENT("no event by that day, so the state is unknown", "截至该日没有任何事件，状态未知"),
  ACTIVE_CARD(
      "the first event is not issued: taken as an active card until then",
      "首个事件不是“首次发卡”，此前按状态正常的卡处理"),
  CONFLICT("events %d and %d have the same id and differ", "第 %d 与第 %d 个事件编号相同而内容不同"),
  SEVERAL_PERSONS(
      "the file has events of %d persons; add --by person to answer for each",
      "文件中有 %d 人的事件；请加 --by person 逐人判定"),
  UNKNOWN_SCHEME("unknown number scheme; known: %s", "没有 --number-scheme 指定的方案；已有：%s"),
  SEE_HELP("see: %s --help", "参见：%s --help"),
  LOST(
      "argument %d: some characters were lost: the terminal's locale cannot represent them; set"
          + " one that can, such as LC_ALL=C.UTF-8",
      "第 %d 个参数有字符丢失：终端的区域设置不支持这些字符；请改用支持的设置，例如 LC_ALL=C.UTF-8"),
  FOLDER_LOST(
      "%s: the current folder cannot be found: the terminal's locale cannot represent its name;"
          + " set one that can, such as LC_ALL=C.UTF-8",
      "%s：找不到当前目录，其名称含有终端区域设置不支持的字符；请改用支持的设置，例如 LC_ALL=C.UTF-8"),
  NO_NAME("the file name is empty", "文件名为空"),
  NO_SUCH_FILE("%s: no such file", "%s：文件不存在"),
  IS_DIRECTORY("%s: is a directory", "%s：是目录"),
  ACCESS_DENIED("%s: permission denied", "%s：没有访问权限"),
  UNREADABLE("%s: cannot be read", "%s：无法读取"),
  BROKEN_OFF("the input could not be read to the end", "输入中断，未能读完"),
  UNWRITABLE_FILE("%s: cannot be written", "%s：无法写入"),
  NOT_A_NAME("%s: not a file name", "%s：不能用作输出文件名"),
  NO_FOLDER("%s: the folder does not exist; create it first", "%s：所在目录不存在，请先创建"),
  NOT_A_FOLDER("%s: the parent is not a folder", "%s：上级路径不是目录"),
  LINK_TO_NOTHING("%s: is a broken link", "%s：是指向不存在的文件的链接"),
  DISK_FULL("%s: no space left on the disk", "%s：磁盘空间不足"),
  DISK_READ_ONLY("%s: the disk is read-only", "%s：磁盘为只读"),
  FORBIDDEN(
      "%s: the system does not permit it; the owner may not be preservable",
      "%s：系统不允许此操作，可能无法保留文件属主"),
  UNWRITABLE("the results cannot be written", "结果无法写入"),
  EMPTY_FILE("%s: the file is empty", "%s：文件为空"),
  NO_ROWS("%s: no rows to read", "%s：没有可读的行"),
  NOT_TEXT("%s: %s", "%s：%s"),
  NOTE("%s: %s", "%s：%s"),
  OLD_NAME("%s is now called %s", "%s 已改名为 %s"),
  UNKNOWN_REGION(
      "--region: not in the region table; only what holds for the whole country applies",
      "--region：区划表中没有此地区，仅适用全国规定"),
  ALL_ROUNDED(
      "all %d numbers of 16 digits end in 0: a spreadsheet may have rounded them; compare some"
          + " with the cards",
      "16 位号码共 %d 个，末位全为 0：可能已被电子表格舍入，请抽查核对"),
  MORE_DOUBTS(
      "the doubts of %d visits are shown; for all of them use --format csv or json",
      "以上为前 %d 笔存疑就诊；要看全部，请用 --format csv 或 json"),
  IN_DOUBT("doubt: %s", "存疑：%s"),
  LINE("line %d: %s", "第 %d 行：%s"),
  NEEDS_TIME(
      "%s needs --at, such as --at 2026-10-31T20:00; the clock of this machine is not used",
      "%s 需要 --at，例如 --at 2026-10-31T20:00；不读取本机时钟"),
  NOT_WITH("%s cannot be used with %s", "%s 不适用于 %s"),
  NO_SCHEDULE(
      "%s; see --holiday-file and --assume-weekdays", "%s；参见 --holiday-file 与 --assume-weekdays"),
  RENAMED("%s: a former name; now %s", "%s：此为旧名，现名%s"),
  WITHDRAWN("%s: withdrawn since", "%s：该代码已撤销"),
  SUCCEEDED("%s: withdrawn since; succeeded by %s", "%s：该代码已撤销，由%s承接"),
  INFERRED("%s (inferred)", "%s（推断）"),
  AFTER_NEWEST(
      "the newest region list is of %d; later years are answered from it",
      "最新的区划清单为 %d 年；其后的年份按该清单回答"),
  VIEW_OR_VIEWER(
      "give either --view, or --role, --purpose and --channel",
      "请给出 --view，或给出 --role、--purpose 与 --channel，两者选一"),
  FULL_BY_REVEAL(
      "a whole number is shown only with --reveal, to a viewer whom the policy permits",
      "完整号码仅可用 --reveal 查看，且须策略允许"),
  NOTHING_WITHOUT("nothing is shown without %s", "未给出 %s，全部遮盖"),
  UNKNOWN_ROLE("unknown role (case-sensitive); did you mean %s?", "策略中没有此角色（区分大小写）；可能是：%s"),
  NOTHING_ALLOWED(
      "the policy shows this viewer nothing on this device with this check; see: yika policy show",
      "按策略，此查看者（含设备与核验方式）不可见任何一位；参见：yika policy show"),
  REVEAL_NEEDS("--reveal also needs %s", "--reveal 还须给出 %s"),
  REVEAL_ONE("--reveal takes one number", "--reveal 一次只能显示一个号码"),
  REVEAL_INVALID("the number is invalid; there is nothing to reveal", "号码无效，没有可显示的内容"),
  REVEAL_REFUSED("reveal refused: %s", "不予显示：%s"),
  AUDIT_FAILED(
      "%s: the audit record could not be written, so nothing is shown (%s)",
      "%s：审计记录无法写入，不予显示（%s）"),
  NOT_RECORDED("%s; nothing is shown without an audit record", "%s；没有审计记录，不予显示"),
  BAD_ROLE(
      "a role or user is one word without spaces, commas and stars; a role has fewer than six"
          + " digits in a row, a user fewer than nine",
      "角色与用户应为不含空格、逗号和星号的词；角色不得含六位、用户不得含九位连续数字"),
  KEY_SHARED(
      "%s: users other than the owner can read or change this key; remove that permission, for"
          + " example with chmod 600",
      "%s：他人可读取或修改此密钥，请收回其权限，例如 chmod 600"),
  BAD_SEAL(
      "--seal takes 64 letters from a to p, as yika audit verify prints in the column seal",
      "--seal 应为 64 个 a 至 p 的字母，即 yika audit verify 在“封印”列所示"),
  BAD_JOURNAL_NAME(
      "--journal is 32 letters from a to p, as yika audit verify prints in the column journal",
      "--journal 应为 32 个 a 至 p 的字母，即 yika audit verify 在“日志名”列所示"),
  SEE_REPAIR(
      "%s: the last line is incomplete, as after a power cut; yika audit repair moves it aside",
      "%s：末行未写完（如断电所致）；可用 yika audit repair 将其移出"),
  NOT_REPAIRED("%s: not repaired; nothing was changed: %s", "%s：未修复，未作任何改动：%s"),
  MADE_UP(
      "sample numbers for demonstrations and tests only; never send one to a real system",
      "以上号码均为虚构，仅供演示与测试，切勿提交真实系统"),
  ACCEPTED("accepted: %s", "已接受：%s"),
  AND_MORE(" (and %d more)", "（另有 %d 处）"),
  IN_PLACE_NEEDS_FILES(
      "--in-place replaces the files given as IN and excludes --out",
      "--in-place 替换给出的 IN 文件，不能与 --out 同用"),
  OUT_TAKES_ONE(
      "--out is a file and takes one IN; for several, name a folder",
      "--out 是文件，只能对应一个 IN；有多个 IN 时，--out 须为目录"),
  FOLDER_NEEDS_FILES("--out is a folder: give the files to read as IN", "--out 为目录时须以 IN 给出文件"),
  SAME_NAME(
      "%s: two IN have this name and would become one file; nothing was written",
      "%s：两个 IN 同名，将写入目录中的同一文件；未写出任何文件"),
  OUT_IS_IN(
      "%s: would be replaced by its own output; use --in-place or another folder",
      "%s：会被自身的输出覆盖；请用 --in-place，或另选目录"),
  FOLDER_NEEDS_OUT(
      "%s: is a directory; name another one with --out, which is made to mirror it",
      "%s：是目录；请用 --out 指定另一个目录，按原有结构写出"),
  OUT_EXISTS("%s: exists already; nothing was written", "%s：已存在；未写出任何文件"),
  OUT_WITHIN_IN(
      "%s: lies within the folder that is read; choose another one", "%s：位于所读取的目录之内；请另选目录"),
  LINKS_SKIPPED("skipped %d links or special files: %s", "已跳过 %d 个链接或特殊文件：%s"),
  NAMES_KEPT(
      "%d names of files may hold a number; names are not changed", "有 %d 个文件名可能含有号码；文件名不作改动"),
  OUTPUT_IS_READ(
      "%s: is the file that is read and would be replaced; choose another output",
      "%s：正是所读取的文件，会被覆盖；请另选输出文件"),
  IN_IS_OUT("%s: is both input and standard output", "%s：既是输入，又是标准输出"),
  SOME_DONE("%d of %d files are done; the others are unchanged", "%d 个文件已完成（共 %d 个），其余保持原样"),
  NOT_REPLACED("%s; not replaced", "%s；保持原样"),
  CHANGED("%s: modified by another program; not replaced", "%s：处理期间被其他程序修改；未替换"),
  NOT_REGULAR("%s: not a regular file; cannot be replaced in place", "%s：不是普通文件，不能原地替换"),
  INTERRUPTED("%s: interrupted; not replaced", "%s：已中断；保持原样"),
  NO_REPORT("%s; the text itself was written", "%s；文本已处理完毕"),
  REPORT_ELSEWHERE(
      "%s: the report would overwrite an input or output file; choose another name",
      "%s：报告会覆盖输入或输出文件，请换一个文件名"),
  IS_UTF_16(
      "%s: is UTF-16 or UTF-32, where no number would be found; convert it to UTF-8 first",
      "%s：编码为 UTF-16 或 UTF-32，无法从中查找号码；请先转换为 UTF-8"),
  IS_COMPRESSED(
      "%s: is compressed, so no number would be found; decompress it first",
      "%s：是压缩文件，无法查找号码；请先解压"),
  NOT_UTF_8(
      "%s: not well-formed UTF-8, so numbers may have been missed; looks like another encoding,"
          + " try --gb18030",
      "%s：不是规范的 UTF-8，可能有号码未遮盖；似为其他编码，请试用 --gb18030"),
  IS_UTF_8(
      "%s: is UTF-8, so numbers may have been missed; leave --gb18030 out",
      "%s：编码为 UTF-8，可能有号码未遮盖；请不要使用 --gb18030"),
  CHANGES_ENCODING(
      "%s: the encoding changes in line %d, so numbers may have been missed; scrub the parts apart",
      "%s：第 %d 行起编码改变，可能有号码未遮盖；请分开处理"),
  NEAR_MISSES(
      "%d runs of digits with a known region were left because a check failed; if they are card"
          + " numbers, try --number-scheme, --strictness lenient or --columns",
      "有 %d 串数字区划已知但校验未通过，未遮盖；若为医保卡号，请试用 --number-scheme、--strictness lenient 或 --columns"),
  UNFINISHED_REMOVED(
      "removed %d unfinished files of runs that were killed", "已删除 %d 个未完成的文件（此前的处理被中止）"),
  BAD_THREADS("--threads takes a number from 1 to %d", "--threads 应为 1 至 %d 之间的数"),
  BAD_COLUMN(
      "--columns takes NAME=KIND, such as staff_no=person-number; the kinds are %s",
      "--columns 的写法为 列名=种类，如 工号=person-number；种类有：%s"),
  COLUMN_TWICE("--columns names %s twice", "--columns 中 %s 出现两次"),
  NO_RECORD(
      "%s: holds no record; if it ever held any, all were removed", "%s：没有任何记录；若曾有记录，则已全部被删除"),
  SCRUBBED("%d numbers masked in %.1f MB, %.0f MB/s", "共遮盖 %d 个号码，%.1f MB，%.0f MB/s"),
  TOTAL("total", "合计"),
  INTERNAL("internal error, please report it: %s", "内部错误，请反馈：%s");

  private final Wording words;

  Notice(String english, String chinese) {
    this.words = new Wording(english, chinese);
  }

  /** Returns the words, filled with values that are no part of a number. */
  public String in(Locale locale, Object... values) {
    return words.in(locale, values);
  }
}
