package dev.yika.testing;

import dev.yika.core.number.Identifier;
import dev.yika.core.sample.MadeUpNumber;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/**
 * Shows whole numbers in jqwik's failure reports, on request only.
 *
 * <p>Reports show stars, as everything else does, unless the system property {@value #PROPERTY} is
 * {@code true}. Set it only where every number comes from the arbitraries: reports are kept, and a
 * number read from a real system would be shown as well.
 *
 * <p>jqwik finds this class by itself. It is thread-safe.
 *
 * @since 0.1.0
 */
public final class ShownNumbers implements SampleReportingFormat {

  /** The system property that shows whole numbers when it is {@code true}. */
  public static final String PROPERTY = "yika.testing.show-numbers";

  /** Creates the format; jqwik does. */
  public ShownNumbers() {}

  @Override
  public boolean appliesTo(Object value) {
    return Boolean.getBoolean(PROPERTY)
        && (value instanceof Identifier || value instanceof MadeUpNumber);
  }

  @Override
  public Object report(Object value) {
    return value instanceof Identifier number
        ? number.unmasked()
        : ((MadeUpNumber) value).unmasked();
  }

  @Override
  public Optional<String> label(Object value) {
    return Optional.of(value.getClass().getSimpleName() + " ");
  }
}
