package dev.yika.validation;

import static dev.yika.core.number.IdentifierKind.CITIZEN_ID;
import static dev.yika.core.number.IdentifierKind.FOREIGNER_ID;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of the document on integration. */
class ValidationExampleTest {

  // docs: constraints
  record Admission(
      @ValidCardNumber String cardNo,
      @ValidCitizenId String certno, // 公民身份号码：校验码错误（第 18 个字符）
      @ValidIdentifier({CITIZEN_ID, FOREIGNER_ID}) String guardian,
      List<@ValidCardNumber String> cardsOfFamily) {}

  // end

  @Test
  void aWrongNumberIsFound() {
    Admission admission = new Admission("4101", null, "12", List.of("41"));
    assertThat(Validation.buildDefaultValidatorFactory().getValidator().validate(admission))
        .extracting(violation -> violation.getPropertyPath().toString())
        .containsExactlyInAnyOrder("cardNo", "guardian", "cardsOfFamily[0].<list element>");
  }
}
