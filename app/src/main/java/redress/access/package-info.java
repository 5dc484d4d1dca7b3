/**
 * Who works here: accounts, signing in, roles, and what each role may do.
 * May use the organisation (and below) and casework's {@code Sight}; knows no page.
 */
@NullMarked
package redress.access;

import org.jspecify.annotations.NullMarked;
