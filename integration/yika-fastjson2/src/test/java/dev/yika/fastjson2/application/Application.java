package dev.yika.fastjson2.application;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.annotation.JSONField;
import dev.yika.binding.Masked;
import dev.yika.core.number.IdentifierKind;
import dev.yika.fastjson2.YikaModule;

/** An application that prints a masked text, and why it is not read back. */
public final class Application {

  private Application() {}

  /** An object that is made by a constructor. */
  public static final class Visit {
    private final String certno;

    /** Constructs a visit. */
    public Visit(
        @Masked(kind = IdentifierKind.CITIZEN_ID) @JSONField(name = "certno") String certno) {
      this.certno = certno;
    }

    public String getCertno() {
      return certno;
    }
  }

  /** Takes the number of a citizen ID. */
  public static void main(String[] arguments) {
    YikaModule.masked().register();
    String json = JSON.toJSONString(new Visit(arguments[0]));
    System.out.println(json);
    try {
      System.out.println(JSON.parseObject(json, Visit.class).getCertno());
    } catch (RuntimeException e) {
      System.out.println(e.getMessage());
    }
  }
}
