package dev.yika.masking.policy;

import static java.util.Objects.requireNonNull;

import dev.yika.masking.words.Invisible;
import dev.yika.masking.words.Numerals;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The viewer of a number: roles, user, purpose, channel, device and verification (查看者), such as
 * {@code Viewer.of("cashier").purpose(BILLING).channel(PRINT)}.
 *
 * <p>Without a role, a purpose or a channel nothing is shown; by default the device is unknown and
 * the viewer not verified. Roles and users are words of the institution, whose log-in vouches for
 * them. Every reveal is recorded with them, so neither can be the number of a person or card: a
 * role holds no six digits in a row, a user, which may be a staff number, no nine. Digits of any
 * script and Chinese numerals count, even with marks between them. Invisible and bidirectional
 * characters are refused.
 *
 * <p>This class is immutable and thread-safe, but for the {@link Verification} it carries, which
 * can be spent once.
 *
 * @since 0.1.0
 */
public final class Viewer {

  private static final int LONGEST_WORD = 64;
  private static final int DIGITS_OF_ROLE = 5;

  /** The shortest numbers of persons and cards have nine characters. */
  private static final int DIGITS_OF_USER = 8;

  // transient, and perhaps null: a viewer that a serializer built has no role
  private final transient @Nullable Set<String> roles;
  private final transient @Nullable String user;
  private final transient @Nullable Purpose purpose;
  private final transient @Nullable Channel channel;
  private final transient @Nullable DeviceTrust device;
  private final transient @Nullable Verification verification;

  private Viewer(
      Set<String> roles,
      String user,
      @Nullable Purpose purpose,
      @Nullable Channel channel,
      DeviceTrust device,
      Verification verification) {
    this.roles = roles;
    this.user = user;
    this.purpose = purpose;
    this.channel = channel;
    this.device = device;
    this.verification = verification;
  }

  /**
   * Returns a viewer with roles only.
   *
   * @param roles such as {@code cashier}, or a Chinese name of a {@link Role}, which counts as that
   *     role: words of 1 to 64 characters without spaces, commas, stars and six digits in a row;
   *     none means that nothing is shown
   * @return the viewer
   * @throws IllegalArgumentException if a role is no such word
   */
  public static Viewer of(String... roles) {
    Set<String> given = new LinkedHashSet<>();
    for (String role : roles) {
      if (!isRole(role)) {
        throw new IllegalArgumentException(
            "a role is a word without spaces, commas, stars and six digits");
      }
      given.add(Role.idOf(role));
    }
    return new Viewer(Set.copyOf(given), "", null, null, DeviceTrust.UNKNOWN, Verification.NONE);
  }

  /** Returns this viewer with other roles. */
  Viewer withRoles(Set<String> others) {
    return new Viewer(others, name(), purpose, channel, device(), verification());
  }

  static boolean isRole(String text) {
    return isWord(text) && Numerals.longest(text) <= DIGITS_OF_ROLE;
  }

  static boolean isWord(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_WORD
        && !Invisible.isIn(text)
        && text.chars().noneMatch(Viewer::isForbidden);
  }

  private static boolean isForbidden(int c) {
    return Character.isISOControl(c)
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == ','
        || c == '*';
  }

  /**
   * Returns this viewer with a user name, which {@code reveal} requires.
   *
   * @param user the name or number of the user's account, 1 to 64 characters without spaces,
   *     commas, stars and nine digits in a row; never the number of a person or card
   * @return a changed copy
   * @throws IllegalArgumentException if it is no such word
   */
  public Viewer user(String user) {
    if (!isWord(user) || Numerals.longest(user) > DIGITS_OF_USER) {
      throw new IllegalArgumentException(
          "a user is a word without spaces, commas, stars and nine digits");
    }
    return new Viewer(roles(), user, purpose, channel, device(), verification());
  }

  /**
   * Returns this viewer with a purpose.
   *
   * @param purpose the purpose of looking at the number
   * @return a changed copy
   */
  public Viewer purpose(Purpose purpose) {
    requireNonNull(purpose, "purpose");
    return new Viewer(roles(), name(), purpose, channel, device(), verification());
  }

  /**
   * Returns this viewer with a channel.
   *
   * @param channel the channel on which the number is shown
   * @return a changed copy
   */
  public Viewer channel(Channel channel) {
    requireNonNull(channel, "channel");
    return new Viewer(roles(), name(), purpose, channel, device(), verification());
  }

  /**
   * Returns this viewer with a device.
   *
   * @param device the trust in the device
   * @return a changed copy
   */
  public Viewer device(DeviceTrust device) {
    requireNonNull(device, "device");
    return new Viewer(roles(), name(), purpose, channel, device, verification());
  }

  /**
   * Returns this viewer after a verification.
   *
   * @param verification the check made for this query
   * @return a changed copy
   */
  public Viewer verified(Verification verification) {
    requireNonNull(verification, "verification");
    return new Viewer(roles(), name(), purpose, channel, device(), verification);
  }

  /**
   * Returns the roles.
   *
   * @return an unmodifiable set
   */
  public Set<String> roles() {
    return roles == null ? Set.of() : roles;
  }

  /**
   * Returns the name of the user.
   *
   * @return the name, empty if not given
   */
  public Optional<String> user() {
    return name().isEmpty() ? Optional.empty() : Optional.of(name());
  }

  private String name() {
    return user == null ? "" : user;
  }

  /**
   * Returns the purpose.
   *
   * @return the purpose, empty if not given
   */
  public Optional<Purpose> purpose() {
    return Optional.ofNullable(purpose);
  }

  /**
   * Returns the channel.
   *
   * @return the channel, empty if not given
   */
  public Optional<Channel> channel() {
    return Optional.ofNullable(channel);
  }

  /**
   * Returns the trust in the device.
   *
   * @return UNKNOWN if not given
   */
  public DeviceTrust device() {
    return device == null ? DeviceTrust.UNKNOWN : device;
  }

  /**
   * Returns the verification.
   *
   * @return one by {@link StepUp#NONE} if there was none
   */
  public Verification verification() {
    return verification == null ? Verification.NONE : verification;
  }

  /** Returns roles, purpose, channel, device and step-up; not the user. */
  @Override
  public String toString() {
    return "Viewer[roles="
        + String.join(",", roles().stream().sorted().toList())
        + ", purpose="
        + (purpose == null ? "-" : purpose.id())
        + ", channel="
        + (channel == null ? "-" : channel.id())
        + ", device="
        + device().id()
        + ", stepUp="
        + verification().stepUp().id()
        + "]";
  }
}
