/**
 * What the insurance of a member pays on a day, with the reasons, from the history, the policies of
 * the area, the working days and the answers of the platform.
 */
@NullMarked
package dev.yika.status.entitlement;

import org.jspecify.annotations.NullMarked;
