package dev.yika.status.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yika.core.result.BadTableException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkdayProvidersTest {

  private static final WorkdayCalendar CALENDAR = WorkdayCalendar.china();
  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  /** Supplies a made-up row of 2027. */
  public static final class First implements WorkdayTableProvider {
    @Override
    public String source() {
      return "1";
    }

    @Override
    public Reader open() {
      return row("0101,0205-0212,0405,0503,0609,1001-1007");
    }
  }

  /** Supplies another row of 2027, which is later in the order of sources. */
  public static final class Second implements WorkdayTableProvider {
    @Override
    public String source() {
      return "2";
    }

    @Override
    public Reader open() {
      return row("0101,0205-0212,0405,0503,0608-0609,1001-1007");
    }
  }

  private static final String HEAD = "region\tyear\trevision\tnotices\tdated\toff\twork\n";

  private static Reader row(String off) {
    return new StringReader(HEAD + "-\t2027\t1\t-\t-\t" + off + "\t0130,0220,1009");
  }

  @AfterEach
  void restoreTheClassLoader() {
    Thread.currentThread().setContextClassLoader(before);
  }

  @Test
  void staysAsItIsWithoutProviders() {
    assertThat(CALENDAR.withProviders()).isSameAs(CALENDAR);
  }

  @Test
  void asksProvidersInTheOrderOfTheirSources(@TempDir Path folder) throws IOException {
    LocalDate day = LocalDate.of(2027, 6, 8);

    assertThat(withServices(folder.resolve("a"), First.class).isWorkingDay(day)).isTrue();
    assertThat(withServices(folder.resolve("b"), First.class, Second.class).isWorkingDay(day))
        .isFalse();
    assertThat(withServices(folder.resolve("c"), Second.class, First.class).isWorkingDay(day))
        .isFalse();
  }

  @Test
  void keepsTheOldTableWhenAProviderIsBad() {
    WorkdayTableProvider bad = provider(new StringReader(HEAD + "-\t2027"));

    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> CALENDAR.with(bad))
        .withMessage("made up:2: the head line has 7 cells, this row 2");
    assertThat(CALENDAR.publishedYears()).endsWith(2026);
  }

  @Test
  void closesWhatAProviderOpens() {
    WorkdayTableProvider failing =
        provider(
            new StringReader(HEAD) {
              @Override
              public void close() {
                throw new UncheckedIOException(new IOException("closed"));
              }
            });

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> CALENDAR.with(failing))
        .withMessageContaining("closed");
  }

  private static WorkdayTableProvider provider(Reader rows) {
    return new WorkdayTableProvider() {
      @Override
      public String source() {
        return "made up";
      }

      @Override
      public Reader open() {
        return rows;
      }
    };
  }

  private WorkdayCalendar withServices(Path folder, Class<?>... providers) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    List<String> names = List.of(providers).stream().map(Class::getName).toList();
    Files.write(
        services.resolve(WorkdayTableProvider.class.getName()), names, StandardCharsets.UTF_8);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      return CALENDAR.withProviders();
    }
  }
}
