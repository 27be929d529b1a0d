package dev.yika.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the figures were measured on.
 *
 * @param processor the model, as far as the system names it
 * @param cores how many of them this process may use
 * @param memoryBytes of the whole machine
 * @param system the operating system and its architecture
 * @param java the virtual machine and its version
 */
public record Machine(String processor, int cores, long memoryBytes, String system, String java) {

  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  /**
   * Describes the machine this process runs on.
   *
   * @return the machine
   */
  public static Machine here() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Machine(
        processorModel(),
        Runtime.getRuntime().availableProcessors(),
        system.getTotalMemorySize(),
        system.getName() + " " + system.getArch(),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
  }

  private static String processorModel() {
    if (!Files.isReadable(CPU_INFO)) {
      return "unknown";
    }
    try {
      return Files.readAllLines(CPU_INFO).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s, %d cores, %.1f GB memory; %s; %s",
        processor,
        cores,
        memoryBytes / 1e9,
        system,
        java);
  }
}
