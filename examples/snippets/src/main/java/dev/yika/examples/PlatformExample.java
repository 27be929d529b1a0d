package dev.yika.examples;

import dev.yika.status.contribution.ContributionReading;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.platform.ContributionAnswer;
import dev.yika.status.platform.CoverageEvidence;
import dev.yika.status.platform.CoverageSnapshot;
import dev.yika.status.platform.InsuranceRow;
import dev.yika.status.platform.code.CodeTables;
import java.io.PrintStream;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads rows that the national platform answers to {@code 1101}. */
public final class PlatformExample implements Example {

  @Override
  public void run(PrintStream out) {
    row(out);
    answer(out);
    contributions(out);
    codes(out);
  }

  private static void row(PrintStream out) {
    // docs: row
    InsuranceRow row =
        InsuranceRow.from(
            Map.of(
                "insutype", "310",
                "psn_insu_stas", "2",
                "psn_insu_date", "2019-01-07 00:00:00",
                "paus_insu_date", "2026-08-01",
                "insuplc_admdvs", "410100",
                "balc", "812.50"));
    Instant now = Instant.parse("2026-09-15T01:08:00Z");
    out.println(CoverageSnapshot.of(now, List.of(row)).reading(row).explain(Locale.CHINESE));
    // → 暂停（原因不明）：psn_insu_stas 暂停参保

    InsuranceRow interrupted = row.with(CoverageEvidence.none().withChange("22")); // 中断缴费
    CoverageSnapshot platform = CoverageSnapshot.of(now, List.of(interrupted));
    Entitlement answer = Entitlements.standard().on(LocalDate.of(2026, 9, 15), platform);
    out.println(answer.status() + " since " + answer.suspendedFrom().orElseThrow());
    // → ARREARS since 2026-08-01
    // end
  }

  private static void answer(PrintStream out) {
    // docs: answer
    Map<String, Object> parsed = // the whole answer to 1101, parsed by the JSON library in use
        Map.of(
            "infcode",
            0,
            "output",
            Map.of(
                "insuinfo",
                List.of(
                    Map.of("insutype", "310", "psn_type", "1103", "psn_insu_stas", "1"),
                    Map.of("insutype", 390, "psn_insu_stas", 2, "paus_insu_date", 20241023),
                    Map.of("insutype", "510", "psn_insu_stas", "1", "balc", "n/a"))));
    CoverageSnapshot platform =
        CoverageSnapshot.from(Instant.parse("2026-09-15T01:08:00Z"), parsed);
    Entitlement answer = Entitlements.standard().on(LocalDate.of(2026, 9, 15), platform);
    out.println(answer.status() + " " + answer.doubts()); // → NORMAL []

    out.println(platform.rows().get(0).member().orElseThrow().label(Locale.CHINESE)); // → 灵活就业人员
    out.println(platform.rows().get(2).problems()); // → [balc: not an amount of yuan]
    // end
  }

  private static void contributions(PrintStream out) {
    // docs: contributions
    Map<String, Object> covered = // a row of the answer to 1101: paused, reason unknown
        Map.of(
            "insutype", "310",
            "psn_type", "1101",
            "psn_insu_stas", "2",
            "paus_insu_date", "2026-08-01",
            "insuplc_admdvs", "330106");
    Map<String, Object> inTime = contribution("202606", "1", "2026-06-15 00:00:00");
    Map<String, Object> late = contribution("202607", "1", "2026-09-11 10:20:30");
    Map<String, Object> parsed = Map.of("infcode", "0", "output", List.of(inTime, late));

    Instant now = Instant.parse("2026-09-15T01:08:00Z");
    CoverageSnapshot platform = CoverageSnapshot.from(now, Map.of("insuinfo", covered));
    ContributionReading contributions =
        ContributionReading.of(ContributionAnswer.from(now, parsed), platform);
    Entitlement answer =
        Entitlements.standard().on(LocalDate.of(2026, 9, 15), contributions, platform);
    out.println(answer.explain(Locale.CHINESE));
    // → 7月未足额缴费，8月1日起暂停；9月11日到账，一般10月1日恢复，以经办机构为准。限期内补缴的，中断期间的费用可补报。可先用个人账户余额。
    answer.doubts().forEach(doubt -> out.println(doubt.message(Locale.CHINESE)));
    // → 当地规定未提及滞纳金，亦未见缴清记录
    // → 此前情况不明：2026-06
    // end
  }

  private static Map<String, Object> contribution(String month, String flag, String arrival) {
    return Map.of(
        "poolarea_no", "330100",
        "insutype", "310",
        "clct_type", "10",
        "clct_flag", flag,
        "accrym_begn", month,
        "accrym_end", month,
        "clct_time", arrival);
  }

  private static void codes(PrintStream out) {
    String rows =
        """
        table	code	meaning	name	confidence	source
        psn_type	1160*	FLEXIBLE	村干部灵活就业	HIGH	our agency's list
        """;
    // docs: codes
    CodeTables codes =
        CodeTables.standard().withRows(new StringReader(rows), "codes.tsv"); // or withFile(path)
    InsuranceRow row = InsuranceRow.from(Map.of("insutype", "310", "psn_type", "116032"), codes);
    out.println(row.personType().orElseThrow().label(Locale.CHINESE)); // → 村干部灵活就业
    // end
  }
}
