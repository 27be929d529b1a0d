package dev.yika.masking.policy;

import dev.yika.core.result.Labelled;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A word of a policy table (策略用词): a purpose, a channel, a device trust and so on.
 *
 * @since 0.1.0
 */
public sealed interface PolicyWord extends Labelled
    permits Channel, DeviceTrust, Purpose, Role, RuleEffect, StepUp {

  /**
   * Returns the name of the constant.
   *
   * @return upper case with underscores, such as {@code QUEUE_DISPLAY}
   */
  String name();

  /**
   * Returns the word as policy tables and command lines write it.
   *
   * @return lower case with hyphens, such as {@code queue-display}
   */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Finds a word by its {@link #id()} or its Chinese label.
   *
   * @param type the enum to search
   * @param id for example {@code queue-display}, in upper or lower case, or {@code 叫号屏}
   * @param <T> the enum
   * @return the word, empty if there is none
   */
  static <T extends Enum<T> & PolicyWord> Optional<T> find(Class<T> type, String id) {
    Objects.requireNonNull(id, "id");
    for (T word : type.getEnumConstants()) {
      if (word.id().equalsIgnoreCase(id) || word.label(Locale.CHINESE).equals(id)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
