package dev.yika.benchmarks.fresh;

import cn.hutool.core.util.IdcardUtil;

/** Validates one made-up identity number by hutool, which looks the province up, too. */
final class FirstValidationOfHutool {

  private FirstValidationOfHutool() {}

  public static void main(String[] arguments) {
    Exit.unless(IdcardUtil.isValidCard("11010519491231002X"));
  }
}
