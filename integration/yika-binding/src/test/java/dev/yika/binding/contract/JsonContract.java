package dev.yika.binding.contract;

import static dev.yika.binding.contract.Visits.CARD;
import static dev.yika.binding.contract.Visits.CITIZEN;
import static dev.yika.binding.contract.Visits.OTHER_CARD;
import static dev.yika.binding.contract.Visits.PERSON;
import static dev.yika.binding.contract.Visits.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.yika.binding.AnswerTree;
import dev.yika.binding.RefusedNumberException;
import dev.yika.binding.RefusedNumberException.Reason;
import dev.yika.binding.contract.Visits.Contradictory;
import dev.yika.binding.contract.Visits.Entry;
import dev.yika.binding.contract.Visits.Keyed;
import dev.yika.binding.contract.Visits.Member;
import dev.yika.binding.contract.Visits.Misplaced;
import dev.yika.binding.contract.Visits.Opaque;
import dev.yika.binding.contract.Visits.Open;
import dev.yika.binding.contract.Visits.Renamed;
import dev.yika.binding.contract.Visits.Spelled;
import dev.yika.binding.contract.Visits.Texts;
import dev.yika.binding.contract.Visits.Visit;
import dev.yika.core.number.CardNumber;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.ProblemKind;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.Viewer;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.EnrollmentHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The behaviour of a JSON library with numbers once the module is in it. */
public abstract class JsonContract {

  private static final Viewer CASHIER =
      Viewer.of("cashier").purpose(Purpose.BILLING).channel(Channel.PRINT);
  private static final Viewer RESEARCHER =
      Viewer.of("cashier").purpose(Purpose.RESEARCH).channel(Channel.PRINT);

  /** Returns the library without the module. */
  protected abstract Json plain();

  /** Returns the library with the module as it comes. */
  protected abstract Json masked();

  /** Returns the library with a policy. */
  protected abstract Json masked(Masking masking, Supplier<Optional<Viewer>> viewers);

  /** Returns the library for caches and queues. */
  protected abstract Json whole();

  private Json seenBy(Viewer viewer) {
    return masked(Masking.standard(), () -> Optional.of(viewer));
  }

  @Test
  void numbersAreWrittenMaskedWhereverTheyStand() throws Exception {
    String json = masked().write(Visits.visit());
    Leaks.assertNone(json);
    assertThat(json)
        .contains("\"card\":\"************7890\"")
        .contains("\"person\":\"***************\"")
        .contains("\"token\":\"**************\"")
        .contains("\"certno\":\"**************002X\"")
        .contains("\"guardian\":\"******************\"")
        .contains("\"cards\":[\"************7890\",\"************1285\"]")
        .contains("\"byRelation\":{\"self\":\"************7890\"}")
        .contains("\"oldCards\":[\"************7890\",\"************1285\"]")
        .contains("\"oldByRelation\":{\"child\":\"************1285\"}")
        .contains("\"array\":[\"************7890\"]")
        .contains(
            "\"content\":[{\"card\":\"************1285\",\"certno\":\"**************002X\"}]");
  }

  @Test
  void withoutTheModuleTheTextsLeak() throws Exception {
    Texts texts = new Texts(CARD, List.of(CARD), Map.of("self", CARD), new String[] {CARD});
    assertThat(Leaks.isIn(plain().write(texts), Visits.ALL)).isTrue();
    Leaks.assertNone(masked().write(texts));
  }

  @Test
  void aNumberByItselfIsMasked() throws Exception {
    assertThat(masked().write(CardNumber.parse(CARD))).isEqualTo("\"************7890\"");
  }

  @Test
  void aNumberBehindObjectIsMasked() throws Exception {
    assertThat(masked().write(Map.of("card", CardNumber.parse(CARD))))
        .isEqualTo("{\"card\":\"************7890\"}");
  }

