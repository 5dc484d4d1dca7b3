package redress.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The settings of the embedded PostgreSQL: durable, closed to everybody else, and right for a small machine. */
final class PostgresSettings {

    private static final String SETTINGS = """
            # Redress writes this file at every start. Put settings of your own into local.conf beside it.

            # what was committed is on the disk
            fsync = on
            synchronous_commit = on
            full_page_writes = on

            # reachable from this machine only
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            max_connections = 60

            # a small machine with a solid-state disk
            shared_buffers = 256MB
            effective_cache_size = 1GB
            work_mem = 16MB
            maintenance_work_mem = 128MB
            random_page_cost = 1.1
            wal_compression = on
            min_wal_size = 128MB
            max_wal_size = 2GB
            checkpoint_timeout = 15min
            max_parallel_workers_per_gather = 2
            jit = off

            # the same answers on every machine
            timezone = 'UTC'
            log_timezone = 'UTC'
            datestyle = 'iso, ymd'
            lc_messages = 'C'

            # no personal details in the log
            log_min_messages = warning
            log_checkpoints = off
            log_min_error_statement = panic
            log_error_verbosity = terse

            include_if_exists = 'local.conf'
            """;

    private PostgresSettings() {}

    /** Writes the settings and the one rule about who may connect. */
    static void write(Path data, int port, String rule) {
        try {
            Files.writeString(data.resolve("postgresql.conf"), SETTINGS.formatted(port));
            Files.writeString(
                    data.resolve("pg_hba.conf"), "# Redress writes this file at every start.\n" + rule + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Writing the settings of PostgreSQL in " + data, e);
        }
    }
}
