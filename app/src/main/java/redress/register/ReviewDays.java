package redress.register;

import java.time.LocalDate;

/**
 * Which reviews are near today, and which have passed.
 *
 * @param soonBefore the first day that is not near yet
 */
public record ReviewDays(LocalDate today, LocalDate soonBefore) {}
