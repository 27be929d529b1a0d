package dev.yika.status.platform.code;

import com.google.common.collect.ImmutableMap;
import dev.yika.core.input.TableRow;
import dev.yika.status.rule.Confidence;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the rows of code tables and puts them in place of known ones. Used by one thread. */
final class CodeRows {

  private static final ImmutableMap<String, Class<? extends CodeMeaning>> MEANINGS =
      ImmutableMap.<String, Class<? extends CodeMeaning>>builder()
          .put("psn_insu_stas", InsuranceState.class)
          .put("psn_clct_stas", ContributionState.class)
          .put("clct_flag", PaidFlag.class)
          .put("psn_chg_type", ChangeType.class)
          .put("transfer", TransferState.class)
          .put("insutype", InsuranceKind.class)
          .put("psn_type", PersonType.class)
          .put("trt_enjymnt_flag", TreatmentFlag.class)
          .build();

  private static final Pattern DIALECT = Pattern.compile("AAC008/[A-Za-z0-9]+");
  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{1,6}|[0-9]{2,6}\\*");

  private final Map<String, Map<String, CodeTable.Line>> lines = new LinkedHashMap<>();
  private final Set<List<String>> seen = new HashSet<>();

  CodeRows(ImmutableMap<String, ImmutableMap<String, CodeTable.Line>> known) {
    known.forEach((table, codes) -> lines.put(table, new LinkedHashMap<>(codes)));
  }

  static boolean isDialect(String table) {
    return DIALECT.matcher(table).matches();
  }

  ImmutableMap<String, ImmutableMap<String, CodeTable.Line>> with(List<TableRow> rows) {
    rows.forEach(this::take);
    ImmutableMap.Builder<String, ImmutableMap<String, CodeTable.Line>> tables =
        ImmutableMap.builder();
    lines.forEach((table, codes) -> tables.put(table, ImmutableMap.copyOf(codes)));
    return tables.build();
  }

  private void take(TableRow row) {
    CodeTable.Line line =
        new CodeTable.Line(
            meaning(row), row.text("name"), row.constant("confidence", Confidence.class));
    String table = row.cell("table");
    String code =
        row.matching(
            "code",
            CODE,
            "expected 1 to 6 letters and digits, or 2 to 6 digits and *",
            "应为1至6位字母或数字，或2至6位数字加*");
    row.text("source");
    row.require(seen.add(List.of(table, code)), "code", "a second row for this code", "此代码重复");
    lines.computeIfAbsent(table, name -> new LinkedHashMap<>()).put(code, line);
  }

  private static CodeMeaning meaning(TableRow row) {
    String table = row.text("table");
    Class<? extends CodeMeaning> type =
        isDialect(table) ? InsuranceState.class : MEANINGS.get(table);
    if (type == null) {
      throw row.refuse("table", "unknown table", "未知代码表");
    }
    return row.oneOf("meaning", type.getEnumConstants(), meaning -> ((Enum<?>) meaning).name());
  }
}
