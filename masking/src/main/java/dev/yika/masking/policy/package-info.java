/**
 * The policy that decides how much a viewer may see, by role, purpose, channel, device and
 * verification: the built-in rules of {@code policy.tsv} (desk, till, printed slip, log, export),
 * and those of a user's file. A policy is a pure function of kind and viewer, so that it can be
 * printed.
 */
@NullMarked
package dev.yika.masking.policy;

import org.jspecify.annotations.NullMarked;
