package dev.yika.logback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.junit.jupiter.api.Test;

/** MyBatis logs each parameter and each row; only the names of columns show what they are. */
class MyBatisTest {

  private static final String PERSON = "36000023000000001000519432";
  private static final String OTHER_PERSON = "36000023000000001000519440";
  private static final String TOKEN = "a12345";

  /** Statements of a hospital. */
  interface PatientMapper {

    @Update("create table patient (name varchar(40), psn_no varchar(40), ec_token varchar(40))")
    void create();

    @Insert("insert into patient (name, psn_no, ec_token) values (#{name}, #{no}, #{token})")
    void insert(
        @Param("name") String name, @Param("no") String number, @Param("token") String token);

    @Select("select name, psn_no, ec_token from patient where name like #{name}")
    List<Map<String, Object>> find(String name);

    @Select("select psn_no from patient")
    List<String> numbers();
  }

  private static SqlSession session() {
    UnpooledDataSource database =
        new UnpooledDataSource("org.h2.Driver", "jdbc:h2:mem:patients", "sa", "");
    Configuration configuration =
        new Configuration(new Environment("test", new JdbcTransactionFactory(), database));
    configuration.addMapper(PatientMapper.class);
    return new SqlSessionFactoryBuilder().build(configuration).openSession();
  }

  @Test
  void masks_parameters_and_rows() throws IOException {
    String file = Logs.toFile("<encoder>" + Logs.PATTERN + "</encoder>");
    try (Logs logs = Logs.start(Logs.FILTER + file);
        SqlSession session = session()) {
      PatientMapper patients = session.getMapper(PatientMapper.class);
      patients.create();
      patients.insert("Zhang", PERSON, TOKEN);
      patients.insert("Li", OTHER_PERSON, TOKEN);
      assertThat(patients.find("%")).hasSize(2);
      assertThat(patients.numbers()).containsExactly(PERSON, OTHER_PERSON);
      assertThat(logs.written())
          .contains("==> Parameters: Zhang(String), **************************(String)")
          .contains("<==        Row: Zhang, **************************, ******")
          .contains("<==        Row: Li, **************************, ******")
          .contains("<==        Row: **************************\n")
          .doesNotContain(PERSON)
          .doesNotContain(OTHER_PERSON);
    }
  }
}
