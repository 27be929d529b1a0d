package dev.yika.till.store;

import dev.yika.binding.NumberInput;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.protect.ColumnKeys;
import dev.yika.protect.Opened;
import dev.yika.protect.ProtectedColumn;
import dev.yika.protect.ProtectedNumber;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The protected columns of the log, one for each kind of number. Tokens are never stored. */
final class NumberVault {

  private final Map<IdentifierKind, ProtectedColumn<? extends Identifier>> columns =
      new EnumMap<>(IdentifierKind.class);

  NumberVault(ColumnKeys keys) {
    NumberInput.kinds()
        .forEach(
            (type, kind) -> {
              if (kind != IdentifierKind.CREDENTIAL_TOKEN && type != Identifier.class) {
                columns.put(kind, column(type, keys));
              }
            });
  }

  private static ProtectedColumn<? extends Identifier> column(Class<?> type, ColumnKeys keys) {
    return ProtectedColumn.of("till_event", "number", type.asSubclass(Identifier.class), keys);
  }

  @SuppressWarnings("unchecked") // the column was made for the kind
  private ProtectedColumn<Identifier> of(IdentifierKind kind) {
    ProtectedColumn<? extends Identifier> column = columns.get(kind);
    if (column == null) {
      throw new StoreRefusedException(Refusal.WORDS);
    }
    return (ProtectedColumn<Identifier>) column;
  }

  ProtectedNumber protect(Identifier number) {
    return of(number.kind()).protect(number);
  }

  List<String> fingerprints(Identifier number) {
    return of(number.kind()).fingerprints(number);
  }

  Opened<Identifier> open(IdentifierKind kind, String sealed) {
    return of(kind).open(sealed);
  }
}
