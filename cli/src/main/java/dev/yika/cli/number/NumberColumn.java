package dev.yika.cli.number;

import dev.yika.cli.line.InputColumn;

/** The column of a file that holds numbers of people. */
public final class NumberColumn {

  /** Its heads in the platform's interfaces, in older ones and in Chinese. */
  public static final InputColumn NUMBER =
      InputColumn.required(
          "number",
          "卡号",
          "医保卡号",
          "医保号",
          "医疗证号",
          "就诊凭证编号",
          "mdtrt_cert_no",
          "card_no",
          "kh",
          "akc020",
          "证件号码",
          "证件号",
          "身份证号码",
          "身份证号",
          "身份证",
          "certno",
          "aac002",
          "sfzh",
          "zjh",
          "zjhm",
          "社保卡号",
          "社会保障卡卡号",
          "aaz500",
          "号码",
          "编号",
          "psn_no");

  private NumberColumn() {}
}
