package dev.yika.validation;

import com.google.common.collect.ImmutableSet;
import dev.yika.binding.NumberInput;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.recognize.Mismatch;
import dev.yika.core.recognize.Recognizer;
import dev.yika.core.result.Problem;
import dev.yika.core.result.ProblemKind;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Validates texts for {@link ValidIdentifier} (号码校验器); the provider makes it. A message is put
 * together from keys of {@code ContributorValidationMessages}, so that each request gets it in its
 * language, and from nothing of the text but the place of its first problem.
 *
 * @since 0.1.0
 */
public final class IdentifierValidator
    implements ConstraintValidator<ValidIdentifier, CharSequence> {

  /** Stands for the message of the problem found. */
  static final String BY_PROBLEM = "{dev.yika.validation.message}";

  private static final ImmutableSet<ProblemKind> WITHOUT_PLACE =
      ImmutableSet.of(
          ProblemKind.EMPTY, ProblemKind.TOO_LONG, ProblemKind.LENGTH, ProblemKind.FIELDS);

  private List<IdentifierKind> kinds = List.of();
  private boolean isByProblem;

  /** Constructs a validator, which has to be initialized. */
  public IdentifierValidator() {}

  @Override
  public void initialize(ValidIdentifier constraint) {
    kinds = List.of(constraint.value());
    isByProblem = constraint.message().equals(BY_PROBLEM);
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("@ValidIdentifier needs a kind");
    }
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    if (kinds.stream().anyMatch(kind -> kind.isValid(text) && !NumberInput.isMasked(text, kind))) {
      return true;
    }
    if (isByProblem) {
      context.disableDefaultConstraintViolation();
      boolean isMasked = kinds.stream().allMatch(kind -> NumberInput.isMasked(text, kind));
      String message = isMasked ? message(kinds.get(0), "masked") : message(nearest(text));
      context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
    }
    return false;
  }

  /** Returns the kind that the text comes closest to; the first one if it is far from each. */
  private Mismatch nearest(CharSequence text) {
    Stream<Mismatch> near =
        kinds.size() == 1 ? Stream.empty() : Recognizer.standard().diagnose(text).stream();
    return near.filter(mismatch -> kinds.contains(mismatch.kind()))
        .findFirst()
        .orElseGet(() -> new Mismatch(kinds.get(0), kinds.get(0).tryParse(text).problems()));
  }

  private static String message(Mismatch mismatch) {
    Problem problem = mismatch.problems().get(0);
    String message = message(mismatch.kind(), "problem." + problem.kind());
    return WITHOUT_PLACE.contains(problem.kind())
        ? message
        : message + key("before-place") + (problem.index() + 1) + key("behind-place");
  }

  private static String message(IdentifierKind kind, String reason) {
    return key("kind." + kind) + key("colon") + key(reason);
  }

  private static String key(String name) {
    return "{dev.yika.validation." + name + "}";
  }
}
