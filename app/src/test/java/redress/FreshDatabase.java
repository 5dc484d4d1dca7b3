package redress;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of its own for a test, with every migration run: a copy of one template, made in a fraction of a second.
 * The server is a throw-away one of this JVM, or the one that {@code REDRESS_TEST_DATABASE_URL} (with
 * {@code ..._USERNAME} and {@code ..._PASSWORD}, of a superuser) points to, to run the same tests on PostgreSQL 15.
 *
 * @param url a JDBC URL
 */
public record FreshDatabase(String url, String username, String password) {

    private static final String TEMPLATE =
            "redress_template_" + ProcessHandle.current().pid();
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Makes one. */
    public static FreshDatabase create() {
        var server = Server.SERVER;
        var name = "redress_test_%d_%d".formatted(ProcessHandle.current().pid(), COUNT.incrementAndGet());
        execute(server, "create database %s template %s".formatted(name, TEMPLATE));
        return server.named(name);
    }

    /** Connections without a pool. */
    public DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(username);
        source.setPassword(password);
        return source;
    }

    private FreshDatabase named(String database) {
        return new FreshDatabase(url.replaceFirst("/[^/?]*(\\?|$)", "/" + database + "$1"), username, password);
    }

    private static void execute(FreshDatabase server, String sql) {
        try (var connection = DriverManager.getConnection(server.url, server.username, server.password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Started once, by the first test that needs it. */
    private static final class Server {

        static final FreshDatabase SERVER = withTemplate(start());

        private static FreshDatabase start() {
            return Optional.ofNullable(System.getenv("REDRESS_TEST_DATABASE_URL"))
                    .map(url -> new FreshDatabase(
                            url,
                            System.getenv().getOrDefault("REDRESS_TEST_DATABASE_USERNAME", "postgres"),
                            System.getenv().getOrDefault("REDRESS_TEST_DATABASE_PASSWORD", "")))
                    .orElseGet(Server::throwAway);
        }

        @SuppressWarnings("resource") // the library stops it when the JVM ends
        private static FreshDatabase throwAway() {
            try {
                var url = EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
                return new FreshDatabase(url.replaceFirst("\\?.*", ""), "postgres", "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static FreshDatabase withTemplate(FreshDatabase server) {
            execute(server, "drop database if exists " + TEMPLATE);
            execute(server, "create database " + TEMPLATE);
            var template = server.named(TEMPLATE);
            Flyway.configure()
                    .dataSource(template.dataSource())
                    .locations("classpath:migrations")
                    .load()
                    .migrate();
            return server;
        }
    }
}
