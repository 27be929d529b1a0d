package dev.yika.core.number;

import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.scheme.NumberSchemes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("null-pointer-tester")
class NumberNullsTest {

  private static final NullPointerTester TESTER =
      new NullPointerTester()
          .setDefault(CharSequence.class, "4101021234567890")
          .setDefault(NumberSchemes.class, NumberSchemes.standard())
          .setDefault(RegionDirectory.class, RegionDirectory.standard());

  @ParameterizedTest
  @ValueSource(
      classes = {
        CardIdentificationCode.class,
        CardNumber.class,
        CitizenId.class,
        CredentialToken.class,
        ForeignerId.class,
        IdentifierKind.class,
        InstitutionCode.class,
        PersonNumber.class,
        PractitionerCode.class,
        SocialCardNumber.class,
        SocialCreditCode.class
      })
  void staticFactoriesRefuseNull(Class<?> type) {
    TESTER.testStaticMethods(type, Visibility.PUBLIC);
  }

  @ParameterizedTest
  @EnumSource
  void kindsRefuseNull(IdentifierKind kind) {
    TESTER.testInstanceMethods(kind, Visibility.PUBLIC);
  }
}