  @Test
  void onlyThePropertyThatSaysSoIsWritten() throws Exception {
    String json = masked().write(Visits.upload());
    assertThat(json)
        .contains("\"certno\":\"" + CITIZEN + "\"")
        .contains("\"cards\":[\"" + CARD + "\"]")
        .contains("\"shown\":\"************7890\"")
        .contains("\"content\":[\"************7890\"]");
  }

  @Test
  void thePolicyDecidesOnceTheViewerIsKnown() throws Exception {
    assertThat(seenBy(CASHIER).write(Visits.member()))
        .contains("\"card\":\"3301********1285\"")
        .contains("\"certno\":\"**************002X\""); // the annotation asks for the tail at most
    assertThat(seenBy(RESEARCHER).write(Visits.member()))
        .contains("\"card\":\"****************\"")
        .contains("\"certno\":\"******************\"");
    assertThat(masked(Masking.standard(), Optional::empty).write(Visits.member()))
        .contains("\"card\":\"************1285\"");
  }

  @Test
  void aCacheGetsBackWhatItWasGiven() throws Exception {
    String json = whole().write(Visits.visit().withoutPage());
    assertThat(json).contains(CARD, OTHER_CARD, CITIZEN, PERSON, TOKEN);
    assertThat(whole().read(whole().write(Visits.member()), Member.class).getCertno())
        .isEqualTo(CITIZEN);
    Visit read = whole().read(json, Visit.class);
    assertThat(read.card()).isEqualTo(CardNumber.parse(CARD));
    assertThat(read.byRelation()).isEqualTo(Visits.visit().byRelation());
    assertThat(read.oldCards()).containsExactly(CARD, OTHER_CARD);
    assertThat(whole().write(read)).isEqualTo(json);
  }

