package dev.yika.till.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The users of the till (用户). There is no default password: every user, also the first, joins by a
 * one-time link. This class is thread-safe.
 */
public final class Users {

  private static final Duration INVITATION = Duration.ofHours(24);
  private static final Duration SESSION = Duration.ofHours(12);
  private static final Duration REMEMBERED = Duration.ofSeconds(30);
  private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\p{N}._-]{0,31}");
  private static final Pattern LONG_DIGITS = Pattern.compile("\\p{N}{6}");
  private static final int LEAST_CHARACTERS = 10;
  private static final int MOST_BYTES = 72; // bcrypt reads no more

  private final JdbcTemplate database;
  private final Clock clock;
  private final PasswordEncoder passwords = new BCryptPasswordEncoder();
  private final Cache<String, String> known =
      CacheBuilder.newBuilder().maximumSize(1000).expireAfterWrite(REMEMBERED).build();

  /**
   * Creates the users of a database.
   *
   * @param database the database
   * @param clock the clock
   */
  public Users(DataSource database, Clock clock) {
    this.database = new JdbcTemplate(database);
    this.clock = clock;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  /**
   * Returns whether there is a user.
   *
   * @return false before the first one joined
   */
  public boolean isAny() {
    return count("SELECT COUNT(*) FROM till_user") > 0;
  }

  private int count(String sql, Object... values) {
    Integer count = database.queryForObject(sql, Integer.class, values);
    return count == null ? 0 : count;
  }

  /**
   * Creates a one-time link for a new user.
   *
   * @return the secret of the link, which works once within 24 hours
   */
  public String invite() {
    String secret = Secrets.next();
    database.update(
        "INSERT INTO till_invitation (secret, expires_at) VALUES (?, ?)",
        Secrets.hash(secret),
        now().plus(INVITATION));
    return secret;
  }

  /**
   * Creates a user by a one-time link.
   *
   * @param secret the secret of the link
   * @param name the name, letters first, at most 32 characters and no six digits in a row
   * @param password the password, 10 characters or more and at most 72 bytes of UTF-8
   * @return why no user was created; empty if one was
   */
  public Optional<JoinRefusal> join(String secret, String name, String password) {
    String hash = Secrets.hash(secret);
    if (count(
            "SELECT COUNT(*) FROM till_invitation WHERE secret = ? AND expires_at > ?", hash, now())
        == 0) {
      return Optional.of(JoinRefusal.LINK);
    }
    if (!NAME.matcher(name).matches() || LONG_DIGITS.matcher(name).find()) {
      return Optional.of(JoinRefusal.NAME);
    }
    if (password.length() < LEAST_CHARACTERS || !isReadByBcrypt(password)) {
      return Optional.of(JoinRefusal.PASSWORD);
    }
    if (count("SELECT COUNT(*) FROM till_user WHERE name = ?", name) > 0) {
      return Optional.of(JoinRefusal.NAME_TAKEN);
    }
    return joined(hash, name, password);
  }

  private static boolean isReadByBcrypt(String password) {
    return password.getBytes(UTF_8).length <= MOST_BYTES;
  }

  /** Another request may have used the link, or the name, in the meantime. */
  private Optional<JoinRefusal> joined(String hash, String name, String password) {
    Object[] user = {name, passwords.encode(password)};
    if (database.update("DELETE FROM till_invitation WHERE secret = ?", hash) == 0) {
      return Optional.of(JoinRefusal.LINK);
    }
    try {
      database.update("INSERT INTO till_user (name, password) VALUES (?, ?)", user);
      return Optional.empty();
    } catch (DuplicateKeyException e) {
      return Optional.of(JoinRefusal.NAME_TAKEN);
    }
  }

  /**
   * Checks a password.
   *
   * @param name the name
   * @param password the password
   * @return whether they match; takes as long for an unknown name
   */
  public boolean isPassword(String name, String password) {
    List<String> stored =
        database.queryForList("SELECT password FROM till_user WHERE name = ?", String.class, name);
    String hash = stored.isEmpty() ? passwords.encode("") : stored.get(0);
    return isReadByBcrypt(password) && passwords.matches(password, hash) && !stored.isEmpty();
  }

  /**
   * Begins a session.
   *
   * @param name the name of a user whose password was checked
   * @return the secret of the session, for 12 hours
   */
  public String begin(String name) {
    String secret = Secrets.next();
    database.update("DELETE FROM till_session WHERE expires_at <= ?", now());
    database.update(
        "INSERT INTO till_session (secret, name, expires_at) VALUES (?, ?, ?)",
        Secrets.hash(secret),
        name,
        now().plus(SESSION));
    return secret;
  }

  /**
   * Returns the user of a session.
   *
   * @param secret the secret of the session
   * @return the name; empty if the session has expired or never existed
   */
  public Optional<String> find(String secret) {
    String hash = Secrets.hash(secret);
    String remembered = known.getIfPresent(hash);
    if (remembered != null) {
      return Optional.of(remembered);
    }
    Optional<String> name =
        database
            .queryForList(
                "SELECT name FROM till_session WHERE secret = ? AND expires_at > ?",
                String.class,
                hash,
                now())
            .stream()
            .findFirst();
    name.ifPresent(each -> known.put(hash, each));
    return name;
  }

  /**
   * Ends a session.
   *
   * @param secret its secret
   */
  public void end(String secret) {
    String hash = Secrets.hash(secret);
    known.invalidate(hash);
    database.update("DELETE FROM till_session WHERE secret = ?", hash);
  }
}
