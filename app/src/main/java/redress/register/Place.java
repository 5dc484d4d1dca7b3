package redress.register;

import java.time.LocalDate;
import java.util.UUID;

/** Where the page before ended, in a list that is ordered by a date. */
public record Place(LocalDate on, UUID stream) {}
