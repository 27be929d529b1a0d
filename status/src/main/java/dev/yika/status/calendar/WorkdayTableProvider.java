package dev.yika.status.calendar;

import java.io.Reader;

/**
 * A supplier of newer or local rows of the working-day table, found by {@link
 * java.util.ServiceLoader} (工作日表提供者).
 *
 * <p>A jar that holds the row of a new year and a provider for it makes {@link
 * WorkdayCalendar#withProviders()} know the year, without a change of code or configuration. An
 * implementation has a public constructor without parameters.
 *
 * @since 0.1.0
 */
public interface WorkdayTableProvider {

  /**
   * Returns where the rows come from. Providers are asked in the order of these texts.
   *
   * @return a name for messages and logs, the same on each call
   */
  String source();

  /**
   * Opens the table; {@link WorkdayCalendar#withRows} describes its form.
   *
   * @return the text, which the caller closes
   * @throws java.io.UncheckedIOException if it cannot be opened
   */
  Reader open();
}
