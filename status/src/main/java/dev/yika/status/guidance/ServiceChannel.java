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
  NATIONAL_APP("app of the National Healthcare Security Platform", "国家医保服务平台APP"),
  /** The website of the national platform (国家医保服务平台网站). */
  NATIONAL_WEBSITE("its website fuwu.nhsa.gov.cn", "国家医保服务平台网站（fuwu.nhsa.gov.cn）"),
  /** City services in WeChat (微信城市服务). */
  WECHAT_CITY_SERVICE("WeChat city services", "微信城市服务"),
  /** City services in Alipay (支付宝城市服务). */
  ALIPAY_CITY_SERVICE("Alipay city services", "支付宝城市服务"),
  /** The platform of the province (省级医保公共服务平台). */
  PROVINCIAL_PLATFORM("platform of the province", "省级医保公共服务平台"),
  /** The official account of the local agency (当地医保官方公众号). */
  LOCAL_ACCOUNT("official account of the local agency", "当地医保官方公众号"),
  /** The tax authority's channel for contributions (税务缴费渠道). */
  TAX_CHANNEL("payment channel of the tax authority", "税务部门缴费渠道"),
  /** The hotline for medical insurance (医保服务热线). */
  HOTLINE_12393("medical-insurance hotline 12393", "医保服务热线12393"),
  /** The hotline for social security (人社服务热线). */
  HOTLINE_12333("social-security hotline 12333", "人社服务热线12333"),
  /** The hotline of the city (政务服务便民热线). */
  HOTLINE_12345("city hotline 12345", "政务服务便民热线12345"),
  /** A counter of the medical-insurance agency (医保经办机构窗口). */
  AGENCY_COUNTER("counter of the medical-insurance agency", "医保经办机构窗口"),
  /** A designated hospital or pharmacy (定点医疗机构、定点药店). */
  DESIGNATED_PROVIDER("designated hospital or pharmacy", "定点医院或定点药店"),
  /** A self-service terminal (自助终端). */
  SELF_SERVICE_TERMINAL("self-service terminal", "自助终端"),
  /** A counter of a bank (银行柜台). */
  BANK_COUNTER("bank counter", "银行柜台"),
  /** The employer, who reports who joins and who leaves (用人单位). */
  EMPLOYER("employer", "用人单位");

  private final Wording wording;

  ServiceChannel(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
