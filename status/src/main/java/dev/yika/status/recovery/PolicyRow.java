package dev.yika.status.recovery;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import dev.yika.core.input.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A row of the table: its key at once, the policy when it is first asked for. */
final class PolicyRow {

  private final TableRow row;
  private final String id;
  private final int revision;
  private final String area;
  private final Supplier<RecoveryPolicy> policy;

  private PolicyRow(TableRow row) {
    PolicyCells cells = new PolicyCells(row);
    this.row = row;
    this.id = cells.id();
    this.revision = cells.revision();
    this.area = cells.area();
    this.policy = Suppliers.memoize(() -> new RecoveryPolicy(cells));
  }

  static List<PolicyRow> all(List<TableRow> rows) {
    List<PolicyRow> all = new ArrayList<>();
    for (TableRow row : rows) {
      all.add(new PolicyRow(row));
    }
    return all;
  }

  TableRow row() {
    return row;
  }

  String id() {
    return id;
  }

  int revision() {
    return revision;
  }

  /** Returns the first digits of the codes of its area; empty for the whole country. */
  String area() {
    return area;
  }

  RecoveryPolicy policy() {
    return Objects.requireNonNull(policy.get(), "policy");
  }

  /** Returns the id and the revision, such as {@code source-text/1}. */
  @Override
  public String toString() {
    return id + "/" + revision;
  }
}
