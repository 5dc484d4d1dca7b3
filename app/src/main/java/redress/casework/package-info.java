/**
 * The case: what a person told the council, and everything that was done about it, as events, commands and pure rules.
 * May use calendar, procedure, journal and organisation; knows no page, no report and no clock.
 */
@NullMarked
package redress.casework;

import org.jspecify.annotations.NullMarked;
