package dev.yika.logging;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The latest value of each logger and thread. Those used longest ago are forgotten first.
 * Thread-safe.
 */
final class Latest<V> {

  static final int MOST = 64;

  private final Map<Place, V> values =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, V> eldest) {
          return size() > MOST;
        }
      };

  private record Place(String logger, String thread) {}

  /** Remembers a value; forgets the one before if there is none. */
  synchronized void put(String logger, String thread, @Nullable V value) {
    Place place = new Place(logger, thread);
    if (value == null) {
      values.remove(place);
    } else {
      values.put(place, value);
    }
  }

  synchronized @Nullable V get(String logger, String thread) {
    return values.get(new Place(logger, thread));
  }

  synchronized int size() {
    return values.size();
  }
}
