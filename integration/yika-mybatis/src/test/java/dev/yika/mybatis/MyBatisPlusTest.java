package dev.yika.mybatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baomidou.mybatisplus.core.MybatisConfiguration;
import com.baomidou.mybatisplus.core.MybatisSqlSessionFactoryBuilder;
import com.baomidou.mybatisplus.core.conditions.query.QueryWrapper;
import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import dev.yika.core.number.CardNumber;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.protect.ColumnKeys;
import dev.yika.protect.ProtectedColumn;
import dev.yika.protect.table.TableLayout;
import java.security.SecureRandom;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class MyBatisPlusTest {

  private static final CardNumber CARD = CardNumber.parse("4101021234567890");

  interface PlusMapper extends BaseMapper<PlusPatient> {

    @Update(
        "CREATE TABLE patient (id BIGINT PRIMARY KEY, card_no_sealed VARCHAR(140),"
            + " card_no_fingerprint VARCHAR(100), card_no_tail VARCHAR(32))")
    void create();
  }

  @Test
  void generatedStatementsUseTheSameHandlersAndTheSameGuard() {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    ProtectedColumn<CardNumber> cards =
        ProtectedColumn.of(
            "patient", "card_no", CardNumber.class, ColumnKeys.of(MaskingKey.of("k2026", secret)));
    try (SqlSession session = session(cards)) {
      PlusMapper patients = session.getMapper(PlusMapper.class);
      patients.create();
      PlusPatient patient = new PlusPatient();
      patient.setId(1L);
      patient.setCard(CARD);
      patients.insert(patient);

      assertThat(patients.selectById(1L).getCard()).isEqualTo(CARD);
      QueryWrapper<PlusPatient> byNumber = new QueryWrapper<>();
      byNumber.in("card_no_fingerprint", cards.fingerprints(CARD));
      assertThat(patients.selectList(byNumber)).hasSize(1);

      QueryWrapper<PlusPatient> like = new QueryWrapper<>();
      like.like("card_no_fingerprint", "7890");
      assertThatThrownBy(() -> patients.selectList(like))
          .hasRootCauseInstanceOf(RefusedQueryException.class);
    }
  }

  private static SqlSession session(ProtectedColumn<CardNumber> cards) {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:");
    MybatisConfiguration configuration = new MybatisConfiguration();
    configuration.setEnvironment(new Environment("test", new JdbcTransactionFactory(), database));
    configuration.getTypeHandlerRegistry().register(new Handlers.Sealed(cards));
    configuration.getTypeHandlerRegistry().register(new Handlers.Fingerprint(cards));
    configuration.getTypeHandlerRegistry().register(new Handlers.Tail(cards));
    configuration.addInterceptor(QueryGuard.of(TableLayout.of("patient", "card_no")));
    configuration.addMapper(PlusMapper.class);
    return new MybatisSqlSessionFactoryBuilder().build(configuration).openSession();
  }
}
