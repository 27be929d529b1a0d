package dev.yika.cli.line;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Lines of which the first one that is no UTF-8 is told: those behind it will not be either. */
final class WatchedLines implements Lines {

  private final Lines lines;
  private final Consumer<Line> damage;
  private boolean told;

  WatchedLines(Lines lines, Consumer<Line> damage) {
    this.lines = lines;
    this.damage = damage;
  }

  @Override
  public Optional<Line> next() throws IOException {
    Optional<Line> next = lines.next();
    if (!told && next.isPresent() && next.get().isDamaged()) {
      told = true;
      damage.accept(next.get());
    }
    return next;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
