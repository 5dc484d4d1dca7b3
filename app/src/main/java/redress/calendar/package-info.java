/**
 * Working days, bank holidays and legal periods, each computed date with its working day by day.
 * Pure: may touch nothing but the files of holidays on the class path; no other room, no Spring, no SQL, no clock.
 */
@NullMarked
package redress.calendar;

import org.jspecify.annotations.NullMarked;
