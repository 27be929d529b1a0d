package dev.yika.spring;

import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.Viewer;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Takes the roles of Spring Security as those of the viewer: {@code ROLE_cashier} is {@code
 * cashier}. Authorities without that prefix, and roles that are no words of a policy, do not count.
 *
 * @since 0.1.0
 */
public final class SecurityViewerProvider implements ViewerProvider {

  private static final String PREFIX = "ROLE_";

  private final Purpose purpose;
  private final Channel channel;
  private final Supplier<DeviceTrust> device;

  /**
   * Creates a provider for one use of answers, on devices that are not known. The built-in policy
   * shows nothing on the screen of such a device.
   *
   * @param purpose what they are for
   * @param channel where they are shown
   */
  public SecurityViewerProvider(Purpose purpose, Channel channel) {
    this(purpose, channel, () -> DeviceTrust.UNKNOWN);
  }

  /**
   * Creates a provider for one use of answers.
   *
   * @param purpose what they are for
   * @param channel where they are shown
   * @param device returns how far the device of the current request is known, for instance by its
   *     client certificate or its network
   */
  public SecurityViewerProvider(Purpose purpose, Channel channel, Supplier<DeviceTrust> device) {
    this.purpose = Objects.requireNonNull(purpose, "purpose");
    this.channel = Objects.requireNonNull(channel, "channel");
    this.device = Objects.requireNonNull(device, "device");
  }

  @Override
  public Optional<Viewer> viewer() {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    if (login == null || !login.isAuthenticated()) {
      return Optional.empty();
    }
    String[] roles =
        login.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .filter(authority -> authority != null && authority.startsWith(PREFIX))
            .map(authority -> authority.substring(PREFIX.length()))
            .filter(SecurityViewerProvider::isRole)
            .toArray(String[]::new);
    return Optional.of(Viewer.of(roles).purpose(purpose).channel(channel).device(device.get()));
  }

  private static boolean isRole(String role) {
    try {
      Viewer.of(role);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
