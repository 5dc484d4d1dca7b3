/**
 * One small class for each command of {@code ./redress}: it reads its options and asks the room that knows.
 * It may touch every room; it holds no rules.
 * Exit codes: 0 done, 1 refused or something found, 2 used wrongly.
 */
@NullMarked
@NamedInterface("command")
package redress.platform.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
