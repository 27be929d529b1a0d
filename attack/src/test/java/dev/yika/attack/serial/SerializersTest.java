package dev.yika.attack.serial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.number.PersonHints;
import dev.yika.core.sample.SampleNumbers;
import dev.yika.masking.Masking;
import dev.yika.masking.Revealed;
import dev.yika.masking.audit.AuditSink;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.StepUp;
import dev.yika.masking.policy.Verification;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No serializer prints a number of anything that holds one, and nothing that a serializer builds is
 * mistaken for a number. {@code docs/security.md} lists what is tried here.
 */
class SerializersTest {

  /** So many characters of a number in a row are a part of it. */
  private static final int RUN = 5;

  /** Words that are the caller's own, which here are numbers. */
  private static final Map<String, String> WORDS_OF_THE_CALLER =
      Map.of(
          "TableRow", "a row of a table file, which is no place for numbers",
          "PolicyLine", "a role",
          "CharText", "the text that is being scanned, for as long as that takes");

  /** A control: each serializer finds what is not hidden. */
  static final class Open {
    private final String number;

    Open(String number) {
      this.number = number;
    }

    public String getNumber() {
      return number;
    }
  }

  static boolean shows(String output, String text) {
    return IntStream.rangeClosed(0, text.length() - RUN)
        .mapToObj(at -> text.substring(at, at + RUN))
        .anyMatch(output::contains);
  }

  private static String text(IdentifierKind kind) {
    return SampleNumbers.valid(kind, 21).findFirst().orElseThrow().unmasked();
  }

  private static Identifier number(IdentifierKind kind) {
    return kind.tryParse(text(kind)).orElseThrow();
  }

  private static Collection<Object> holders(IdentifierKind kind) throws IOException {
    List<Object> holders = new ArrayList<>();
    for (Object object : Reached.from(number(kind), PublicTypes.all())) {
      if (Holding.holds(object, text(kind))
          && !WORDS_OF_THE_CALLER.containsKey(object.getClass().getSimpleName())) {
        holders.add(object);
      }
    }
    if (kind != IdentifierKind.CREDENTIAL_TOKEN) { // which no viewer may see
      holders.add(revealed(number(kind)));
    }
    return holders;
  }

  private static Revealed revealed(Identifier number) {
    AuditSink sink =
        AuditSink.of(
            HmacPseudonymizer.of(
                MaskingKey.of("k1", "0123456789abcdefghijklmnopqrstuv".getBytes(UTF_8))),
            record -> {});
    Viewer viewer =
        Viewer.of("cashier")
            .user("u-17")
            .purpose(Purpose.BILLING)
            .channel(Channel.SCREEN)
            .device(DeviceTrust.MANAGED)
            .verified(Verification.by(StepUp.BIOMETRIC));
    return Masking.standard(sink).reveal(number, viewer, "check");
  }

  @ParameterizedTest
  @EnumSource
  void eachSerializerFindsWhatIsNotHidden(Serializers serializer) throws Exception {
    String text = text(IdentifierKind.CARD_NUMBER);

    assertThat(shows(serializer.write(new Open(text)), text)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void noSerializerPrintsWhatHoldsANumber(IdentifierKind kind) throws IOException {
    String text = text(kind);
    Set<String> found = new TreeSet<>();
    for (Object holder : holders(kind)) {
      for (Serializers serializer : Serializers.values()) {
        if (shows(written(serializer, holder), text)) {
          found.add(serializer + " " + holder.getClass().getName());
        }
      }
    }
    assertThat(found).isEmpty();
  }

  /** Returns what a serializer writes; one that refuses an object prints nothing of it. */
  private static String written(Serializers serializer, Object object) {
    try {
      return serializer.write(object);
    } catch (Exception | LinkageError e) {
      return String.valueOf(e);
    }
  }

  @Test
  void theCrawlReachesWhatHoldsNumbers() throws IOException {
    Set<String> names = new TreeSet<>();
    for (IdentifierKind kind : IdentifierKind.values()) {
      holders(kind).forEach(holder -> names.add(holder.getClass().getSimpleName()));
    }
    assertThat(names)
        .contains(
            "CardNumber",
            "CitizenId",
            "ForeignerId",
            "SocialCardNumber",
            "CardIdentificationCode",
            "InstitutionCode",
            "PractitionerCode",
            "SocialCreditCode",
            "PersonNumber",
            "CredentialToken",
            "Parsed",
            "Candidate",
            "InputText",
            "Revealed");
  }

  @ParameterizedTest
  @EnumSource
  void noSerializerPrintsABirthDate(Serializers serializer) {
    PersonHints hints = CitizenId.parse("11010519491231002X").hints();

    assertThat(written(serializer, hints)).doesNotContain("1949");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsBuiltWithoutItsTextIsRefused(IdentifierKind kind) throws IllegalAccessException {
    Class<? extends Identifier> type = number(kind).getClass();
    Identifier hollow = new Gson().fromJson("{\"text\":\"" + text(kind) + "\"}", type);

    assertThat(hollow).isNotNull();
    assertThat(hollow.kind()).isEqualTo(kind);
    assertThat(hollow.toString()).isEqualTo(kind.label() + " without its text");
    assertRefuses(hollow, "unmasked", "hashCode", "compareTo", "equals");
  }

  @Test
  void hintsWithoutANumberAreRefused() throws IllegalAccessException {
    assertRefuses(
        new Gson().fromJson("{}", PersonHints.class), "birthDate", "sex", "hashCode", "equals");
  }

  /** Calls every public method: those named refuse, and none throws anything but a refusal. */
  private static void assertRefuses(Object hollow, String... named) throws IllegalAccessException {
    Set<String> refusing = new TreeSet<>();
    for (Method method : hollow.getClass().getMethods()) {
      boolean isOwn =
          !Modifier.isStatic(method.getModifiers())
              && !method.isBridge()
              && method.getDeclaringClass() != Object.class;
      Object[] arguments =
          switch (method.getParameterCount()) {
            case 0 -> new Object[0];
            case 1 ->
                method.getParameterTypes()[0].isInstance(hollow) ? new Object[] {hollow} : null;
            default -> null;
          };
      if (isOwn && arguments != null) {
        try {
          method.setAccessible(true);
          method.invoke(hollow, arguments);
        } catch (InvocationTargetException e) {
          assertThat(e.getCause())
              .as(method.getName())
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("cannot be deserialized");
          refusing.add(method.getName());
        }
      }
    }
    assertThat(refusing).contains(named);
  }

  @Test
  void noSerializerBuildsAnUnspentVerification() {
    Stream.of("{}", "{\"unspent\":true,\"stepUp\":\"BIOMETRIC\"}")
        .map(json -> new Gson().fromJson(json, Verification.class))
        .forEach(
            verification -> {
              assertThat(verification.stepUp()).isEqualTo(StepUp.NONE);
              assertThat(verification.spend()).isFalse();
            });
  }

  @Test
  void theSampleHasABirthDate() {
    assertThat(CitizenId.parse("11010519491231002X").hints().birthDate().orElseThrow())
        .isEqualTo(LocalDate.of(1949, 12, 31));
  }
}
