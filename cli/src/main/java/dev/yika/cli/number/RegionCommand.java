package dev.yika.cli.number;

import dev.yika.cli.command.AnswerCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.Language;
import dev.yika.cli.console.Notice;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.InputColumn;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TableFormat;
import dev.yika.cli.option.RegionOptions;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.Rows;
import dev.yika.core.region.Region;
import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.region.RegionStanding;
import dev.yika.core.region.RegionSuccessor;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Wording;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks regions up: {@code yika region 410102 --year 2002}. */
@Command(
    name = "region",
    description = "Look up regions by code or by the beginning of a name.",
    footer = {
      "",
      "With a year, the name is the one on 31 December of that year, and empty if the",
      "code was not in force. Before 2002 the years of most codes are not recorded: the",
      "name is then the last known, and the standing UNDATED. Without a year, it is the",
      "newest one, also of a code that was withdrawn. A former name is found with the",
      "last year that it was in use. Unknown and withdrawn codes are answers; only a",
      "malformed line, of standing INVALID, makes the exit code 1. The lines of a file",
      "hold code or code,year; a file with a head line may have other columns, too.",
      "",
      "Examples:",
      "  yika region 410102",
      "  yika region 襄樊",
      "  yika region 320504 --year 2011",
      "  yika region regions.csv --format csv"
    })
public final class RegionCommand extends AnswerCommand<RegionAnswer> {

  private static final TableFormat FORMAT =
      TableFormat.lists(
          InputColumn.required(
              "code",
              "代码",
              "区划代码",
              "行政区划代码",
              "区划",
              "参保地",
              "参保地医保区划",
              "insuplc_admdvs",
              "admdvs",
              "统筹区",
              "poolarea_no"),
          InputColumn.optional("year", "年份", "年度", "年"));

  /** More would bury the answers of a short beginning. */
  private static final int MOST_REPORTED = 20;

  private static final Pattern NAME = Pattern.compile("\\p{IsHan}+");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Wording NO_NAME =
      new Wording(
          "expected the six digits of a code, or the beginning of a name in Chinese characters only",
          "应为六位区划代码，或名称的开头（只含汉字）");

  @Mixin private RegionOptions region = new RegionOptions();

  @Option(
      names = "--year",
      paramLabel = "<year>",
      converter = YearConverter.class,
      description = "The year for codes without one of their own.")
  private @Nullable Integer year;

  @Parameters(
      paramLabel = "CODE",
      description = "Region codes, code,year, names, or a file of them.")
  private List<String> codes = List.of();

  private RegionDirectory directory = RegionDirectory.standard();
  private boolean reportedNewest;

  /** Keeps the context of the run. */
  public RegionCommand(Console console) {
    super(console, FORMAT);
  }

  @Override
  protected List<String> arguments() {
    return codes;
  }

  @Override
  protected List<Column<RegionAnswer>> columns() {
    return RegionAnswer.COLUMNS;
  }

  @Override
  protected void prepare() {
    directory = region.directory(console()).get();
  }

  @Override
  protected boolean answer(InputRow row, Rows<RegionAnswer> rows) {
    long length = row.length("code");
    String text;
    OptionalInt asked;
    try {
      text = row.code("code");
      asked = year(row);
    } catch (BadCellException e) {
      return refuse(row, length, OptionalInt.empty(), e.message(locale()), rows);
    }
    if (NAME.matcher(text).matches()) {
      answerName(text, rows);
      return true;
    }
    ParseResult<RegionCode> code = RegionCode.tryParse(text);
    if (!code.isValid() && HAN.matcher(text).find()) {
      return refuse(row, length, asked, NO_NAME.in(locale()), rows);
    }
    if (!code.isValid()) {
      String problem = code.problems().get(0).message(locale());
      return refuse(row, length, asked, problem, rows);
    }
    reportNewest(asked);
    RegionCode known = code.toOptional().orElseThrow();
    Region found =
        asked.isPresent() ? directory.lookUp(known, asked.getAsInt()) : directory.lookUp(known);
    rows.add(RegionAnswer.of(found, asked, directory));
    return true;
  }

  private OptionalInt year(InputRow row) {
    String text = row.code("year");
    if (text.isEmpty()) {
      return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }
    return YearConverter.year(text)
        .map(OptionalInt::of)
        .orElseThrow(() -> new BadCellException(row.head("year"), YearConverter.RULE));
  }

  /** Answers with every region whose own name begins so, else whose full name does. */
  private void answerName(String name, Rows<RegionAnswer> rows) {
    List<Region> found = directory.namedStartingWith(name);
    List<Region> own =
        found.stream()
            .filter(one -> one.name().filter(each -> each.startsWith(name)).isPresent())
            .toList();
    List<Region> shown = own.isEmpty() ? found : own;
    for (Region one : shown) {
      rows.add(RegionAnswer.of(one, one.year(), directory));
      if (shown.size() <= MOST_REPORTED) {
        reportToday(one);
      }
    }
    if (shown.isEmpty()) {
      rows.add(RegionAnswer.notFound());
    }
  }

  /** Reports the successors of a region that was found by a former name. */
  private void reportToday(Region found) {
    Region today = directory.lookUp(found.code());
    if (isInForce(today) && today.fullName().equals(found.fullName())) {
      return;
    }
    List<String> successors = today.successors().stream().map(this::successor).toList();
    if (isInForce(today)) {
      console().say(Notice.RENAMED, found.code(), today.fullName());
    } else if (successors.isEmpty()) {
      console().say(Notice.WITHDRAWN, found.code());
    } else {
      console().say(Notice.SUCCEEDED, found.code(), Language.list(locale(), successors));
    }
  }

  private String successor(RegionSuccessor next) {
    String name = next.code() + " " + directory.lookUp(next.code()).fullName();
    return next.derived() ? Notice.INFERRED.in(locale(), name) : name;
  }

  private static boolean isInForce(Region region) {
    return region.standing() != RegionStanding.WITHDRAWN;
  }

  private boolean refuse(
      InputRow row, long length, OptionalInt asked, String why, Rows<RegionAnswer> rows) {
    rows.add(RegionAnswer.malformed(length, asked));
    complain(row, why);
    return false;
  }

  private void reportNewest(OptionalInt asked) {
    if (!reportedNewest && asked.isPresent() && asked.getAsInt() > directory.newestYear()) {
      reportedNewest = true;
      console().say(Notice.AFTER_NEWEST, directory.newestYear());
    }
  }
}
