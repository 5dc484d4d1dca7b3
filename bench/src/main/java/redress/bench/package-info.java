/**
 * How fast Redress is, measured against a floor in the same run: hand-written SQL over the same tables, plain inserts
 * with the same number of rows. Uses the program as a whole; nothing of the program uses this.
 */
@NullMarked
package redress.bench;

import org.jspecify.annotations.NullMarked;
