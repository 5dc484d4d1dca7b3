package redress.reporting;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.StreamId;

/** A case behind a figure, in codes and dates; nothing personal. */
public record CaseLine(
        StreamId stream,
        String reference,
        LocalDate receivedOn,
        String disposition,
        String position,
        Optional<String> service,
        Optional<String> subject,
        Optional<String> outcome,
        Optional<LocalDate> respondedOn,
        Optional<Integer> workingDaysToResponse) {}
