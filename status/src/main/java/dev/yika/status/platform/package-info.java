/**
 * What the national medical-insurance platform answers (国家医保信息平台): rows of enrollment, snapshots of
 * one person, and checks of benefits. Each answer is read as one of our statuses, with the codes it
 * rests on and whatever contradicts it.
 */
@NullMarked
package dev.yika.status.platform;

import org.jspecify.annotations.NullMarked;
