package redress.journal;

import java.time.Instant;

/** An event that is to be written, and when it happened. */
public record Happening(Instant at, Event event) {}
