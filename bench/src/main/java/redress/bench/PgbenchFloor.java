package redress.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * What a note writes, by PostgreSQL's own pgbench: the same insert and the same update in one transaction, as many writers
 * at a time, prepared statements, the same loopback, commits as durable.
 */
record PgbenchFloor(Path program, Path script, HikariDataSource source) implements AutoCloseable {

    /** Where Debian and its like keep it, beside the PATH. */
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

    private static final Pattern ADDRESS = Pattern.compile("jdbc:postgresql://([^:/]+):(\\d+)/(.+)");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    /** Empty where the machine has no pgbench. */
    static Optional<PgbenchFloor> of(DataSource source, Sampler sampler) throws SQLException, IOException {
        var program = found();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_drawn");
            statement.execute("create table bench_drawn (number integer primary key, stream uuid not null)");
            try (var insert = connection.prepareStatement("insert into bench_drawn values (?, ?)")) {
                for (var number = 0; number < sampler.streams().size(); number++) {
                    insert.setInt(1, number);
                    insert.setObject(2, sampler.streams().get(number));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            statement.execute("analyze bench_drawn");
        }
        var script = Files.createTempFile("redress-bench", ".sql");
        var last = sampler.streams().size() / CommandMeasure.WRITERS - 1;
        Files.writeString(script, """
            \\set drawn %d * random(0, %d) + :client_id
            begin;
            %s;
            update representation set sequence = sequence
            from bench_drawn where number = :drawn and representation.stream = bench_drawn.stream;
            end;
            """.formatted(CommandMeasure.WRITERS, last, PlainFloor.INSERT));
        return Optional.of(new PgbenchFloor(program.orElseThrow(), script, source.unwrap(HikariDataSource.class)));
    }

    /** Transactions a second. */
    double rate(int seconds) throws IOException, InterruptedException {
        var address = ADDRESS.matcher(source.getJdbcUrl());
        if (!address.matches()) {
            throw new IllegalStateException("pgbench cannot be told of " + source.getJdbcUrl());
        }
        var line = List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + CommandMeasure.WRITERS,
                "--time=" + seconds,
                "--file=" + script,
                "--host=" + address.group(1),
                "--port=" + address.group(2),
                "--username=" + source.getUsername(),
                address.group(3));
        var run = new ProcessBuilder(line).redirectErrorStream(true);
        run.environment().put("PGPASSWORD", source.getPassword());
        var process = run.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var rate = RATE.matcher(text);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IllegalStateException(text);
        }
        return Double.parseDouble(rate.group(1));
    }

    private static Optional<Path> found() throws IOException {
        var path = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "pgbench"));
        try (var versions = Files.isDirectory(VERSIONS) ? Files.list(VERSIONS) : Stream.<Path>empty()) {
            var kept = versions.sorted().map(version -> version.resolve("bin/pgbench"));
            return Stream.concat(kept, path).filter(Files::isExecutable).findFirst();
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        Files.delete(script);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table bench_drawn");
        }
    }
}