  @Test
  void whatWasSentIsParsed() throws Exception {
    Entry read = masked().read("{\"card\":\"4101 0212-3456 7890\"}", Entry.class);
    assertThat(read.card()).isEqualTo(CardNumber.parse(CARD));
    assertThat(masked().read("{\"card\":null}", Entry.class).card()).isNull();
    assertThat(masked().read("{\"card\":\"" + CARD + "\"}", Texts.class).card()).isEqualTo(CARD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'person':'***************'}",
        "{'person':'410100P****1077'}",
        "{'token':'*'}",
        "{'token':'**************'}"
      })
  void aMaskedOpaqueNumberIsRefused(String json) {
    assertThat(refusal(json, Opaque.class).reason()).isEqualTo(Reason.MASKED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'card':'************7890'}",
        "{'card':'4101********7890'}",
        "{'card':'＊＊＊＊'}",
        "{'card':'4101●●●●●●●●7890'}",
        "{'card':'4101XXXXXXXX7890'}",
        "{'card':'4101…7890'}",
        "{'list':['4101021234567890','************7890']}",
        "{'list':['4101021234567890','4101××××××××7890']}",
        "{'map':{'self':'************7890'}}",
        "{'map':{'self':'4101########7890'}}",
        "{'array':['************7890']}",
        "{'array':['4101■■■■■■■■7890']}"
      })
  void aMaskedTextIsRefused(String json) {
    RefusedNumberException refused = refusal(json, Texts.class);
    assertThat(refused.reason()).isEqualTo(Reason.MASKED);
    assertThat(refused.message(Locale.CHINESE)).startsWith("医保卡号：");
  }

  @Test
  void anEmptyTextIsNoNumberButAText() throws Exception {
    assertThat(refusal("{'card':''}", Entry.class).problems().get(0).kind())
        .isEqualTo(ProblemKind.EMPTY);
    assertThat(masked().read("{\"card\":\"\"}", Texts.class).card()).isEmpty();
  }

  @Test
  void whatIsWrittenMaskedIsRefusedWhenItComesBack() throws Exception {
    assertThat(refusal(masked().write(Visits.visit()), Visit.class).reason())
        .isEqualTo(Reason.MASKED);
    assertThat(refusal("{'card':'************7890'}", Entry.class).message(Locale.CHINESE))
        .isEqualTo("医保卡号：已脱敏，请提供完整号码或不提供");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'card':4101021234567890}",
        "{'card':4101021234567890.0}",
        "{'card':-4.101021234567890E15}"
      })
  void aNumericValueIsNoNumber(String json) {
    assertThat(refusal(json, Entry.class).reason()).isEqualTo(Reason.NUMERIC);
    assertThat(refusal(json, Texts.class))
        .hasMessage("card number: a numeric value, which loses digits; send it as a text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'card':true}",
        "{'card':{'number':'4101021234567890'}}",
        "{'card':['4101021234567890']}"
      })
  void onlyATextIsANumber(String json) {
    assertThat(refusal(json, Entry.class).reason()).isEqualTo(Reason.NOT_TEXT);
    assertThat(refusal(json, Texts.class).reason()).isEqualTo(Reason.NOT_TEXT);
  }

  @Test
  void aWrongNumberIsRefusedWithItsPlaceAndNoDigit() {
    Throwable thrown =
        catchThrowable(
            () ->
                masked()
                    .read("{\"cards\":[\"4101021234567890\",\"4101021234567980\"]}", Visit.class));
    assertThat(thrown).hasStackTraceContaining("wrong check character");
    assertThat(place(thrown)).contains("cards").contains("1");
    Leaks.assertNone(Leaks.everything(thrown));
    RefusedNumberException refused = refusalIn(thrown);
    assertThat(refused.problems().get(0).kind()).isEqualTo(ProblemKind.CHECK);
    assertThat(refused.problems().get(0).index()).isEqualTo(14);
  }

  /** Returns the words of an exception that name the place in the document. */
  protected abstract String place(Throwable thrown);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'card':'4101021234567980'}",
        "{'card':'41010212345678'}",
        "{'card':'410102123456789O'}",
        "{'card':'4101021234567890123456789012345678901234567890123456789012345678901234567890'}",
        "{'card':4101021234567890}",
        "{'byRelation':{'4101021234567890':'4101021234567980'}}",
        "{'certno':'110105********002X'}",
        "{'certno':'110105194912310021*'}",
        "{'oldByRelation':{'4101021234567890':'************7890'}}",
        "{'page':{'content':[{'card':'4101021234567980'}]}}"
      })
  void noErrorHasADigitOfTheNumber(String json) {
    Throwable thrown = catchThrowable(() -> masked().read(json.replace('\'', '"'), Visit.class));
    assertThat(thrown).isNotNull();
    Leaks.assertNone(Leaks.everything(thrown));
  }

  @Test
  void withoutTheModuleErrorsLeak() {
    Throwable thrown =
        catchThrowable(() -> plain().read("{\"total\":\"" + CARD + "\"}", Visits.Page.class));
    assertThat(Leaks.isIn(Leaks.everything(thrown), Visits.ALL)).isTrue();
  }

  @Test
  void aNumberIsNoKeyThatIsWritten() throws Exception {
    Keyed keyed = new Keyed(Map.of(CardNumber.parse(CARD), "name"));
    Throwable written = catchThrowable(() -> masked().write(keyed));
    assertThat(refusalIn(written).reason()).isEqualTo(Reason.MAP_KEY);
    Leaks.assertNone(Leaks.everything(written));
    assertThatThrownBy(() -> whole().write(keyed)).isNotNull();
    assertThatThrownBy(() -> masked().write(Map.of(CardNumber.parse(CARD), "name"))).isNotNull();
  }

  @Test
  void aNumberIsNoKeyThatIsRead() {
    String json = "{'names':{'4101021234567890':'name'}}";
    RefusedNumberException refused = refusal(json, Keyed.class);
    assertThat(refused.reason()).isEqualTo(Reason.MAP_KEY);
    assertThat(refused.message(Locale.CHINESE)).startsWith("医保卡号：").contains("whole()");
  }

  @Test
  void aNumberOfNoKindIsNotRead() {
    assertThat(refusal("{'number':'4101021234567890'}", Open.class).reason())
        .isEqualTo(Reason.NO_KIND);
  }

  @Test
  void anAnnotationWhereItDoesNotBelongIsRefused() {
    assertThatThrownBy(() -> masked().write(new Misplaced(1)))
        .hasStackTraceContaining("@Masked belongs on a text");
    assertThatThrownBy(() -> masked().read("{\"card\":1}", Misplaced.class))
        .hasStackTraceContaining("@Masked belongs on a text");
  }

  @Test
  void twoAnnotationsThatContradictAreRefused() {
    String message = "@Masked and @Unmasked are both on the property ";
    Contradictory bean = new Contradictory(CARD);
    assertThatThrownBy(() -> masked().write(bean)).hasStackTraceContaining(message + "card");
    assertThatThrownBy(() -> whole().write(bean)).hasStackTraceContaining(message + "card");
    assertThatThrownBy(() -> masked().read("{\"card\":\"1\"}", Contradictory.class))
        .hasStackTraceContaining(message);
  }

  @Test
  void aFieldThatIsNotJoinedToItsGetterIsNeverWritten() throws Exception {
    Spelled spelled = new Spelled();
    spelled.setCNo(CITIZEN);
    Renamed renamed = new Renamed();
    renamed.setIdentityNo(CITIZEN);
    assertThat(plain().write(renamed)).contains(CITIZEN);
    for (Object bean : List.of(spelled, renamed)) {
      assertNotWhole(bean);
    }
  }

  private void assertNotWhole(Object bean) throws Exception {
    String json;
    try {
      json = masked().write(bean);
    } catch (Exception e) {
      assertThat(e).hasStackTraceContaining("does not reach its property");
      return;
    }
    Leaks.assertNone(json);
  }

  @Test
  void anAnswerIsWrittenAsATree() throws Exception {
    Entitlement answer =
        Entitlements.standard().on(LocalDate.of(2026, 9, 15), EnrollmentHistory.of(List.of()));
    String json = masked().write(Map.of("answer", answer));
    assertThat(plain().read(json, Object.class)).isEqualTo(Map.of("answer", AnswerTree.of(answer)));
    assertThat(json).contains("\"status\":\"UNKNOWN\"");
  }

  @Test
  void aResultIsWrittenWithItsNumberMasked() throws Exception {
    assertThat(masked().write(CardNumber.tryParse(CARD)))
        .isEqualTo("{\"valid\":true,\"value\":\"************7890\"}");
    assertThat(masked().write(CardNumber.tryParse("4101021234567980")))
        .startsWith(
            "{\"valid\":false,\"subject\":\"card number\",\"problems\":[{\"kind\":\"CHECK\"");
  }

  @Test
  void aRegionIsAText() throws Exception {
    RegionCode region = RegionCode.parse("410102");
    assertThat(masked().write(region)).isEqualTo("\"410102\"");
    assertThat(masked().read("\"410102\"", RegionCode.class)).isEqualTo(region);
  }

  @Test
  void nullStaysNull() throws Exception {
    Texts none = new Texts(null, null, null, new String[] {null});
    assertThat(masked().write(none)).contains("\"array\":[null]").doesNotContain("*");
  }

  private RefusedNumberException refusal(String json, Class<?> type) {
    Throwable thrown = catchThrowable(() -> masked().read(json.replace('\'', '"'), type));
    assertThat(thrown).as("nothing is refused").isNotNull();
    Leaks.assertNone(Leaks.everything(thrown));
    return refusalIn(thrown);
  }

  private static RefusedNumberException refusalIn(Throwable thrown) {
    for (Throwable next = thrown; next != null; next = next.getCause()) {
      if (next instanceof RefusedNumberException refused) {
        return refused;
      }
    }
    throw new AssertionError("refused otherwise", thrown);
  }
}
