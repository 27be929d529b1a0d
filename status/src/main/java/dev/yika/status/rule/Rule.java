package dev.yika.status.rule;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * The rules that this module applies (规则), each with its place among its sources. What is computed
 * by one names it.
 *
 * <p>R01 to R11 come from articles on medical-insurance cards written for the public; policies of
 * areas go before them, see {@code dev.yika.status.recovery}. N01 to N06 are national.
 *
 * @since 0.1.0
 */
public enum Rule implements Labelled {
  /** Benefits stop from the month after one that was not fully paid (次月起暂停). */
  R01("R01", Confidence.LOW, "benefits stop the month after one not fully paid", "当月未足额缴费，次月起暂停待遇"),
  /** Benefits come back the month after the arrears arrived (补缴后次月恢复). */
  R02("R02", Confidence.LOW, "benefits come back the month after the money arrived", "补缴到账次月恢复待遇"),
  /** The other wording: benefits come back 1 to 2 working days after the money arrived. */
  R02B(
      "R02b",
      Confidence.LOW,
      "benefits come back 1 to 2 working days after the money arrived",
      "补缴到账后1-2个工作日恢复待遇"),
  /** A bank transfer is posted within 1 to 2 working days; after 3, go to the counter. */
  R03(
      "R03",
      Confidence.LOW,
      "a payment is posted within 1 to 2 working days, and asked after when 3 have passed",
      "缴费1-2个工作日入账，超过3个工作日到窗口查询"),
  /** A settlement elsewhere shows within 3 to 5 working days. */
  R04(
      "R04",
      Confidence.LOW,
      "a settlement elsewhere shows after 3 to 5 working days",
      "异地就医结算3-5个工作日可查"),
  /** A new enrollment shows within 3 to 5 working days. */
  R05("R05", Confidence.LOW, "a new enrollment shows after 3 to 5 working days", "新参保3-5个工作日可查"),
  /** A card reported lost for a time is replaced at the counter within 3 working days. */
  R06(
      "R06",
      Confidence.LOW,
      "after a temporary loss report, replace the card within 3 working days",
      "临时挂失后3个工作日内到窗口补办"),
  /** A replacement is ready 7 to 15 working days after the application. */
  R07("R07", Confidence.LOW, "a new card is ready after 7 to 15 working days", "补办7-15个工作日制卡"),
  /** The platform is maintained from the last Friday of a month, 20:00, to Sunday, 06:00. */
  R08(
      "R08",
      Confidence.LOW,
      "the platform is maintained from the last Friday of the month 20:00 to Sunday 06:00",
      "每月最后一个周五20:00至周日6:00系统维护"),
  /** Whoever was admitted without live settlement settles within 72 hours (容缺受理). */
  R09("R09", Confidence.LOW, "settle within 72 hours of the admission", "容缺受理后72小时内补刷结算"),
  /** Agents of the hotline 12393 answer on working days from 09:00 to 17:00. */
  R10(
      "R10",
      Confidence.LOW,
      "hotline agents answer on working days 09:00 to 17:00",
      "热线人工服务工作日9:00-17:00"),
  /** A sale written down offline is entered the next day. */
  R11("R11", Confidence.LOW, "an offline sale is entered the next day", "离线登记次日补录"),
  /** Residents who lapsed or joined late wait (国办发〔2024〕38号). */
  N01(
      "N01",
      Confidence.HIGH,
      "waiting period of residents who lapsed or joined late",
      "居民断保或未及时参保的待遇等待期"),
  /** Employees who move between pooling areas (医保办发〔2021〕43号). */
  N02("N02", Confidence.HIGH, "benefits after a transfer between areas", "职工医保关系转移接续的待遇衔接"),
  /** A change between the schemes of employees and residents (医保办发〔2021〕43号). */
  N03("N03", Confidence.HIGH, "benefits after a change between schemes", "职工与居民医保转换的待遇衔接"),
  /** How long a transfer takes (医保办发〔2021〕43号). */
  N04("N04", Confidence.HIGH, "a transfer takes 10 and then 5 working days", "转移接续转出10个、转入5个工作日办结"),
  /** Which of two enrollments stays (医保发〔2020〕33号). */
  N05("N05", Confidence.HIGH, "which of two enrollments stays", "重复参保的处理"),
  /** Residents who paid in the concentrated period are covered from 1 January. */
  N06(
      "N06",
      Confidence.HIGH,
      "residents who paid in time are covered from 1 January",
      "集中缴费期内缴费的居民自1月1日起享受待遇"),
  /** What a pooling area rules for itself; the policy that was applied tells it (统筹区规定). */
  LOCAL("LOCAL", Confidence.MEDIUM, "what the pooling area rules for itself", "按统筹区规定执行");

  private final String id;
  private final Confidence confidence;
  private final Wording wording;

  Rule(String id, Confidence confidence, String english, String chinese) {
    this.id = id;
    this.confidence = confidence;
    this.wording = new Wording(english, chinese);
  }

  /**
   * Returns the name of this rule in files and messages.
   *
   * @return such as {@code R02b}
   */
  public String id() {
    return id;
  }

  /**
   * Returns how sure this rule is.
   *
   * @return the confidence
   */
  public Confidence confidence() {
    return confidence;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
