package dev.yika.benchmarks.fresh;

import dev.yika.core.number.CardNumber;
import dev.yika.core.region.RegionDirectory;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.GraphLayout;

/**
 * Prints two numbers of bytes: everything that the region directory keeps alive once every code has
 * been asked for, and a card number without its text.
 */
final class Weigh {

  private Weigh() {}

  public static void main(String[] arguments) {
    System.setProperty("jol.magicFieldOffset", "true"); // or records cannot be weighed
    RegionDirectory regions = RegionDirectory.standard();
    regions.codes().forEach(code -> regions.standing(code.toString(), 0));
    long directory = GraphLayout.parseInstance(regions).totalSize();
    long value = ClassLayout.parseClass(CardNumber.class).instanceSize();
    System.out.println(directory + " " + value);
  }
}
