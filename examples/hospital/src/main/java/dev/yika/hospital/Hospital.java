package dev.yika.hospital;

import static dev.yika.core.number.IdentifierKind.CITIZEN_ID;

import dev.yika.binding.Masked;
import dev.yika.core.number.CardNumber;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.Viewer;
import dev.yika.spring.ViewerProvider;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.platform.CoverageSnapshot;
import dev.yika.status.rule.ChinaTime;
import dev.yika.validation.ValidCitizenId;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The application. Lines between {@code yika} and {@code end} are what Yika asks of it. */
@SpringBootApplication
public class Hospital {

  private static final Logger LOG = LoggerFactory.getLogger(Hospital.class);

  /**
   * Starts it.
   *
   * @param arguments those of Spring Boot
   */
  public static void main(String[] arguments) {
    SpringApplication.run(Hospital.class, arguments);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  // yika: who looks, here the clerk at a till of this hospital
  private static final Viewer CLERK =
      Viewer.of("cashier").purpose(Purpose.BILLING).device(DeviceTrust.REGISTERED);

  @Bean
  ViewerProvider viewers() {
    return () -> Optional.of(CLERK.channel(Channel.SCREEN));
  }

  // end

  // yika: what is typed in at the admission, and what the page shows
  record Admission(CardNumber card, @ValidCitizenId @Masked(kind = CITIZEN_ID) String certno) {}

  // end

  /** The requests of the desk. */
  @RestController
  static class Desk {

    private final Entitlements entitlements;
    private final Masking masking;
    private final Clock clock;

    Desk(Entitlements entitlements, Masking masking, Clock clock) {
      this.entitlements = entitlements;
      this.masking = masking;
      this.clock = clock;
    }

    @PostMapping("/admissions")
    Admission admit(@Valid @RequestBody Admission admission) {
      LOG.info("admitting 卡号 {}", admission.card().unmasked());
      return admission;
    }

    @PostMapping("/answers/1101")
    Entitlement answer(@RequestBody Map<String, Object> answer) {
      LOG.info("the platform answered {}", answer);
      // yika: what the platform says, and what it means today
      Instant now = clock.instant();
      CoverageSnapshot platform = CoverageSnapshot.from(now, answer);
      return entitlements.on(ChinaTime.dateOf(now), platform);
      // end
    }

    @GetMapping("/slips/{card}")
    String slip(@PathVariable("card") CardNumber card) {
      // yika: paper shows less than the screen
      return "医保卡号 " + masking.mask(card, CLERK.channel(Channel.RECEIPT));
      // end
    }

    @GetMapping("/explanations")
    String explain(@RequestBody Map<String, Object> answer) {
      return answer(answer).explain(Locale.CHINESE);
    }
  }
}
