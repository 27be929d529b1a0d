package dev.yika.cli.option;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.TableFiles;
import dev.yika.core.region.RegionDirectory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of sub-commands that name regions. */
public final class RegionOptions {

  @Option(
      names = "--region-file",
      paramLabel = "<file>",
      description = "Add newer or better rows to the region table.")
  private @Nullable String file;

  /** Returns the regions; the built-in table is read only when it is needed. */
  public Supplier<RegionDirectory> directory(Console console) {
    if (file == null) {
      return RegionDirectory::standard;
    }
    RegionDirectory directory =
        TableFiles.load(file, path -> RegionDirectory.standard().withFile(path), console.locale());
    return () -> directory;
  }
}
