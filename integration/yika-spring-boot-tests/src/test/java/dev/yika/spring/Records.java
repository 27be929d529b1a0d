package dev.yika.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores what arrives with Hibernate and with MyBatis, which log what they bind and read. */
final class Records {

  /** A row of Hibernate. */
  @Entity(name = "patient")
  static class Patient {

    @Id @GeneratedValue private Long id;
    private String cardNo;

    /** Made by Hibernate. */
    Patient() {}

    Patient(String cardNo) {
      this.cardNo = cardNo;
    }

    @Override
    public String toString() {
      return id + " " + cardNo;
    }
  }

  /** Statements of MyBatis. */
  interface VisitMapper {

    @Insert("insert into visit (card_no) values (#{card})")
    void insert(@Param("card") String card);

    @Select("select card_no from visit where card_no = #{card}")
    List<Map<String, Object>> find(@Param("card") String card);
  }

  private final EntityManager entities;
  private final TransactionTemplate transaction;
  private final SqlSessionFactory sessions;

  Records(EntityManager entities, PlatformTransactionManager manager, DataSource database) {
    this.entities = entities;
    this.transaction = new TransactionTemplate(manager);
    Configuration configuration =
        new Configuration(new Environment("records", new JdbcTransactionFactory(), database));
    configuration.addMapper(VisitMapper.class);
    this.sessions = new SqlSessionFactoryBuilder().build(configuration);
  }

  void keep(String card) {
    transaction.executeWithoutResult(status -> entities.persist(new Patient(card)));
    try (SqlSession session = sessions.openSession()) {
      session.getMapper(VisitMapper.class).find(card);
    }
  }
}
