package dev.yika.cli.masking;

import dev.yika.cli.console.Discreet;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.core.result.Wording;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.PolicyLine;
import dev.yika.masking.policy.PolicyWord;
import dev.yika.masking.policy.Role;
import dev.yika.masking.policy.StepUp;
import dev.yika.masking.view.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a role sees at best on each channel.
 *
 * @param role the role
 * @param best for each channel, the best view and the least that it takes
 */
record RoleViews(String role, Map<Channel, Best> best) {

  static final List<Column<RoleViews>> COLUMNS = columns();

  private static final Wording WITH = new Wording("%s (%s)", "%s（%s）");

  /** The best view, and the least device and check that it takes. */
  record Best(View view, DeviceTrust device, StepUp check) {

    private static final Comparator<Best> ORDER =
        Comparator.comparing(Best::view)
            .thenComparing(Best::check, Comparator.reverseOrder())
            .thenComparing(Best::device, Comparator.reverseOrder());

    /** Returns how much is seen, as the share of a bar. */
    private double shown() {
      return switch (view) {
        case NOTHING -> 0;
        case TAIL -> 0.25;
        case ENDS -> 0.6;
        case FULL -> 1;
      };
    }

    private Cell cell() {
      List<String> codes = new ArrayList<>();
      List<Wording> words = new ArrayList<>();
      if (device != DeviceTrust.UNKNOWN) {
        codes.add(device.id());
        words.add(device.wording());
      }
      if (check != StepUp.NONE) {
        codes.add(check.id());
        words.add(check.wording());
      }
      if (codes.isEmpty()) {
        return Cell.of(view.id(), view.wording(), shown());
      }
      String english = String.join(", ", words.stream().map(Wording::english).toList());
      String chinese = String.join("、", words.stream().map(Wording::chinese).toList());
      return Cell.of(
          view.id() + "@" + String.join("+", codes),
          new Wording(
              WITH.in(Locale.ENGLISH, view.wording().english(), english),
              WITH.in(Locale.CHINESE, view.wording().chinese(), chinese)),
          shown());
    }
  }

  private static List<Column<RoleViews>> columns() {
    List<Column<RoleViews>> columns = new ArrayList<>();
    columns.add(Column.of("role", "角色", 10, row -> roleCell(row.role)));
    for (Channel channel : Channel.values()) {
      columns.add(
          new Column<>(
              channel.id(),
              channel.wording(),
              7,
              row -> Cell.of(Optional.ofNullable(row.best.get(channel)), Best::cell)));
    }
    return List.copyOf(columns);
  }

  /** Returns a role, in words if it is one that every policy knows. */
  static Cell roleCell(String role) {
    return PolicyWord.find(Role.class, role)
        .map(known -> Cell.of(known.id(), known.wording()))
        .orElseGet(() -> Cell.of(Discreet.text(role)));
  }

  static List<RoleViews> of(List<PolicyLine> lines) {
    Map<String, RoleViews> roles = new LinkedHashMap<>();
    for (PolicyLine line : lines) {
      RoleViews role =
          roles.computeIfAbsent(
              line.role(), name -> new RoleViews(name, new EnumMap<>(Channel.class)));
      views(line)
          .forEach(
              one ->
                  role.best.merge(
                      line.channel(), one, (a, b) -> Best.ORDER.compare(a, b) >= 0 ? a : b));
    }
    return List.copyOf(roles.values());
  }

  private static Stream<Best> views(PolicyLine line) {
    return line.views().entrySet().stream()
        .filter(view -> view.getValue() != View.NOTHING)
        .map(view -> new Best(view.getValue(), line.device(), view.getKey()));
  }
}
