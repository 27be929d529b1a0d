package dev.yika.cli.status;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import dev.yika.status.service.ProcessingTimes;
import java.util.List;
import java.util.Locale;

/** The matters of {@code yika window}. */
enum WindowMatter implements Labelled {
  /** Whether the platform is maintained. */
  MAINTENANCE("maintenance", "系统维护"),
  /** Whether people answer the hotline. */
  HOTLINE("hotline agents", "热线人工服务"),
  /** How long a patient who was admitted without settlement may settle. */
  DEFERRAL("settle after admission", "容缺受理补刷结算"),
  /** How long an offline sale may be entered. */
  OFFLINE("enter the offline sale", "离线登记补录"),
  /** When a transfer shows, and when to ask for it. */
  POSTING("payment posted", "缴费到账"),
  /** When a settlement in another place shows. */
  SETTLEMENT("off-site record visible", "异地记录可查"),
  /** When a new enrollment shows. */
  ENROLLMENT("new enrollment visible", "新参保可查"),
  /** By when a card that was reported lost is replaced. */
  REPLACEMENT("replace at the counter", "到窗口补办"),
  /** When a new card is ready. */
  REISSUE("new card ready", "新卡可领取");

  /** The options that not every matter takes. */
  static final List<String> OPTIONS =
      List.of("--window-file", "--region", "--holiday-file", "--assume-weekdays", "--file");

  private final Wording label;

  WindowMatter(String english, String chinese) {
    this.label = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return label;
  }

  /** Returns the processing times that answer; none for a matter of hours. */
  List<ProcessingTimes> processingTimes() {
    return switch (this) {
      case MAINTENANCE, HOTLINE, DEFERRAL, OFFLINE -> List.of();
      case POSTING -> List.of(ProcessingTimes.POSTING, ProcessingTimes.POSTING_COUNTER);
      case SETTLEMENT -> List.of(ProcessingTimes.OFF_SITE_SETTLEMENT);
      case ENROLLMENT -> List.of(ProcessingTimes.ENROLLMENT);
      case REPLACEMENT -> List.of(ProcessingTimes.CARD_REPLACEMENT);
      case REISSUE -> List.of(ProcessingTimes.CARD_REISSUE);
    };
  }

  /** Tests whether the question is about the present and nothing else. */
  boolean isAboutNow() {
    return this == MAINTENANCE || this == HOTLINE;
  }

  boolean takes(String option) {
    boolean asksWorkingDays = this == HOTLINE || !processingTimes().isEmpty();
    return switch (option) {
      case "--window-file" -> this == MAINTENANCE;
      case "--region" -> this == MAINTENANCE || asksWorkingDays;
      case "--holiday-file", "--assume-weekdays" -> asksWorkingDays;
      default -> !isAboutNow();
    };
  }

  /** Returns the name for the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
