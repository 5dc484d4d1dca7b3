/**
 * The council: its structure over time, its lists and procedures, as a folder of plain files that the journal keeps.
 * May use the journal (and below); knows nothing of cases.
 */
@NullMarked
package redress.organisation;

import org.jspecify.annotations.NullMarked;
