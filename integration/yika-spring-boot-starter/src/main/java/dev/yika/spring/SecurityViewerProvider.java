package dev.yika.spring;

import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.Viewer;
import java.util.Objects;
import java.util.Optional;
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

  /**
   * Creates a provider for one use of answers.
   *
   * @param purpose what they are for
   * @param channel where they are shown
   */
  public SecurityViewerProvider(Purpose purpose, Channel channel) {
    this.purpose = Objects.requireNonNull(purpose, "purpose");
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return Optional.of(Viewer.of(roles).purpose(purpose).channel(channel));
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
