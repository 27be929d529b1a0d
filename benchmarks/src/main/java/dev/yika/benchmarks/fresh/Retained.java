package dev.yika.benchmarks.fresh;

import java.lang.management.ManagementFactory;

/** Runs the program it is given and prints how many bytes of heap that leaves in use. */
final class Retained {

  private static final int COLLECTIONS = 4;

  private Retained() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    long before = used();
    Class.forName(arguments[0])
        .getDeclaredMethod("main", String[].class)
        .invoke(null, (Object) new String[0]);
    System.out.println(Math.max(0, used() - before));
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
