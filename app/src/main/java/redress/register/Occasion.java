package redress.register;

import java.time.Instant;
import java.time.LocalDate;
import redress.journal.Actor;

/** Who gives a command, and when. */
public record Occasion(Actor by, Instant now, LocalDate today) {}
