package dev.yika.till.web;

import dev.yika.masking.Masking;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.Viewer;
import dev.yika.till.store.TillStore;
import dev.yika.till.store.Visit;
import org.springframework.stereotype.Component;

/** What the clerk may see of a number, by the policy of the till. */
@Component
class Clerk {

  private static final String ROLE = "pharmacist";

  private final Masking masking;
  private final TillStore store;

  Clerk(Masking masking, TillStore store) {
    this.masking = masking;
    this.store = store;
  }

  static Viewer viewer(String name, Channel channel) {
    return Viewer.of(ROLE)
        .user(name)
        .purpose(Purpose.BILLING)
        .channel(channel)
        .device(DeviceTrust.REGISTERED);
  }

  String masked(Visit visit, String name, Channel channel) {
    return masking.mask(store.open(visit), viewer(name, channel));
  }
}
