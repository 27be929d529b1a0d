package dev.yika.status.platform.code;

import dev.yika.core.result.Wording;
import dev.yika.status.member.InsuranceScheme;
import java.util.Optional;

/**
 * The kind of insurance of a row ({@code insutype}, 险种类型); an open list.
 *
 * @since 0.1.0
 */
public enum InsuranceKind implements CodeMeaning {
  /** Basic insurance of employees (职工基本医疗保险); one of the two that are basic. */
  EMPLOYEE("basic insurance of employees", "职工基本医疗保险"),
  /** Subsidy of civil servants (公务员医疗补助). */
  CIVIL_SERVANT_SUBSIDY("subsidy of civil servants", "公务员医疗补助"),
  /** Large medical expenses (大额医疗费用补助). */
  LARGE_AMOUNT("large medical expenses", "大额医疗费用补助"),
  /** Retired cadres (离休人员医疗保障). */
  RETIRED_CADRE("retired cadres", "离休人员医疗保障"),
  /** Disabled soldiers (残疾军人医疗保障). */
  DISABLED_SOLDIER("disabled soldiers", "残疾军人医疗保障"),
  /** Red Army veterans (老红军医疗保障). */
  RED_ARMY_VETERAN("Red Army veterans", "老红军医疗保障"),
  /** Supplement of an enterprise (企业补充医疗保险). */
  ENTERPRISE_SUPPLEMENT("supplement of an enterprise", "企业补充医疗保险"),
  /** New rural cooperative insurance (新型农村合作医疗). */
  NEW_RURAL("new rural cooperative insurance", "新型农村合作医疗"),
  /** Basic insurance of urban and rural residents (城乡居民基本医疗保险); one of the two that are basic. */
  RESIDENT("basic insurance of urban and rural residents", "城乡居民基本医疗保险"),
  /** Basic insurance of urban residents (城镇居民基本医疗保险). */
  URBAN_RESIDENT("basic insurance of urban residents", "城镇居民基本医疗保险"),
  /** Serious illness of residents (城乡居民大病医疗保险). */
  RESIDENT_SERIOUS_ILLNESS("serious illness of residents", "城乡居民大病医疗保险"),
  /** Other special insurance (其他特殊人员医疗保障). */
  OTHER("other special insurance", "其他特殊人员医疗保障"),
  /** Long-term care insurance (长期照护保险). */
  LONG_TERM_CARE("long-term care insurance", "长期照护保险"),
  /** Maternity insurance (生育保险). */
  MATERNITY("maternity insurance", "生育保险");

  private final Wording wording;

  InsuranceKind(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }

  /**
   * Returns the basic scheme, if this is one of the two.
   *
   * @return employees for {@link #EMPLOYEE}, residents for {@link #RESIDENT}, else empty: what was
   *     merged into the scheme of residents before is not taken for it
   */
  public Optional<InsuranceScheme> basicScheme() {
    if (this == EMPLOYEE) {
      return Optional.of(InsuranceScheme.EMPLOYEE);
    }
    return this == RESIDENT ? Optional.of(InsuranceScheme.RESIDENT) : Optional.empty();
  }
}
