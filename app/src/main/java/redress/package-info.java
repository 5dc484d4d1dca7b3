/** Redress: hear, answer, learn from and report on complaints. Each package below is one room of the house. */
@NullMarked
package redress;

import org.jspecify.annotations.NullMarked;
