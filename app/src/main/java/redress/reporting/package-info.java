/**
 * Measures, tables and report documents: what the council publishes, counted from the facts that casework keeps for it.
 * May use casework's fact tables, organisation and below; keeps measure, table and rendering apart.
 */
@NullMarked
package redress.reporting;

import org.jspecify.annotations.NullMarked;
