package dev.yika.core.architecture;

import static java.util.stream.Collectors.toCollection;

import com.google.common.base.Splitter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The packages of a module and what each may know, written as lines such as {@code card -> machine
 * rule}. A star behind a name marks a package that is not exported to everybody.
 */
public final class Layers {

  private static final Splitter WORDS = Splitter.on(' ').trimResults().omitEmptyStrings();

  private final String root;
  private final Map<String, List<String>> known = new TreeMap<>();
  private final Set<String> internal = new TreeSet<>();

  private Layers(String root) {
    this.root = root;
  }

  /**
   * Reads the lines of a module.
   *
   * @param root the package below which all others lie; a name of {@code .} stands for itself
   * @param lines one package each
   * @return the layers
   */
  public static Layers of(String root, String lines) {
    Layers layers = new Layers(root);
    for (String line : lines.strip().split("\n", -1)) {
      List<String> sides = Splitter.on("->").trimResults().splitToList(line);
      String name = sides.get(0).replace("*", "");
      layers.known.put(name, WORDS.splitToList(sides.get(1)));
      if (sides.get(0).endsWith("*")) {
        layers.internal.add(layers.packageOf(name));
      }
    }
    return layers;
  }

  private String packageOf(String name) {
    return name.equals(".") ? root : root + "." + name;
  }

  /**
   * Returns the rule that no package knows more than its line allows.
   *
   * @return the rule
   */
  public ArchRule rule() {
    LayeredArchitecture rule =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : known.keySet()) {
      rule = rule.layer(name).definedBy(packageOf(name));
    }
    for (Map.Entry<String, List<String>> line : known.entrySet()) {
      rule =
          line.getValue().isEmpty()
              ? rule.whereLayer(line.getKey()).mayNotAccessAnyLayer()
              : rule.whereLayer(line.getKey())
                  .mayOnlyAccessLayers(line.getValue().toArray(new String[0]));
    }
    return rule.ensureAllClassesAreContainedInArchitectureIgnoring("");
  }

  /**
   * Returns the names of the packages that everybody may use.
   *
   * @return whole names
   */
  public Set<String> exported() {
    return known.keySet().stream()
        .map(this::packageOf)
        .filter(name -> !internal.contains(name))
        .collect(toCollection(TreeSet::new));
  }

  /**
   * Returns the names of the packages that are not exported to everybody.
   *
   * @return whole names
   */
  public Set<String> internal() {
    return Set.copyOf(internal);
  }
}
