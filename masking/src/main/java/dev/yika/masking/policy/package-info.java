/**
 * Who may see how much: viewers, the rules of a policy as rows of a plain table, and the presets
 * that are built in. A policy is a pure function of kind and viewer, so that it can be printed.
 */
@NullMarked
package dev.yika.masking.policy;

import org.jspecify.annotations.NullMarked;
