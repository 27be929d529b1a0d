package dev.yika.status.rule;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Inputs that are written out when they are first read: few answers are checked. Thread-safe; two
 * threads may both write them out, alike.
 */
final class LazyInputs extends AbstractList<RuleInput> {

  private final Supplier<List<RuleInput>> inputs;
  private volatile @Nullable List<RuleInput> written;

  LazyInputs(Supplier<List<RuleInput>> inputs) {
    this.inputs = inputs;
  }

  /** Returns an unmodifiable list of the same inputs, which are not read. */
  static List<RuleInput> copyOf(List<RuleInput> inputs) {
    return inputs instanceof LazyInputs ? inputs : List.copyOf(inputs);
  }

  @Override
  public RuleInput get(int index) {
    return written().get(index);
  }

  @Override
  public int size() {
    return written().size();
  }

  private List<RuleInput> written() {
    List<RuleInput> all = written;
    if (all == null) {
      all = List.copyOf(inputs.get());
      written = all;
    }
    return all;
  }
}
