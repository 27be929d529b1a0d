package dev.yika.mybatis;

import dev.yika.core.number.CardNumber;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.ResultMap;
import org.apache.ibatis.annotations.Results;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.cursor.Cursor;
import org.jspecify.annotations.Nullable;

/** The statements of an application. */
interface PatientMapper {

  String HANDLERS = "dev.yika.mybatis.Handlers$";

  @Update(
      "CREATE TABLE patient (id BIGINT PRIMARY KEY, card_no VARCHAR(32), card_no_sealed"
          + " VARCHAR(140), card_no_fingerprint VARCHAR(100), card_no_tail VARCHAR(32))")
  void create();

  @Insert(
      "INSERT INTO patient VALUES (#{id}, NULL, #{card,typeHandler="
          + HANDLERS
          + "Sealed},"
          + " #{card,typeHandler="
          + HANDLERS
          + "Fingerprint}, #{card,typeHandler="
          + HANDLERS
          + "Tail})")
  void insert(Patient patient);

  @Insert("INSERT INTO patient (id, card_no) VALUES (#{id}, #{text})")
  void insertText(@Param("id") long id, @Param("text") String text);

  @Results(
      id = "sealed",
      value = {
        @Result(property = "id", column = "id", id = true),
        @Result(property = "card", column = "card_no_sealed", typeHandler = Handlers.Sealed.class)
      })
  @Select(
      "SELECT * FROM patient WHERE card_no_fingerprint = #{card,typeHandler="
          + HANDLERS
          + "Fingerprint}")
  List<Patient> find(@Param("card") CardNumber card);

  @ResultMap("sealed")
  @Select("SELECT * FROM patient WHERE id = #{id}")
  @Nullable Patient get(long id);

  @Select("SELECT id FROM patient WHERE card_no_fingerprint = #{text}")
  List<Long> findText(String text);

  @Select("SELECT id FROM patient WHERE card_no_fingerprint LIKE #{text}")
  List<Long> findLike(String text);

  @Select("SELECT id FROM patient WHERE CARD_NO_SEALED = #{text}")
  List<Long> findSealed(String text);

  @Select("SELECT id FROM patient p WHERE p.card_no = #{text}")
  List<Long> findPlain(String text);

  @Results({
    @Result(property = "card", column = "card_no", typeHandler = Handlers.Plain.class),
  })
  @Select("SELECT id, card_no FROM patient WHERE id = #{id}")
  Patient getPlain(long id);

  @Select("SELECT id FROM patient WHERE CAST(card_no AS INT) = 1")
  List<Long> convert();

  @Select("SELECT id FROM patient WHERE CAST(card_no AS INT) = 1")
  Cursor<Long> convertEach();
}
