package dev.yika.cli.option;

import dev.yika.cli.console.Choice;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.Notice;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.MaskingPolicy;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.StepUp;
import dev.yika.masking.policy.Verification;
import dev.yika.masking.policy.Viewer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for role, purpose, channel and device of the viewer. */
public final class ViewerOptions {

  @Option(
      names = "--role",
      paramLabel = "<role>",
      split = ",",
      description = "Roles of the viewer, such as cashier; several between commas.")
  private String[] roles = {};

  @Option(
      names = "--purpose",
      paramLabel = "<purpose>",
      description =
          "Purpose: treatment, billing, dispensing, account, operations, reporting, research or audit.")
  private @Nullable Purpose purpose;

  @Option(
      names = "--channel",
      paramLabel = "<channel>",
      completionCandidates = ChannelChoices.class,
      description = "Channel: ${COMPLETION-CANDIDATES}.")
  private @Nullable Channel channel;

  @Option(
      names = "--device",
      paramLabel = "<device>",
      description =
          "Device: unknown, registered or managed; unknown if the viewer is given without it.")
  private DeviceTrust device = DeviceTrust.UNKNOWN;

  @Option(
      names = "--verified",
      paramLabel = "<step-up>",
      description =
          "How the viewer was verified for this query: none, code or biometric; by default"
              + " none.")
  private StepUp verified = StepUp.NONE;

  @Option(
      names = "--user",
      paramLabel = "<user>",
      description = "The user who looks, for the audit.")
  private @Nullable String user;

  /** Tests whether anything but a user was given. */
  public boolean isGiven() {
    return roles.length > 0 || purpose != null || channel != null;
  }

  /** Returns the viewer; purpose and channel are absent unless given. */
  public Viewer viewer(Console console) {
    try {
      Viewer viewer = Viewer.of(roles).device(device).verified(Verification.by(verified));
      viewer = purpose == null ? viewer : viewer.purpose(purpose);
      viewer = channel == null ? viewer : viewer.channel(channel);
      return user == null ? viewer : viewer.user(user);
    } catch (IllegalArgumentException e) {
      throw console.usage(Notice.BAD_ROLE);
    }
  }

  /** Returns the viewer; if none was given, a cashier at a screen of the institution. */
  public Viewer orCashier(Console console, MaskingPolicy policy) {
    if (!isGiven()) {
      return Viewer.of("cashier")
          .purpose(Purpose.BILLING)
          .channel(Channel.SCREEN)
          .device(DeviceTrust.REGISTERED);
    }
    Viewer given = viewer(console);
    ViewerHint.find(given, policy, IdentifierKind.CARD_NUMBER, console.locale())
        .ifPresent(console::complain);
    return given;
  }

  /** The channels, for messages and completion. */
  static final class ChannelChoices implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Choice.ids(Channel.values()).iterator();
    }
  }
}
