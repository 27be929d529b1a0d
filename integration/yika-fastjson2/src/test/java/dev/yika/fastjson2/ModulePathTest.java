package dev.yika.fastjson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import dev.yika.binding.Masked;
import dev.yika.binding.contract.Visits;
import dev.yika.core.number.CardNumber;
import dev.yika.fastjson2.application.Application;
import dev.yika.masking.Masking;
import dev.yika.status.machine.Outcome;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** This module and Fastjson2 as modules, in a Java machine of their own. */
class ModulePathTest {

  private static final List<Class<?>> REQUIRED =
      List.of(
          JSON.class,
          Masked.class,
          Masking.class,
          Outcome.class,
          CardNumber.class,
          ImmutableList.class,
          InternalFutureFailureAccess.class,
          Logger.class,
          NullMarked.class);

  private static final String MAIN = "application/" + Application.class.getName();

  /** Fastjson2 uses java.logging, which its module does not require. */
  private static final String LOGGING = "com.alibaba.fastjson2=java.logging";

  @TempDir Path folder;

  @Test
  void masksAndRefusesMasksAmongModules() throws Exception {
    Path module = jar("dev.yika.fastjson2", YikaModule.class);
    Path application = jar("application", Application.class);
    String path =
        Stream.concat(Stream.of(module, application), REQUIRED.stream().map(this::place))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(
            run("-p", path, "--add-modules", "ALL-MODULE-PATH", "--add-reads", LOGGING, "-m", MAIN)
                .lines())
        .containsExactly(
            "{\"certno\":\"**************002X\"}",
            "certno: citizen ID: masked; send the whole number or leave it out");
  }

  /** Packs the package of a class, as a folder of classes is no automatic module. */
  private Path jar(String module, Class<?> member) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Automatic-Module-Name", module);
    Path jar = folder.resolve(module + ".jar");
    String name = member.getPackageName().replace('.', '/');
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        Stream<Path> classes = Files.list(place(member).resolve(name))) {
      for (Path each : classes.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(name + "/" + each.getFileName()));
        Files.copy(each, out);
      }
    }
    return jar;
  }

  private Path place(Class<?> member) {
    try {
      return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private String run(String... arguments) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        Stream.of(Stream.of(java), Stream.of(arguments), Stream.of(Visits.CITIZEN))
            .flatMap(each -> each)
            .toList();
    File errors = folder.resolve("errors.txt").toFile();
    Process process = new ProcessBuilder(command).redirectError(errors).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output + Files.readString(errors.toPath())).isZero();
    return output;
  }
}
