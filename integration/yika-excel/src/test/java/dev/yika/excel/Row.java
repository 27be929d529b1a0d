package dev.yika.excel;

import cn.idev.excel.annotation.ExcelProperty;
import dev.yika.binding.Masked;
import dev.yika.binding.Unmasked;
import dev.yika.binding.contract.Visits;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.number.PersonNumber;

/** A row of a spreadsheet. */
public class Row {

  @ExcelProperty("姓名")
  private String name;

  @ExcelProperty("医保卡号")
  private CardNumber card;

  @ExcelProperty("证件号码")
  @Masked(kind = IdentifierKind.CITIZEN_ID)
  private String certno;

  @ExcelProperty("人员编号")
  private PersonNumber person;

  @ExcelProperty("上报证件号码")
  @Unmasked
  private CitizenId reported;

  static Row sample() {
    Row row = new Row();
    row.name = "张三";
    row.card = CardNumber.parse(Visits.CARD);
    row.certno = Visits.CITIZEN;
    row.person = PersonNumber.parse(Visits.PERSON);
    return row;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public CardNumber getCard() {
    return card;
  }

  public void setCard(CardNumber card) {
    this.card = card;
  }

  public String getCertno() {
    return certno;
  }

  public void setCertno(String certno) {
    this.certno = certno;
  }

  public PersonNumber getPerson() {
    return person;
  }

  public void setPerson(PersonNumber person) {
    this.person = person;
  }

  public CitizenId getReported() {
    return reported;
  }

  public void setReported(CitizenId reported) {
    this.reported = reported;
  }
}
