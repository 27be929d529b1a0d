package dev.yika.status.enrollment;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cleared arrears, linked from the last to the first: adding one takes the same time however many
 * there are.
 */
final class ClearedList {

  static final ClearedList EMPTY = new ClearedList(null, null, 0, 0);

  private final @Nullable ClearedArrears last;
  private final @Nullable ClearedList before;
  private final int size;

  /** How many were cleared without a late fee. */
  private final int withoutFee;

  private ClearedList(
      @Nullable ClearedArrears last, @Nullable ClearedList before, int size, int withoutFee) {
    this.last = last;
    this.before = before;
    this.size = size;
    this.withoutFee = withoutFee;
  }

  boolean hasOpenFee() {
    return withoutFee > 0;
  }

  @Nullable ClearedArrears last() {
    return last;
  }

  ClearedList with(ClearedArrears arrears) {
    int open = arrears.interruption().lateFeePaid() ? withoutFee : withoutFee + 1;
    return new ClearedList(arrears, this, size + 1, open);
  }

  /** Returns the same with a late fee for all; those before the first open one are shared. */
  ClearedList withLateFeePaidOn(LocalDate day) {
    Deque<ClearedArrears> changed = new ArrayDeque<>();
    ClearedList rest = this;
    while (rest.hasOpenFee()) {
      changed.push(Objects.requireNonNull(rest.last, "last").withLateFeePaidOn(day));
      rest = Objects.requireNonNull(rest.before, "before");
    }
    while (!changed.isEmpty()) {
      rest = rest.with(changed.pop());
    }
    return rest;
  }

  /** Returns them in the order of clearing. */
  List<ClearedArrears> toList() {
    ClearedArrears[] all = new ClearedArrears[size];
    int index = size;
    for (ClearedList rest = this; rest != null && rest.last != null; rest = rest.before) {
      all[--index] = rest.last;
    }
    return Collections.unmodifiableList(Arrays.asList(all));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClearedList that
        && (this == that || (size == that.size && toList().equals(that.toList())));
  }

  @Override
  public int hashCode() {
    return Objects.hash(size, last);
  }

  @Override
  public String toString() {
    return size + " cleared";
  }
}
