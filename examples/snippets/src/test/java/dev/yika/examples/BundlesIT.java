package dev.yika.examples;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import dev.yika.core.number.CardNumber;
import dev.yika.masking.Masking;
import dev.yika.status.entitlement.Entitlements;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.impl.StaticLoggerBinder;

/** The jars as bundles of an OSGi framework, as they are delivered. */
class BundlesIT {

  /** A class of each bundle, the libraries first. */
  private static final List<Class<?>> ONE_OF_EACH =
      List.of(
          CardNumber.class,
          Masking.class,
          Entitlements.class,
          ImmutableList.class,
          InternalFutureFailureAccess.class,
          LoggerFactory.class,
          StaticLoggerBinder.class);

  /** A comma with pairs of quotes behind it. */
  private static final String COMMA_BETWEEN_CLAUSES = ",(?=([^\"]*\"[^\"]*\")*[^\"]*$)";

  @TempDir Path cache;

  static List<Class<?>> libraries() {
    return ONE_OF_EACH.subList(0, 3);
  }

  @Test
  void start_and_answer() throws Exception {
    Framework framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, cache.toString()));
    framework.start();
    try {
      List<Bundle> bundles = install(framework);

      assertThat(bundles).extracting(Bundle::getState).containsOnly(Bundle.ACTIVE);
      assertThat(call(bundles.get(0), CardNumber.class, "isValid", "4101021234567890"))
          .isEqualTo(true);
      assertThat(call(bundles.get(1), Masking.class, "standard")).isNotNull();
      assertThat(call(bundles.get(2), Entitlements.class, "standard")).isNotNull();
    } finally {
      framework.stop();
      framework.waitForStop(0);
    }
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void export_the_packages_of_the_module(Class<?> library) throws IOException {
    Path jar = jarOf(library);
    Map<Boolean, Set<String>> packages =
        ModuleFinder.of(jar).findAll().iterator().next().descriptor().exports().stream()
            .collect(partitioningBy(Exports::isQualified, mapping(Exports::source, toSet())));

    assertThat(exports(jar)).isEqualTo(packages);
  }

  /** The packages that the manifest exports, those for the sister modules under true. */
  private static Map<Boolean, Set<String>> exports(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      String header = file.getManifest().getMainAttributes().getValue(Constants.EXPORT_PACKAGE);
      return Stream.of(header.split(COMMA_BETWEEN_CLAUSES, -1))
          .collect(
              partitioningBy(
                  clause -> clause.contains("x-internal:=true"),
                  mapping(clause -> clause.substring(0, clause.indexOf(';')), toSet())));
    }
  }

  private static List<Bundle> install(Framework framework) throws BundleException {
    List<Bundle> bundles = new ArrayList<>();
    for (Class<?> type : ONE_OF_EACH) {
      bundles.add(framework.getBundleContext().installBundle(jarOf(type).toUri().toString()));
    }
    for (Bundle bundle : bundles) {
      if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
        bundle.start();
      }
    }
    return bundles.subList(0, libraries().size());
  }

  /** Calls a static method of the class as the bundle loads it. */
  private static Object call(Bundle bundle, Class<?> type, String method, CharSequence... text)
      throws ReflectiveOperationException {
    Class<?>[] parameters =
        text.length == 0 ? new Class<?>[0] : new Class<?>[] {CharSequence.class};
    return bundle
        .loadClass(type.getName())
        .getMethod(method, parameters)
        .invoke(null, (Object[]) text);
  }

  private static Path jarOf(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }
}
