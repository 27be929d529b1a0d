package dev.yika.spring;

import dev.yika.masking.policy.Viewer;
import java.util.Optional;

/**
 * Provides the viewer of the current request (当前查看者). One bean of this type decides what JSON
 * shows; without one, numbers show their tail.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ViewerProvider {

  /**
   * Returns the viewer of the current request.
   *
   * @return empty if the viewer is not known and sees the tail
   */
  Optional<Viewer> viewer();
}
