package dev.yika.status.rule;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import java.util.Locale;

/**
 * The rules that this module applies (规则), each with its source and its confidence; every computed
 * answer names its rule. Their time limits stand in {@link TimeLimit}.
 *
 * <p>R01 to R11 come from articles on medical-insurance cards written for the public; policies of
 * pooling areas take precedence, see {@code dev.yika.status.recovery}. N01 to N06 are national.
 *
 * @since 0.1.0
 */
public enum Rule implements Labelled {
  /** Benefits stop the month after one that was not fully paid (次月起暂停). */
  R01(
      "R01",
      Source.ZHENGZHOU,
      "benefits stop the month after one not fully paid",
      "当月未足额缴费，次月起暂停待遇"),
  /** Benefits come back the month after the arrears arrived (补缴后次月恢复). */
  R02("R02", Source.ZHENGZHOU, "benefits resume the month after the money arrived", "补缴到账次月恢复待遇"),
  /** The other wording: benefits come back some working days after the money arrived. */
  R02B("R02b", Source.ZHENGZHOU, "benefits resume %s after the money arrived", "补缴到账后%s恢复待遇"),
  /** A bank transfer is posted after some working days; then ask at the counter. */
  R03(
      "R03",
      Source.ZHENGZHOU,
      "a payment is posted within %s; if not, ask at the counter on %s",
      "缴费%s入账，%s仍未入账的到窗口查询"),
  /** A settlement in another place shows after some working days. */
  R04("R04", Source.ZHENGZHOU, "a settlement elsewhere shows after %s", "异地就医结算%s可查"),
  /** A new enrollment shows after some working days. */
  R05("R05", Source.QUERY, "a new enrollment shows after %s", "新参保%s可查"),
  /** A card reported lost for a time is replaced at the counter within some working days. */
  R06(
      "R06",
      Source.ZHENGZHOU,
      "after a temporary loss report, replace the card within %s",
      "临时挂失后%s内到窗口补办"),
  /** A replacement is ready some working days after the application. */
  R07("R07", Source.CARD, "a new card is ready after %s", "补办%s制卡"),
  /** The platform is maintained around the last weekend of a month. */
  R08(
      "R08",
      Source.QUERY,
      "the platform is maintained from the last Friday of the month %s to Sunday %s",
      "每月最后一个周五%s至周日%s系统维护"),
  /** A patient admitted without live settlement settles within some hours (容缺受理). */
  R09("R09", Source.QUERY, "settle within %s of the admission", "容缺受理后%s内补刷结算"),
  /** Agents of the hotline 12393 answer on working days. */
  R10("R10", Source.QUERY, "hotline agents answer on working days %s to %s", "热线人工服务工作日%s-%s"),
  /** A sale in the offline register is entered the next day. */
  R11("R11", Source.QUERY, "an offline sale is entered the next day", "离线登记次日补录"),
  /** The waiting period of residents whose cover lapsed or who joined late (国办发〔2024〕38号). */
  N01(
      "N01",
      "国办发〔2024〕38号",
      Confidence.HIGH,
      "waiting period of residents whose cover lapsed or who joined late",
      "居民断保或未及时参保的待遇等待期"),
  /** Employees who move between pooling areas (医保办发〔2021〕43号). */
  N02(
      "N02",
      "医保办发〔2021〕43号",
      Confidence.HIGH,
      "benefits after a transfer between areas",
      "职工医保关系转移接续的待遇衔接"),
  /** A change between the schemes of employees and residents (医保办发〔2021〕43号). */
  N03(
      "N03",
      "医保办发〔2021〕43号",
      Confidence.HIGH,
      "benefits after a change between schemes",
      "职工与居民医保转换的待遇衔接"),
  /** The processing time of a transfer (医保办发〔2021〕43号). */
  N04("N04", "医保办发〔2021〕43号", Confidence.HIGH, "processing time of a transfer", "转移接续办理时限"),
  /** Which of two enrollments is kept (医保发〔2020〕33号). */
  N05("N05", "医保发〔2020〕33号", Confidence.HIGH, "which of two enrollments is kept", "重复参保的处理"),
  /** Residents who paid in the concentrated period are covered from 1 January. */
  N06(
      "N06",
      "国办发〔2024〕38号",
      Confidence.HIGH,
      "residents who paid in time are covered from 1 January",
      "集中缴费期内缴费的居民自1月1日起享受待遇"),
  /** The range of the rules of pooling areas, where the rule of an area is unknown (各地规定的范围). */
  NATIONWIDE(
      "NATIONWIDE",
      "the policies of all areas",
      Confidence.ASSUMED,
      "the range of the rules of pooling areas",
      "按已知各地规定的范围推定"),
  /** The rules of a pooling area; the policy that was applied names them (统筹区规定). */
  LOCAL("LOCAL", "the policy", Confidence.MEDIUM, "the rules of the pooling area", "按统筹区规定执行");

  /** The articles for the public. */
  private static final class Source {
    static final String ZHENGZHOU = "关于郑州医保卡的公众文章";
    static final String QUERY = "关于医保号码查询问题的公众文章";
    static final String CARD = "关于医保卡号查询与补办的公众文章";
  }

  private final String id;
  private final String source;
  private final Confidence confidence;
  private final Wording template;

  Rule(String id, String article, String english, String chinese) {
    this(id, article, Confidence.LOW, english, chinese);
  }

  Rule(String id, String source, Confidence confidence, String english, String chinese) {
    this.id = id;
    this.source = source;
    this.confidence = confidence;
    this.template = new Wording(english, chinese);
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
   * Returns where this rule is written.
   *
   * @return the number of a document, or a description
   */
  public String source() {
    return source;
  }

  /**
   * Returns the confidence of this rule.
   *
   * @return the confidence
   */
  public Confidence confidence() {
    return confidence;
  }

  /** Returns a one-line summary of this rule in both languages. */
  @Override
  public Wording wording() {
    return new Wording(summary(Locale.ENGLISH), summary(Locale.CHINESE));
  }

  private String summary(Locale locale) {
    return template.in(
        locale, TimeLimit.of(this).stream().flatMap(limit -> limit.values(locale)).toArray());
  }
}
