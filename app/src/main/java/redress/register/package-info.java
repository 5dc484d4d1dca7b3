/**
 * What is kept beside the cases: restrictions on contact and how they came about, and the independent people who can be
 * asked to take part, with what they cost. May use the journal and organisation; knows no case and no page.
 */
@NullMarked
package redress.register;

import org.jspecify.annotations.NullMarked;
