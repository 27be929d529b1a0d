package dev.yika.status.guidance;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * A service channel for members (办理渠道).
 *
 * <p>The three hotlines are national numbers. Numbers of local offices are not known here; a
 * hospital gives its own in the texts it adds.
 *
 * @since 0.1.0
 */
public enum ServiceChannel implements Labelled {
  /** The app of the national platform (国家医保服务平台APP). */
  NATIONAL_APP(Way.ONLINE, "app of the National Healthcare Security Platform", "国家医保服务平台APP"),
  /** The website of the national platform (国家医保服务平台网站). */
  NATIONAL_WEBSITE(Way.ONLINE, "its website fuwu.nhsa.gov.cn", "国家医保服务平台网站（fuwu.nhsa.gov.cn）"),
  /** City services in WeChat (微信城市服务). */
  WECHAT_CITY_SERVICE(Way.ONLINE, "WeChat city services", "微信城市服务"),
  /** City services in Alipay (支付宝城市服务). */
  ALIPAY_CITY_SERVICE(Way.ONLINE, "Alipay city services", "支付宝城市服务"),
  /** The platform of the province (省级医保公共服务平台). */
  PROVINCIAL_PLATFORM(Way.ONLINE, "platform of the province", "省级医保公共服务平台"),
  /** The official account of the local agency (当地医保官方公众号). */
  LOCAL_ACCOUNT(Way.ONLINE, "official account of the local agency", "当地医保官方公众号"),
  /** The tax authority's channel for contributions (税务缴费渠道). */
  TAX_CHANNEL(Way.ONLINE, "payment channel of the tax authority", "税务部门缴费渠道"),
  /** The hotline for medical insurance (医保服务热线). */
  HOTLINE_12393(Way.PHONE, "medical-insurance hotline 12393", "医保服务热线12393"),
  /** The hotline for social security (人社服务热线). */
  HOTLINE_12333(Way.PHONE, "social-security hotline 12333", "人社服务热线12333"),
  /** The hotline of the city (政务服务便民热线). */
  HOTLINE_12345(Way.PHONE, "city hotline 12345", "政务服务便民热线12345"),
  /** A counter of the medical-insurance agency (医保经办机构窗口). */
  AGENCY_COUNTER(Way.IN_PERSON, "counter of the medical-insurance agency", "医保经办机构窗口"),
  /** A designated hospital or pharmacy (定点医疗机构、定点药店). */
  DESIGNATED_PROVIDER(Way.IN_PERSON, "designated hospital or pharmacy", "定点医院或定点药店"),
  /** A self-service terminal (自助终端). */
  SELF_SERVICE_TERMINAL(Way.IN_PERSON, "self-service terminal", "自助终端"),
  /** A counter of a bank (银行柜台). */
  BANK_COUNTER(Way.IN_PERSON, "bank counter", "银行柜台"),
  /** The employer, who reports who joins and who leaves (用人单位). */
  EMPLOYER(Way.IN_PERSON, "employer", "用人单位");

  private enum Way {
    ONLINE,
    PHONE,
    IN_PERSON
  }

  private final Way way;
  private final Wording wording;

  ServiceChannel(Way way, String english, String chinese) {
    this.way = way;
    this.wording = new Wording(english, chinese);
  }

  /**
   * Returns whether the channel is online.
   *
   * @return true for apps, websites and official accounts
   */
  public boolean isOnline() {
    return way == Way.ONLINE;
  }

  /**
   * Returns whether the channel is a hotline.
   *
   * @return true for the hotlines
   */
  public boolean isHotline() {
    return way == Way.PHONE;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
