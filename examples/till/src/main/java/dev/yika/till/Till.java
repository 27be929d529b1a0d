package dev.yika.till;

import dev.yika.core.region.RegionDirectory;
import dev.yika.masking.Masking;
import dev.yika.masking.audit.AuditJournal;
import dev.yika.masking.policy.MaskingPolicy;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.protect.ColumnKeys;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.service.MaintenanceSchedule;
import dev.yika.till.desk.MemberLookup;
import dev.yika.till.desk.NumberCheck;
import dev.yika.till.due.DueList;
import dev.yika.till.store.TillStore;
import dev.yika.till.user.Users;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Bean;

/** The application: its beans and its entry point. */
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
public class Till {

  /** Creates the configuration. */
  public Till() {}

  /**
   * Starts the till, or runs a command.
   *
   * @param arguments none, or {@code backup FILE}, {@code check FILE}, {@code restore FILE}, {@code
   *     invite}, and options of Spring Boot
   */
  public static void main(String[] arguments) {
    if (Commands.isCommand(arguments)) {
      LoggingSystem.get(Till.class.getClassLoader()).beforeInitialize(); // no log of a command
      System.exit(Commands.run(arguments));
    }
    try {
      SpringApplication.run(Till.class, arguments);
    } catch (RuntimeException e) {
      Optional<String> sentence = Sentence.of(e);
      if (sentence.isEmpty()) {
        LoggerFactory.getLogger(Till.class).error("the till did not start", e);
      }
      System.exit(Commands.fail(sentence.orElse("未能启动 / the till did not start")));
    }
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean(destroyMethod = "close")
  TillDatabase database(Settings settings) {
    return TillDatabase.open(settings.made());
  }

  @Bean
  DataSource dataSource(TillDatabase database) {
    return database.pool();
  }

  @Bean
  ColumnKeys keys(TillDatabase database) {
    return database.keys();
  }

  @Bean
  TillStore store(TillDatabase database, Settings settings, Clock clock) {
    return new TillStore(database.pool(), database.keys(), clock, settings.space());
  }

  /** The users; without any, the till listens on this machine only. */
  @Bean
  Users users(TillDatabase database, Clock clock, @Value("${server.address:}") String address) {
    Users users = new Users(database.pool(), clock);
    if (!Settings.isLoopback(address) && !users.isAny()) {
      throw new NoUsersException();
    }
    return users;
  }

  @Bean(destroyMethod = "close")
  AuditJournal journal(Settings settings, TillDatabase database, Clock clock) {
    MaskingKey key = database.keys().current();
    return AuditJournal.open(settings.journal(), key, clock);
  }

  /** The policy of the till: nothing shows more than its file allows. */
  @Bean
  Masking masking(AuditJournal journal) {
    try (Reader rows =
        new InputStreamReader(
            Till.class.getResourceAsStream("/till-policy.tsv"), StandardCharsets.UTF_8)) {
      MaskingPolicy policy = MaskingPolicy.empty().withRows(rows, "till-policy.tsv");
      return Masking.standard(journal).with(policy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Bean
  NumberCheck numberCheck(RegionDirectory regions) {
    return new NumberCheck(regions);
  }

  @Bean
  MemberLookup memberLookup(Entitlements entitlements) {
    return new MemberLookup(entitlements);
  }

  @Bean
  DueList dueList(WorkdayCalendar calendar) {
    return new DueList(MaintenanceSchedule.standard(), calendar);
  }
}
