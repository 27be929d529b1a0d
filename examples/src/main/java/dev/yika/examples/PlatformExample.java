package dev.yika.examples;

import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.platform.CoverageEvidence;
import dev.yika.status.platform.CoverageSnapshot;
import dev.yika.status.platform.InsuranceRow;
import dev.yika.status.platform.RowException;
import java.io.PrintStream;
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
    refused(out);
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
    CoverageSnapshot alone =
        CoverageSnapshot.of(Instant.parse("2026-09-15T01:08:00Z"), List.of(row));
    out.println(alone.reading(row).explain(Locale.CHINESE));
    // → 暂停（原因不明） [psn_insu_stas 暂停参保]

    CoverageSnapshot platform =
        alone.with(row, CoverageEvidence.none().withChange("22")); // psn_chg_type 中断缴费
    Entitlement answer = Entitlements.standard().on(LocalDate.of(2026, 9, 15), platform);
    out.println(answer.status() + " since " + answer.suspendedFrom().orElseThrow());
    // → ARREARS since 2026-08-01
    // end
  }

  private static void refused(PrintStream out) {
    // docs: refused
    try {
      InsuranceRow row = InsuranceRow.from(Map.of("psn_insu_date", "20260801"));
      out.println(row);
    } catch (RowException e) {
      e.problems().forEach(problem -> out.println(problem.message(Locale.CHINESE)));
    }
    // → insutype: 不能为空
    // → psn_insu_date: 应为 yyyy-MM-dd 或 yyyy-MM-dd HH:mm:ss
    // end
  }
}
