/**
 * The national rules N01 to N06 on when benefits begin (国办发〔2024〕38号, 医保办发〔2021〕43号, 医保发〔2020〕33号):
 * waiting periods and payment periods of residents, moves between areas and schemes, duplicate
 * enrollments. The rows of areas are tables.
 */
@NullMarked
package dev.yika.status.national;

import org.jspecify.annotations.NullMarked;
