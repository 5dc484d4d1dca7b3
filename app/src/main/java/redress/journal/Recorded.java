package redress.journal;

import java.time.Instant;

/**
 * An event as it stands in the journal.
 *
 * @param sequence its place in the stream, from 1
 * @param happenedAt when it happened, which for an imported or a belated entry is long before
 * @param recordedAt when it was written down
 */
public record Recorded(
        StreamId stream, int sequence, Instant happenedAt, Instant recordedAt, Actor actor, Event event) {}
