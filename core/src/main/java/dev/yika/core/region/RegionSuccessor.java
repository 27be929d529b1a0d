package dev.yika.core.region;

/**
 * A region that took the place of a withdrawn one (承继区划).
 *
 * @param code the code of the successor
 * @param derived true if it was found because it is the one current region of the province with the
 *     same name; false if a notice or a change list names it
 * @since 0.1.0
 */
public record RegionSuccessor(RegionCode code, boolean derived) {}
