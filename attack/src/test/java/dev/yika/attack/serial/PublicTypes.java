package dev.yika.attack.serial;

import dev.yika.core.number.Identifier;
import dev.yika.masking.Masking;
import dev.yika.status.rule.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All public types of the three libraries, whether their packages are exported or not. */
final class PublicTypes {

  private PublicTypes() {}

  static List<Class<?>> all() throws IOException {
    List<Class<?>> types = new ArrayList<>();
    for (Class<?> one : List.of(Identifier.class, Masking.class, Rule.class)) {
      Path place = place(one);
      if (Files.isDirectory(place)) {
        addAll(place, types);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
          addAll(jar.getPath("/"), types);
        }
      }
    }
    return types;
  }

  private static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addAll(Path root, List<Class<?>> types) {
    try (Stream<Path> files = Files.walk(root)) {
      files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.startsWith("dev/yika/") && name.endsWith(".class"))
          .filter(name -> !name.endsWith("package-info.class"))
          .filter(
              name -> !name.startsWith("dev/yika/core/kernel/")) // holds nothing, trusts callers
          .sorted()
          .map(name -> load(name.substring(0, name.length() - ".class".length()).replace('/', '.')))
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .forEach(types::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
