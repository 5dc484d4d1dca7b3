/**
 * What comes in from other systems and goes out to them: registers imported as cases, row by row, nothing lost.
 * May use every room below; a page or a command asks it, it asks nobody for a screen.
 */
@NullMarked
package redress.exchange;

import org.jspecify.annotations.NullMarked;
