package dev.yika.cli.option;

import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.Language;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Spelling;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.policy.MaskingPolicy;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Explains why a viewer sees nothing but stars: most often an option was forgotten or mistyped. */
public final class ViewerHint {

  private ViewerHint() {}

  /** Returns the hint; empty if the viewer sees something. */
  public static Optional<String> find(
      Viewer viewer, MaskingPolicy policy, IdentifierKind kind, Locale locale) {
    List<String> missing = missing(viewer);
    if (!missing.isEmpty()) {
      return Optional.of(Notice.NOTHING_WITHOUT.in(locale, Language.list(locale, missing)));
    }
    if (policy.view(kind, viewer) != View.NOTHING) {
      return Optional.empty();
    }
    List<String> known = policy.roles();
    if (known.isEmpty() || viewer.roles().stream().anyMatch(known::contains)) {
      return Optional.of(Notice.NOTHING_ALLOWED.in(locale));
    }
    String near = Discreet.text(Language.list(locale, nearRoles(viewer, known)));
    return Optional.of(Notice.UNKNOWN_ROLE.in(locale, near));
  }

  /** Returns the options that a viewer needs to see anything, and that were not given. */
  public static List<String> missing(Viewer viewer) {
    List<String> missing = new ArrayList<>();
    if (viewer.roles().isEmpty()) {
      missing.add("--role");
    }
    if (viewer.purpose().isEmpty()) {
      missing.add("--purpose");
    }
    if (viewer.channel().isEmpty()) {
      missing.add("--channel");
    }
    return missing;
  }

  /** Returns the known roles that differ in case alone or by a slip, else all of them. */
  private static List<String> nearRoles(Viewer viewer, List<String> known) {
    List<String> near =
        viewer.roles().stream()
            .flatMap(role -> Spelling.near(known, role.toLowerCase(Locale.ROOT)).stream())
            .distinct()
            .toList();
    return near.isEmpty() ? known : near;
  }
}
