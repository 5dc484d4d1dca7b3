/**
 * Start-up: the embedded PostgreSQL, configuration, jobs, health, and the command line in {@code command}.
 * It may touch every room, because it wires them; no room touches it.
 * The only place where a clock is made: everywhere else the time is an argument.
 */
@NullMarked
package redress.platform;

import org.jspecify.annotations.NullMarked;
