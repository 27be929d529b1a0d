package dev.yika.cli.masking;

import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Settles where each input goes, before anything is written. */
final class ScrubTargets {

  private final List<String> inputs;
  private final Locale locale;

  ScrubTargets(List<String> inputs, Locale locale) {
    this.inputs = inputs;
    this.locale = locale;
  }

  /** Writes everything to standard output. */
  List<ScrubStep> toStandardOutput() {
    List<String> all = inputs.isEmpty() ? List.of(ScrubRun.STANDARD_INPUT) : inputs;
    return all.stream().map(input -> new ScrubStep(input, Optional.empty())).toList();
  }

  /** Replaces each input. */
  List<ScrubStep> inPlace() {
    if (!areFiles()) {
      throw Refusal.ofUsage(Notice.IN_PLACE_NEEDS_FILES.in(locale));
    }
    return inputs.stream().map(input -> ScrubStep.of(input, input)).toList();
  }

  /** Writes one input to a file, or each to a file of its name in a folder. */
  List<ScrubStep> to(String out, ScrubRun run) {
    if (Files.isDirectory(run.path(out))) {
      return into(run.path(out), run);
    }
    if (inputs.size() > 1) {
      throw Refusal.ofUsage(Notice.OUT_TAKES_ONE.in(locale));
    }
    String input = inputs.isEmpty() ? ScrubRun.STANDARD_INPUT : inputs.get(0);
    return List.of(ScrubStep.of(input, out));
  }

  private List<ScrubStep> into(Path folder, ScrubRun run) {
    if (!areFiles()) {
      throw Refusal.ofUsage(Notice.FOLDER_NEEDS_FILES.in(locale));
    }
    List<ScrubStep> steps = new ArrayList<>();
    Set<String> targets = new HashSet<>();
    for (String input : inputs) {
      Path name = Optional.ofNullable(run.path(input).getFileName()).orElse(Path.of(""));
      String target = folder.resolve(name).toString();
      if (!targets.add(target)) {
        throw Refusal.ofUsage(Notice.SAME_NAME.in(locale, Discreet.text(input)));
      }
      if (inputs.stream().anyMatch(other -> run.isSame(target, other))) {
        throw Refusal.ofUsage(Notice.OUT_IS_IN.in(locale, Discreet.text(target)));
      }
      steps.add(ScrubStep.of(input, target));
    }
    return steps;
  }

  private boolean areFiles() {
    return !inputs.isEmpty() && !inputs.contains(ScrubRun.STANDARD_INPUT);
  }
}
