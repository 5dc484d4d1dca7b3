package redress.journal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Reads and writes streams of events. What is derived from a stream is written in the same transaction, so a page never
 * shows a stale case. Time and person are arguments: the journal has no clock.
 */
public final class Journal {

    /** A stream that is begun with its first events, for writing in bulk. */
    public record NewStream(StreamId stream, List<Happening> happenings) {}

    /** What happened after a history, for writing to several streams together. */
    public record Writing(History after, List<Happening> happenings) {}

    private final Database database;
    private final EventTypes types;
    private final Histories histories;
    private final Projections projections;
    private final MasterKey master;

    public Journal(DataSource source, EventTypes types, List<Projector> projectors, MasterKey master) {
        this.database = new Database(source);
        this.types = types;
        this.histories = new Histories(types, master);
        this.projections = new Projections(projectors);
        this.master = master;
    }

    Database database() {
        return database;
    }

    EventTypes types() {
        return types;
    }

    Projections projections() {
        return projections;
    }

    MasterKey master() {
        return master;
    }

    /** The whole history of a stream; empty where nothing was written to it. */
    public Optional<History> read(StreamId stream) {
        return database.query(connection -> histories.of(connection, stream));
    }

    /**
     * The whole history of the stream of which a derived row holds these values; empty where none does.
     *
     * @param values by column; no two rows hold all of them
     */
    public Optional<History> find(ProjectedTable table, Map<String, String> values) {
        return database.query(connection -> histories.of(connection, table, values));
    }

    /**
     * Writes what happened after {@code history}, with everything derived from it, or nothing: two who write after the same
     * history cannot both win.
     */
    public Appending append(History history, List<Happening> happenings, Actor actor, Instant recordedAt) {
        return switch (append(List.of(new Writing(history, happenings)), actor, recordedAt)) {
            case AppendingTogether.Appended(var histories) -> new Appending.Appended(histories.getFirst());
            case AppendingTogether.Conflict(var stream, var by, var at, var sequence) ->
                new Appending.Conflict(by, at, sequence);
            case AppendingTogether.Erased(var stream) -> new Appending.Erased();
            case AppendingTogether.Taken() -> new Appending.Taken();
        };
    }

    /** Writes to several streams, each of them once, in one transaction: all of it or nothing. */
    public AppendingTogether append(List<Writing> writings, Actor actor, Instant recordedAt) {
        for (var writing : writings) {
            if (writing.after().isErased()) {
                return new AppendingTogether.Erased(writing.after().stream());
            }
        }
        var grown = writings.stream()
                .map(writing -> grow(writing.after(), writing.happenings(), actor, recordedAt))
                .toList();
        var statements = new Statements();
        // In one order for everybody, so that of two who write to the same streams neither waits for the other for
        // ever.
        IntStream.range(0, grown.size())
                .boxed()
                .sorted(Comparator.comparing(each -> writings.get(each).after().stream()))
                .forEach(each -> write(statements, writings.get(each).after(), grown.get(each)));
        try {
            database.commit(statements);
            return new AppendingTogether.Appended(
                    grown.stream().map(Grown::history).toList());
        } catch (Database.DatabaseFault fault) {
            if (!fault.isDuplicate()) {
                throw fault;
            }
            return writings.stream()
                    .flatMap(writing -> winner(writing.after()).stream())
                    .findFirst()
                    .orElseGet(() -> taken(fault));
        }
    }

    /** Two rows of one stream that nobody else wrote are a fault of the projector. */
    private static AppendingTogether taken(Database.DatabaseFault fault) {
        if (fault.isWithinStream()) {
            throw fault;
        }
        return new AppendingTogether.Taken();
    }

    private void write(Statements statements, History before, Grown grown) {
        if (before.sequence() == 0) {
            begin(statements, before);
        }
        EntryTable.insert(statements, grown.entries());
        Projections.change(statements, rows(before), rows(grown.history()));
    }

    private Optional<AppendingTogether> winner(History history) {
        return read(history.stream())
                .filter(now -> now.sequence() > history.sequence())
                .map(now -> now.events().get(history.sequence()))
                .map(first -> new AppendingTogether.Conflict(
                        history.stream(), first.actor(), first.recordedAt(), first.sequence()));
    }

