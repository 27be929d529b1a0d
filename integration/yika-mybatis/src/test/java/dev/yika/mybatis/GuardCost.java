package dev.yika.mybatis;

import java.util.Locale;
import org.apache.ibatis.session.SqlSession;
import org.junit.jupiter.api.Test;

/**
 * Prints what the guard costs for each statement, beside none in the same run. Its name keeps it
 * out of the build.
 */
class GuardCost {

  private static final int STATEMENTS = 20_000;

  @Test
  void measures() {
    try (SqlSession without = PatientMapperTest.session();
        SqlSession with = PatientMapperTest.session(PatientMapperTest.GUARD)) {
      for (int round = 0; round < 5; round++) { // the first ones warm up
        double plain = microsPerStatement(without);
        double guarded = microsPerStatement(with);
        System.out.printf(
            Locale.ROOT,
            "guard of MyBatis: statement %.2f us without, %.2f us with, difference %.2f us%n",
            plain,
            guarded,
            guarded - plain);
      }
    }
  }

  private static double microsPerStatement(SqlSession session) {
    PatientMapper patients = session.getMapper(PatientMapper.class);
    String wanted = PatientMapperTest.CARDS.fingerprints(PatientMapperTest.CARD).get(0);
    long begin = System.nanoTime();
    for (int i = 0; i < STATEMENTS; i++) {
      session.clearCache();
      patients.findText(wanted);
    }
    return (System.nanoTime() - begin) / 1e3 / STATEMENTS;
  }
}
