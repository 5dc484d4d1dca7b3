/**
 * The pages of the council's staff: what they show, the forms they send, and the words between.
 * May use every room below; holds no rule of a case and no SQL.
 */
@NullMarked
package redress.desk;

import org.jspecify.annotations.NullMarked;
