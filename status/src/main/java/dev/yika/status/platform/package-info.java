/**
 * Answers of the national medical-insurance platform (国家医保信息平台): insurances of one person (1101),
 * treatment checks (2001) and contributions (90100), as any JSON library parses them. A row of
 * insurance is read as one of our statuses, with the codes it rests on and its contradictions.
 */
@NullMarked
package dev.yika.status.platform;

import org.jspecify.annotations.NullMarked;
