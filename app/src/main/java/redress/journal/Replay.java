package redress.journal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Goes through every stream of the journal in their order. One thread reads, one for each processor computes, and the
 * results come back in order to the first; never more than a few thousand events are in memory.
 */
final class Replay<T> {

    private static final int BATCH = 2_000;

    /** Takes what was computed of one stream. */
    interface Results<T> {
        void take(StoredStream stream, T result) throws SQLException, IOException;
    }

    private record Done<T>(StoredStream stream, T result) {}

    private final Function<StoredStream, T> work;
    private final Results<T> results;
    private final Progress progress;
    private final Queue<Future<List<Done<T>>>> underWay = new ArrayDeque<>();
    private long done;
    private long total;

    private Replay(Function<StoredStream, T> work, Results<T> results, Progress progress) {
        this.work = work;
        this.results = results;
        this.progress = progress;
    }

    static <T> void run(Connection connection, Function<StoredStream, T> work, Results<T> results, Progress progress)
            throws SQLException, IOException {
        var replay = new Replay<>(work, results, progress);
        var threads = Runtime.getRuntime().availableProcessors();
        try (var pool = Executors.newFixedThreadPool(threads);
                var streams = new StoredStream.Reading(connection)) {
            try {
                replay.total = EntryTable.count(connection);
                replay.all(streams, pool, threads * 2);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private void all(StoredStream.Reading streams, ExecutorService pool, int atOnce) throws SQLException, IOException {
        var batch = new ArrayList<StoredStream>();
        var events = 0;
        for (var next = streams.next(); next.isPresent(); next = streams.next()) {
            var stream = next.orElseThrow();
            batch.add(stream);
            events += 1 + stream.entries().size();
            if (events >= BATCH) {
                submit(batch, pool);
                batch = new ArrayList<>();
                events = 0;
                if (underWay.size() >= atOnce) {
                    finish();
                }
            }
        }
        submit(batch, pool);
        while (!underWay.isEmpty()) {
            finish();
        }
    }

    private void submit(List<StoredStream> batch, ExecutorService pool) {
        underWay.add(pool.submit(() -> batch.stream()
                .map(stream -> new Done<>(stream, work.apply(stream)))
                .toList()));
    }

    private void finish() throws SQLException, IOException {
        for (var each : computed(underWay.remove())) {
            results.take(each.stream(), each.result());
            done += each.stream().entries().size();
        }
        progress.at(done, total);
    }

    private static <R> R computed(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }
}
