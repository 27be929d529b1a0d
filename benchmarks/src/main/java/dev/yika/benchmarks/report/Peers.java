package dev.yika.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** Names, versions and licences of what was measured and what measured it. */
final class Peers {

  private static final String VERSION_OF_THIS_JAR = "Yika-Version";

  private Peers() {}

  /** Returns a row of a table for each, with the versions that the build wrote into the jar. */
  static List<String> rows() {
    Attributes versions = versions();
    return List.of(
        row("Yika", versions.getValue(VERSION_OF_THIS_JAR), "Apache-2.0"),
        row("commons-validator", versions.getValue("Commons-Validator-Version"), "Apache-2.0"),
        row("hutool-core", versions.getValue("Hutool-Version"), "MulanPSL-2.0"),
        row("ShardingSphere mask", versions.getValue("Shardingsphere-Version"), "Apache-2.0"),
        row("libphonenumber", versions.getValue("Libphonenumber-Version"), "Apache-2.0"),
        row("hyperscan-java", versions.getValue("Hyperscan-Version"), "BSD-3-Clause"),
        row("tyme4j", versions.getValue("Tyme4j-Version"), "MIT"),
        row("RE2/J", versions.getValue("Re2j-Version"), "BSD-3-Clause (as Go)"),
        row("COLA state machine", versions.getValue("Cola-Version"), "LGPL-2.1"),
        row("stateless4j", versions.getValue("Stateless4j-Version"), "Apache-2.0"),
        row("Strata basics", versions.getValue("Strata-Version"), "Apache-2.0"),
        row("JMH (harness)", versions.getValue("Jmh-Version"), "GPL-2.0 with Classpath exception"),
        row(
            "JOL (object sizes)",
            versions.getValue("Jol-Version"),
            "GPL-2.0 with Classpath exception"));
  }

  private static String row(String name, @Nullable String version, String licence) {
    return "| " + name + " | " + (version == null ? "?" : version) + " | " + licence + " |";
  }

  private static Attributes versions() {
    try {
      for (URL url :
          Collections.list(Peers.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
        try (InputStream in = url.openStream()) {
          Attributes attributes = new Manifest(in).getMainAttributes();
          if (attributes.getValue(VERSION_OF_THIS_JAR) != null) {
            return attributes;
          }
        }
      }
      return new Attributes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
