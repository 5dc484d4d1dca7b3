package redress.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks a running server of ours, made by a first start. */
class EmbeddedDatabaseTest {

    @TempDir
    private static Path place;

    private static DataDirectory directory = new DataDirectory(Path.of("/"));
    private static Database database = new OutsideDatabase(new DatabaseLogin("", "", ""));

    @BeforeAll
    static void start() {
        directory = DataDirectory.at(place.resolve("home"));
        database = Databases.own(directory, "a test");
        assertThat(database.login().username()).isEqualTo("redress");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "password_encryption, scram-sha-256",
        "server_encoding, UTF8",
        "log_error_verbosity, terse",
    })
    void the_running_server_says_that_it_is_durable_closed_and_the_same_everywhere(String setting, String value)
            throws SQLException {
        assertThat(show(setting)).isEqualTo(value);
    }

    @Test
    void it_listens_on_no_local_socket() throws IOException {
        var socketLine = Files.readAllLines(directory.postgres().resolve("postmaster.pid"))
                .get(4);
        assertThat(socketLine).isBlank();
    }

    @Test
    void nobody_connects_without_the_password() {
        assertThatThrownBy(() -> connect(PostgresServer.NAME, "")).hasMessageContaining("password");
        assertThatThrownBy(() -> connect(PostgresServer.NAME, "guess")).hasMessageContaining("authentication failed");
    }

    @Test
    void nobody_connects_as_the_administrator() {
        assertThatThrownBy(() -> connect("postgres", database.login().password()))
                .hasMessageContaining("no pg_hba.conf entry");
    }

    @Test
    void no_rule_trusts_anybody() throws IOException {
        var rules = Files.readAllLines(directory.postgres().resolve("pg_hba.conf")).stream()
                .filter(line -> !line.startsWith("#"));
        assertThat(rules).containsExactly("host redress redress 127.0.0.1/32 scram-sha-256");
    }

    @Test
    void another_machine_finds_nobody_at_the_port() throws IOException {
        var port =
                URI.create(database.login().url().substring("jdbc:".length())).getPort();
        var addresses = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(Inet4Address.class::isInstance)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        assertThat(addresses)
                .allSatisfy(address -> assertThatThrownBy(() -> new Socket(address, port).close())
                        .isInstanceOf(ConnectException.class));
    }

    @Test
    void only_the_owner_reads_the_directory_and_the_password() throws IOException {
        assertThat(permissions(directory.root())).isEqualTo("rwx------");
        assertThat(permissions(directory.postgres())).isEqualTo("rwx------");
        assertThat(permissions(directory.databasePassword())).isEqualTo("rw-------");
        assertThat(directory.root().resolve("postgres.new.password")).doesNotExist();
    }

    @Test
    void a_second_program_is_told_who_has_the_directory() {
        assertThatThrownBy(() -> Databases.own(directory, "another test"))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "%s is in use by Redress already (a test). Nothing was changed.".formatted(directory.root()));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static void connect(String username, String password) throws SQLException {
        DriverManager.getConnection(database.login().url(), username, password).close();
    }

    private static String show(String setting) throws SQLException {
        var login = database.login();
        try (var connection = DriverManager.getConnection(login.url(), login.username(), login.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery("show " + setting)) {
            result.next();
            return result.getString(1);
        }
    }
}
