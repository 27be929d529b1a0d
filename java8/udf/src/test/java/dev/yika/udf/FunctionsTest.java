package dev.yika.udf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yika.core.number.IdentifierKind;
import dev.yika.core.sample.SampleNumbers;
import dev.yika.masking.text.Scrubber;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.hadoop.hive.ql.udf.generic.GenericUDF.DeferredJavaObject;
import org.apache.hadoop.hive.ql.udf.generic.GenericUDF.DeferredObject;
import org.apache.hadoop.hive.ql.udf.generic.GenericUDFBridge;
import org.apache.hadoop.hive.serde2.objectinspector.ObjectInspector;
import org.apache.hadoop.hive.serde2.objectinspector.primitive.PrimitiveObjectInspectorFactory;
import org.apache.hadoop.io.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionsTest {

  private static final String CARD = "4101021234567890";
  private static final String NOTE = "患者卡号" + CARD + "，已结算";

  @TempDir static Path folder;

  @BeforeAll
  static void key() throws Exception {
    StringBuilder secret = new StringBuilder("name\tsecret\nk2026\t");
    for (int i = 0; i < 32; i++) {
      secret.append(String.format(Locale.ROOT, "%02x", (i * i + 7) & 0xff));
    }
    Path file = folder.resolve("key.tsv");
    Files.write(file, secret.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    System.setProperty("yika.keyFile", file.toString());
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>(Arrays.asList("", " ", CARD, "4101 0212 3456 7890", NOTE));
    texts.add("410102123456789O");
    for (IdentifierKind kind :
        Arrays.asList(IdentifierKind.CARD_NUMBER, IdentifierKind.CITIZEN_ID)) {
      SampleNumbers.valid(kind, 19).limit(50).forEach(made -> texts.add(made.unmasked()));
    }
    return texts;
  }

  @Test
  void answerAsTheLibraryDoes() {
    IdentifierKind kind = IdentifierKind.CITIZEN_ID;
    for (String text : texts()) {
      assertThat(new IsValid().evaluate(text)).isEqualTo(IdentifierKind.CARD_NUMBER.isValid(text));
      assertThat(new IsValid().evaluate(text, "citizen-id")).isEqualTo(kind.isValid(text));
      assertThat(new Mask().evaluate(text))
          .isEqualTo(ViewTable.standard().mask(IdentifierKind.CARD_NUMBER, text, View.TAIL));
      assertThat(new Mask().evaluate(text, "citizen-id", "ends"))
          .isEqualTo(ViewTable.standard().mask(kind, text, View.ENDS));
      assertThat(new Scrub().evaluate(text)).isEqualTo(Scrubber.standard().scrub(text).toString());
      assertThat(new Diagnose().evaluate(text, "citizen-id", "zh"))
          .isEqualTo(
              kind.tryParse(text).problems().stream()
                  .map(problem -> problem.message(Locale.CHINESE))
                  .collect(Collectors.joining("; ")));
    }
    assertThat(new Region().evaluate(CARD)).startsWith("河南省");
    assertThat(new Region().evaluate(CARD, "citizen-id")).isNull();
    assertThat(new Fingerprint().evaluate(CARD))
        .matches("k2026\\.[a-p]{64}")
        .isEqualTo(new Fingerprint().evaluate("4101 0212 3456 7890"));
    assertThat(new Fingerprint().evaluate("none")).isNull();
  }

  @Test
  void aNullGivesANullInEveryForm() throws Exception {
    for (Class<?> function : functions()) {
      for (Method evaluate : function.getMethods()) {
        if (evaluate.getName().equals("evaluate")) {
          Object[] given = new Object[evaluate.getParameterCount()];
          Arrays.fill(given, "card-number");
          given[0] = null;
          Object instance = function.getConstructor().newInstance();
          assertThat(evaluate.invoke(instance, given)).as(evaluate.toString()).isNull();
        }
      }
    }
  }

  private static List<Class<?>> functions() {
    return Arrays.asList(
        IsValid.class,
        Diagnose.class,
        Region.class,
        Mask.class,
        Fingerprint.class,
        Scrub.class,
        dev.yika.udf.hive.IsValid.class,
        dev.yika.udf.hive.Diagnose.class,
        dev.yika.udf.hive.Region.class,
        dev.yika.udf.hive.Mask.class,
        dev.yika.udf.hive.Fingerprint.class,
        dev.yika.udf.hive.Scrub.class);
  }

  @Test
  void anOptionIsOneOfAListAndIsNotShown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mask().evaluate("card-number", CARD))
        .withMessageStartingWith("kind: expected one of card-number, ")
        .withMessageNotContaining("4101");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mask().evaluate(CARD, "card-number", "all"))
        .withMessage("view: expected one of nothing, tail, ends, full");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Diagnose().evaluate(CARD, "card-number", "de"))
        .withMessage("language: expected one of en, zh");
  }

  /** Calls the functions as Hive does. */
  @Test
  void hiveCallsThem() throws Exception {
    assertThat(hive("IsValid", CARD)).isEqualTo(true);
    assertThat(hive("IsValid", CARD, "citizen-id")).isEqualTo(false);
    assertThat(hive("Mask", CARD)).isEqualTo("************7890");
    assertThat(hive("Mask", CARD, "card-number", "nothing")).isEqualTo("****************");
    assertThat(hive("Scrub", NOTE)).isEqualTo(new Scrub().evaluate(NOTE));
    assertThat(hive("Region", CARD)).isEqualTo(new Region().evaluate(CARD));
    assertThat(hive("Diagnose", CARD)).isEqualTo("");
    assertThat(hive("Fingerprint", CARD)).isEqualTo(new Fingerprint().evaluate(CARD));
    assertThat(hive("Mask", (String) null)).isNull();
  }

  private static Object hive(String name, String... arguments) throws Exception {
    GenericUDFBridge bridge = new GenericUDFBridge(name, false, "dev.yika.udf.hive." + name);
    ObjectInspector[] types = new ObjectInspector[arguments.length];
    DeferredObject[] given = new DeferredObject[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      types[i] = PrimitiveObjectInspectorFactory.writableStringObjectInspector;
      given[i] = new DeferredJavaObject(arguments[i] == null ? null : new Text(arguments[i]));
    }
    bridge.initialize(types);
    return bridge.evaluate(given);
  }
}