    private record Grown(History history, List<Entry> entries) {}

    private Grown grow(History history, List<Happening> happenings, Actor actor, Instant recordedAt) {
        var entries = new ArrayList<Entry>(happenings.size());
        var events = new ArrayList<>(history.events());
        var head = history.head();
        var key = history.key().orElseThrow();
        for (var happening : happenings) {
            var recorded = new Recorded(
                    history.stream(), events.size() + 1, happening.at(), recordedAt, actor, happening.event());
            var entry = Entry.write(recorded, types, key, head);
            head = entry.hash();
            entries.add(entry);
            events.add(recorded);
        }
        return new Grown(
                new History(history.stream(), history.kind(), List.copyOf(events), history.key(), head), entries);
    }

    private void begin(Statements statements, History history) {
        statements.add(
                "insert into journal_stream (stream, kind, wrapped_key) values (?, ?, ?)",
                List.of(
                        Optional.of(history.stream().value()),
                        Optional.of(history.kind()),
                        Optional.of(Envelope.wrap(history.key().orElseThrow(), master, history.stream()))));
    }

    private List<TableRow> rows(History history) {
        return projections.rows(history.kind(), history.stream(), history.events());
    }

    /** Writes many new streams in one transaction, by COPY. None of them may be there already. */
    public void appendNew(String kind, List<NewStream> streams, Actor actor, Instant recordedAt) {
        var written = streams.stream()
                .map(stream -> grow(History.begin(stream.stream(), kind), stream.happenings(), actor, recordedAt))
                .toList();
        var rows = written.stream()
                .flatMap(grown -> rows(grown.history()).stream())
                .toList();
        database.transaction(connection -> {
            copyStreams(connection, written.stream().map(Grown::history));
            try (var copy = new BinaryCopy(connection, "journal_event", EntryTable.COLUMNS)) {
                written.forEach(grown -> grown.entries().forEach(entry -> EntryTable.copy(copy, entry)));
            }
            Projections.copy(connection, "", rows);
            return streams.size();
        });
    }

    private void copyStreams(Connection connection, Stream<History> histories) throws SQLException, IOException {
        try (var copy = new BinaryCopy(connection, "journal_stream", List.of("stream", "kind", "wrapped_key"))) {
            histories.forEach(history -> copy.row(
                    history.stream().value(),
                    history.kind(),
                    Envelope.wrap(history.key().orElseThrow(), master, history.stream())));
        }
    }

    /**
     * Destroys the key of a stream: everything personal in its history is gone for good, from every table, while the chain
     * and the open facts stay. The last event of the stream says so.
     *
     * @return whether there was a key to destroy
     */
    public boolean erase(StreamId stream, String reason, Actor actor, Instant recordedAt) {
        return database.transaction(connection -> {
            var history = histories.of(connection, stream);
            if (history.isEmpty() || history.orElseThrow().isErased()) {
                return false;
            }
            var before = history.orElseThrow();
            var grown = grow(
                    before,
                    List.of(new Happening(recordedAt, new JournalEvent.PersonalDataErased(reason))),
                    actor,
                    recordedAt);
            var erasing = new Statements();
            EntryTable.insert(erasing, grown.entries());
            erasing.add(
                    "update journal_stream set wrapped_key = null where stream = ?",
                    List.of(Optional.of(stream.value())));
            erasing.send(connection);
            var deriving = new Statements();
            Projections.change(
                    deriving,
                    rows(before),
                    rows(histories.of(connection, stream).orElseThrow()));
            deriving.send(connection);
            return true;
        });
    }

    /** The streams of one kind, oldest first; for kinds of which there are few. */
    public List<StreamId> streams(String kind) {
        return database.transaction(connection -> {
            try (var statement =
                    connection.prepareStatement("select stream from journal_stream where kind = ? order by stream")) {
                statement.setString(1, kind);
                var streams = new ArrayList<StreamId>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        streams.add(new StreamId(rows.getObject(1, UUID.class)));
                    }
                }
                return streams;
            }
        });
    }
}
