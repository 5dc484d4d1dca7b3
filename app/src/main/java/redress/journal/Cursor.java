package redress.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.PGStatement;

/** The rows of one query, a few at a time, with a look at the next one. */
final class Cursor<T> implements AutoCloseable {

    private static final int FETCHED = 4_000;

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Reader<T> reader;
    private Optional<T> next;

    /** @param connection in a transaction, without which the driver would read everything at once */
    Cursor(Connection connection, String query, Reader<T> reader) throws SQLException {
        this.statement = statement(connection, query);
        this.rows = statement.executeQuery();
        this.reader = reader;
        this.next = Optional.empty();
        advance();
    }

    static PreparedStatement statement(Connection connection, String query) throws SQLException {
        var statement = connection.prepareStatement(query);
        statement.setFetchSize(FETCHED);
        // From the first row on in binary, which is read in half the time.
        statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
        return statement;
    }

    private void advance() throws SQLException {
        next = rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
    }

    Optional<T> peek() {
        return next;
    }

    T take() throws SQLException {
        var taken = next.orElseThrow();
        advance();
        return taken;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
