package dev.yika.attack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is loaded on first use is loaded once, by any thread. */
class FirstUseRaceTest {

  private static final int ROUNDS = 3;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "core.region.RegionDirectory.standard",
        "core.scheme.NumberSchemes.standard",
        "core.recognize.Recognizer.standard",
        "status.calendar.WorkdayCalendar.china",
        "status.recovery.RecoveryPolicies.standard",
        "status.guidance.Guidance.standard",
        "status.entitlement.Entitlements.standard",
        "status.service.MaintenanceSchedule.standard",
        "masking.view.ViewTable.standard",
        "masking.policy.MaskingPolicy.standard",
        "masking.text.Finder.standard",
        "masking.text.Scrubber.standard"
      })
  void everyThreadGetsTheSameOne(String entry) throws Exception {
    int end = entry.lastIndexOf('.');
    try (Race race = new Race(4)) {
      for (int i = 0; i < ROUNDS; i++) {
        try (URLClassLoader fresh = new URLClassLoader(classPath(), parent())) {
          Class<?> type = fresh.loadClass("dev.yika." + entry.substring(0, end));
          var method = type.getMethod(entry.substring(end + 1));
          List<Object> brought = race.run(runner -> () -> method.invoke(null));
          assertThat(brought.get(0).getClass().getClassLoader()).isSameAs(fresh);
          assertThat(brought).allMatch(one -> one == brought.get(0));
        }
      }
    }
  }

  private static ClassLoader parent() {
    return ClassLoader.getPlatformClassLoader();
  }

  private static URL[] classPath() throws Exception {
    String path = System.getProperty("java.class.path");
    List<URL> urls = new ArrayList<>();
    for (String part : path.split(Pattern.quote(File.pathSeparator), -1)) {
      urls.add(new File(part).toURI().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
