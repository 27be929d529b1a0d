/**
 * What somebody's insurance pays on a day, with the reasons. It puts together the history, the
 * policies of the area, the working days and what the platform says.
 */
@NullMarked
package dev.yika.status.entitlement;

import org.jspecify.annotations.NullMarked;
