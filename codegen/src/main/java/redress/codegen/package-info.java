/** Writes the typed tables that the program is compiled against; runs in the build only. */
@NullMarked
package redress.codegen;

import org.jspecify.annotations.NullMarked;
