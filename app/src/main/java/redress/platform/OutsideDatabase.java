package redress.platform;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL that somebody else runs: {@code redress.database.url}, {@code .username} and {@code .password}. */
record OutsideDatabase(DatabaseLogin login) implements Database {

    private static final int OLDEST = 15;

    static OutsideDatabase reached(DatabaseLogin login) {
        try (var connection = DriverManager.getConnection(login.url(), login.username(), login.password())) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new Refused("The database at %s is PostgreSQL %d. Redress needs PostgreSQL %d or newer."
                        .formatted(login.url(), version, OLDEST));
            }
            return new OutsideDatabase(login);
        } catch (SQLException e) {
            throw new Refused("The database at %s cannot be reached: %s".formatted(login.url(), e.getMessage()));
        }
    }

    @Override
    public boolean keptByAnother() {
        return false;
    }

    @Override
    public void close() {}
}
