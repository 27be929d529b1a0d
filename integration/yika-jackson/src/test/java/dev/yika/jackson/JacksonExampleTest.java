package dev.yika.jackson;

import static dev.yika.core.number.IdentifierKind.CITIZEN_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.yika.binding.Masked;
import dev.yika.binding.Unmasked;
import dev.yika.binding.contract.Visits;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.PersonNumber;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.Viewer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The code of the document on integration. */
class JacksonExampleTest {

  // docs: properties
  record Visit(
      CardNumber card, // masked, as every type of number
      @Masked(kind = CITIZEN_ID) String certno, // a text with a number in it
      @Unmasked PersonNumber psnNo) {} // whole, because this property says so

  // end

  private static final Viewer CASHIER =
      Viewer.of("cashier").purpose(Purpose.BILLING).channel(Channel.PRINT);

  private static Optional<Viewer> currentViewer() {
    return Optional.of(CASHIER);
  }

  @Test
  void numbersAreMaskedAndMasksRefused() throws Exception {
    Visit visit =
        new Visit(CardNumber.parse(Visits.CARD), Visits.CITIZEN, PersonNumber.parse(Visits.PERSON));
    // docs: mapper
    JsonMapper mapper = JsonMapper.builder().addModule(YikaModule.masked()).build();
    String json = mapper.writeValueAsString(visit);
    // {"card":"************7890","certno":"**************002X","psnNo":"410100P20931077"}
    Visit sent = mapper.readValue("{\"card\":\"4101 0212 3456 7890\"}", Visit.class); // parsed
    JsonMapper answers = // by policy: 4101********7890 for a cashier who prints
        JsonMapper.builder()
            .addModule(YikaModule.masked(Masking.standard(), () -> currentViewer()))
            .build();
    JsonMapper cache = // whole, for a cache, a queue or Feign; never for people
        JsonMapper.builder().addModule(YikaModule.whole()).build();
    // end
    assertThat(json)
        .isEqualTo(
            "{\"card\":\"************7890\",\"certno\":\"**************002X\","
                + "\"psnNo\":\"410100P20931077\"}");
    assertThat(sent.card()).isEqualTo(visit.card());
    assertThat(answers.writeValueAsString(visit)).contains("4101********7890");
    assertThat(cache.readValue(cache.writeValueAsString(visit), Visit.class)).isEqualTo(visit);
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> mapper.readValue(json, Visit.class))
        .withMessageStartingWith("card number: masked; send the whole number or leave it out");
  }
}
