/**
 * The history from which everything else is derived: streams of events, chained by hashes, personal parts sealed.
 * Touches the database and nothing else; knows of no case, no council and no clock.
 */
@NullMarked
package redress.journal;

import org.jspecify.annotations.NullMarked;
