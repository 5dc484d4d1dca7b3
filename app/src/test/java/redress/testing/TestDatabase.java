package redress.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * An empty database with every migration, for one test. All of them stand on one throw-away server, which is started with
 * the first; with {@code REDRESS_TEST_DATABASE_URL}, {@code ..._USERNAME} and
 * {@code ..._PASSWORD} in the environment, on that server instead: the same tests must pass on PostgreSQL 15.
 */
public final class TestDatabase implements AutoCloseable {

    private record Server(String url, String user, String password, String template) {

        String url(String database) {
            return url.replaceFirst("/[^/?]*(\\?|$)", "/" + database + "$1");
        }

        void run(String sql) {
            try (var connection = DriverManager.getConnection(url, user, password);
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException fault) {
                throw new IllegalStateException(sql, fault);
            }
        }
    }

    /** Started when it is first asked for. */
    private static final class Started {
        static final Server SERVER = start();
    }

    private final String name = newName();
    private final HikariDataSource source;

    private TestDatabase() {
        Started.SERVER.run("create database " + name + " template " + Started.SERVER.template());
        source = pool(Started.SERVER, name);
    }

    public static TestDatabase fresh() {
        return new TestDatabase();
    }

    public DataSource source() {
        return source;
    }

    public String url() {
        return Started.SERVER.url(name);
    }

    public String user() {
        return Started.SERVER.user();
    }

    public String password() {
        return Started.SERVER.password();
    }

    /** The first column of every row, as text; a null as "null". */
    public List<String> ask(String query) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
            return texts;
        } catch (SQLException fault) {
            throw new IllegalStateException(query, fault);
        }
    }

    /** Runs each statement by itself, all on one connection. */
    public void run(String... statements) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(List.of(statements).toString(), fault);
        }
    }

    @Override
    public void close() {
        source.close();
        Started.SERVER.run("drop database " + name + " with (force)");
    }

    private static Server start() {
        var outside = System.getenv().getOrDefault("REDRESS_TEST_DATABASE_URL", "");
        var server = outside.isEmpty()
                ? embedded()
                : new Server(
                        outside,
                        System.getenv().getOrDefault("REDRESS_TEST_DATABASE_USERNAME", "postgres"),
                        System.getenv().getOrDefault("REDRESS_TEST_DATABASE_PASSWORD", ""),
                        newName());
        server.run("create database " + server.template());
        Flyway.configure()
                .dataSource(server.url(server.template()), server.user(), server.password())
                .locations("classpath:migrations")
                .load()
                .migrate();
        if (!outside.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> server.run("drop database " + server.template())));
        }
        return server;
    }

    /** The library stops it, and removes its files, when the program ends. */
    @SuppressWarnings("resource")
    private static Server embedded() {
        try {
            var postgres = EmbeddedPostgres.builder().start();
            return new Server(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", newName());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static HikariDataSource pool(Server server, String database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.url(database));
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(6);
        pool.setMinimumIdle(0);
        return pool;
    }

    private static String newName() {
        return "redress_test_" + UUID.randomUUID().toString().replace("-", "");
    }
}
