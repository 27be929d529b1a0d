package dev.yika.binding;

import static java.util.Objects.requireNonNull;

import dev.yika.core.number.Identifier;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.view.View;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How numbers are written by a framework (号码输出): masked, or whole.
 *
 * <table>
 * <caption>A made-up card number</caption>
 * <tr><th>output</th><th>viewer</th><th>written</th></tr>
 * <tr><td>{@code masked()}</td><td>–</td><td>{@code ************7890}</td></tr>
 * <tr><td>{@code masked(masking, viewers)}</td><td>not known</td>
 * <td>{@code ************7890}</td></tr>
 * <tr><td>{@code masked(masking, viewers)}</td><td>a cashier at a known screen</td>
 * <td>{@code 4101********7890}</td></tr>
 * <tr><td>{@code whole()}</td><td>–</td><td>{@code 4101021234567890}</td></tr>
 * </table>
 *
 * <p>This class is immutable and thread-safe if the supplier of viewers is.
 *
 * @since 0.1.0
 */
public final class NumberOutput {

  private static final NumberOutput MASKED =
      new NumberOutput(Masking.standard(), Optional::empty, false);
  private static final NumberOutput WHOLE =
      new NumberOutput(Masking.standard(), Optional::empty, true);

  private final Masking masking;
  private final Supplier<Optional<Viewer>> viewers;
  private final boolean isWhole;

  private NumberOutput(Masking masking, Supplier<Optional<Viewer>> viewers, boolean isWhole) {
    this.masking = requireNonNull(masking, "masking");
    this.viewers = requireNonNull(viewers, "viewers");
    this.isWhole = isWhole;
  }

  /**
   * Returns the output for viewers who are not known: a number shows what its {@code toString}
   * shows.
   *
   * @return the output
   */
  public static NumberOutput masked() {
    return MASKED;
  }

  /**
   * Returns the output for viewers who may be known: the policy decides what each sees.
   *
   * @param masking the policy and the views
   * @param viewers returns the viewer of the current request, empty if not known; asked for each
   *     number. What it throws ends the writing
   * @return the output
   */
  public static NumberOutput masked(Masking masking, Supplier<Optional<Viewer>> viewers) {
    return new NumberOutput(masking, viewers, false);
  }

  /**
   * Returns the output that masks nothing, for caches, queues and calls between programs.
   *
   * @return the output
   */
  public static NumberOutput whole() {
    return WHOLE;
  }

  /**
   * Writes a number.
   *
   * @param number the number
   * @param unmasked the annotation of the property; null if it has none
   * @return the text to write
   */
  public String write(Identifier number, @Nullable Unmasked unmasked) {
    if (isWhole || unmasked != null) {
      return number.unmasked();
    }
    return viewers.get().map(viewer -> masking.mask(number, viewer)).orElseGet(number::toString);
  }

  /**
   * Writes a text that holds a number.
   *
   * @param text any text
   * @param masked the annotation of the property
   * @return the text to write
   */
  public String write(String text, Masked masked) {
    requireNonNull(text, "text");
    if (isWhole) {
      return text;
    }
    View most = masked.view();
    View view =
        viewers.get().map(viewer -> masking.view(masked.kind(), viewer).least(most)).orElse(most);
    return masking.views().mask(masked.kind(), text, view);
  }

  /** Returns whether numbers are masked. */
  @Override
  public String toString() {
    return isWhole ? "NumberOutput[whole]" : "NumberOutput[masked]";
  }
}
