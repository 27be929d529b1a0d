package dev.yika.testing;

import dev.yika.core.number.CardIdentificationCode;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.CredentialToken;
import dev.yika.core.number.ForeignerId;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.InstitutionCode;
import dev.yika.core.number.PersonNumber;
import dev.yika.core.number.PractitionerCode;
import dev.yika.core.number.SocialCardNumber;
import dev.yika.core.number.SocialCreditCode;
import java.util.List;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;

/**
 * How AssertJ compares objects that hold numbers field by field without reading the numbers' own
 * fields.
 *
 * <p>A recursive comparison reads private and transient fields, and a failure would print whole
 * numbers. With this configuration numbers are compared by {@code equals} and printed with stars:
 *
 * <pre>{@code
 * assertThat(visit)
 *     .usingRecursiveComparison(NumberComparison.byEquals())
 *     .isEqualTo(expected);
 * }</pre>
 *
 * <p>A comparison without it is not protected. This class is thread-safe; each call returns a
 * configuration of its own.
 *
 * @since 0.1.0
 */
public final class NumberComparison {

  private static final List<Class<? extends Identifier>> NUMBERS =
      List.of(
          CardIdentificationCode.class,
          CardNumber.class,
          CitizenId.class,
          CredentialToken.class,
          ForeignerId.class,
          InstitutionCode.class,
          PersonNumber.class,
          PractitionerCode.class,
          SocialCardNumber.class,
          SocialCreditCode.class);

  private NumberComparison() {}

  /**
   * Returns a configuration that compares numbers by {@code equals}.
   *
   * @return a new configuration, to be changed at will
   */
  public static RecursiveComparisonConfiguration byEquals() {
    RecursiveComparisonConfiguration configuration = new RecursiveComparisonConfiguration();
    for (Class<? extends Identifier> number : NUMBERS) {
      configuration.registerEqualsForType(Object::equals, number);
    }
    return configuration;
  }
}
