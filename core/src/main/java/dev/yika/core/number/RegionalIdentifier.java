package dev.yika.core.number;

import dev.yika.core.region.Region;
import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;

/**
 * An identifier that holds the code of a region (含区划的标识号码).
 *
 * <p>The code comes from the number, not from a directory: it may be withdrawn, as in most older
 * numbers, or unknown, and the number is valid all the same.
 *
 * @since 0.1.0
 */
public sealed interface RegionalIdentifier extends Identifier
    permits CardIdentificationCode,
        CardNumber,
        CitizenId,
        InstitutionCode,
        PractitionerCode,
        SocialCreditCode {

  /**
   * Returns the code of the region the number names.
   *
   * @return the code
   */
  RegionCode regionCode();

  /**
   * Looks the region up in the standard directory, in its newest state.
   *
   * @return the region, perhaps of standing WITHDRAWN or UNKNOWN
   */
  default Region region() {
    return region(RegionDirectory.standard());
  }

  /**
   * Looks the region up in a directory, in its newest state.
   *
   * @param directory for example one with an overlay
   * @return the region, perhaps of standing WITHDRAWN or UNKNOWN
   */
  default Region region(RegionDirectory directory) {
    return directory.lookUp(regionCode());
  }
}
