/**
 * A complaints procedure as data: stages, clocks, outcomes and sources, its file format, and what its clocks say of a case.
 * Pure: may use calendar; no Spring, no SQL, no clock. Dates and facts come in as arguments.
 */
@NullMarked
package redress.procedure;

import org.jspecify.annotations.NullMarked;
