package redress.journal;

import java.util.List;

/**
 * A plain table that a backup carries beside the journal, because it cannot be derived from it; for instance the accounts.
 *
 * @param orderedBy the columns of its key, so that the same rows always give the same file
 */
public record BackupTable(String name, List<String> orderedBy) {

    /** The journal itself, in the order in which it is restored. */
    static final List<BackupTable> JOURNAL = List.of(
            new BackupTable("journal_stream", List.of("stream")),
            new BackupTable("journal_event", List.of("position")),
            new BackupTable("journal_seal", List.of("number")));

    String file() {
        return name + ".ndjson";
    }
}
