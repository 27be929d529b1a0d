package dev.yika.mybatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Throwables;
import java.sql.SQLException;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No exception of MyBatis holds the number that the database refused. */
class RefusingDatabaseTest {

  private static final String NUMBER = PatientMapperTest.CARD.unmasked();

  /** Statements that the database refuses, each by another way through MyBatis. */
  enum Refused {
    UPDATE(ExecutorType.SIMPLE) {
      @Override
      void run(SqlSession session, PatientMapper patients) {
        patients.insertText(2, NUMBER.repeat(3));
      }
    },
    REUSED_UPDATE(ExecutorType.REUSE) {
      @Override
      void run(SqlSession session, PatientMapper patients) {
        patients.insertText(2, NUMBER.repeat(3));
      }
    },
    FLUSHED_BATCH(ExecutorType.BATCH) {
      @Override
      void run(SqlSession session, PatientMapper patients) {
        patients.insertText(2, NUMBER.repeat(3));
        session.flushStatements();
      }
    },
    COMMITTED_BATCH(ExecutorType.BATCH) {
      @Override
      void run(SqlSession session, PatientMapper patients) {
        patients.insertText(2, NUMBER.repeat(3));
        session.commit();
      }
    },
    QUERY(ExecutorType.SIMPLE) {
      @Override
      void run(SqlSession session, PatientMapper patients) {
        patients.convert();
      }
    },
    CURSOR(ExecutorType.SIMPLE) {
      @Override
      void run(SqlSession session, PatientMapper patients) {
        patients.convertEach();
      }
    };

    private final ExecutorType type;

    Refused(ExecutorType type) {
      this.type = type;
    }

    abstract void run(SqlSession session, PatientMapper patients);
  }

  @ParameterizedTest
  @EnumSource
  void keepsStateAndCodeAndNoDigit(Refused refused) {
    try (SqlSession with = PatientMapperTest.session(refused.type, PatientMapperTest.GUARD);
        SqlSession without = PatientMapperTest.session(refused.type)) {
      Throwable loud = refusal(without, refused);
      Throwable quiet = refusal(with, refused);
      assertThat(Throwables.getStackTraceAsString(loud)).as("without").contains(NUMBER);
      assertThat(Throwables.getStackTraceAsString(quiet)).doesNotContain(NUMBER);
      SQLException cause = (SQLException) Throwables.getRootCause(quiet);
      assertThat(cause.getSQLState()).startsWith("22");
      assertThat(cause.getNextException() == null).isTrue();
    }
  }

  private static Throwable refusal(SqlSession session, Refused refused) {
    PatientMapper patients = session.getMapper(PatientMapper.class);
    patients.insertText(1, NUMBER);
    session.flushStatements();
    return catchThrowable(() -> refused.run(session, patients));
  }
}
