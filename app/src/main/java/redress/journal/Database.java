package redress.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Runs work in one transaction of its own. */
record Database(DataSource source) {

    interface Work<T> {
        T in(Connection connection) throws SQLException, IOException;
    }

    /** Everything that the work reads is of one moment. */
    <T> T snapshot(Work<T> work) {
        return transaction(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
            return work.in(connection);
        });
    }

    /** For one query, which is a transaction by itself. */
    <T> T query(Work<T> work) {
        try (var connection = source.getConnection()) {
            return work.in(connection);
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Commits these statements, or nothing of them: begin and commit travel with them, all in one round trip. */
    void commit(Statements statements) {
        statements.add("commit", List.of());
        transaction(connection -> {
            statements.send(connection);
            return true;
        });
    }

    /** Commits what the work did, or nothing of it where it throws. */
    <T> T transaction(Work<T> work) {
        try (var connection = source.getConnection()) {
            var auto = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                var result = work.in(connection);
                connection.commit();
                return result;
            } catch (Throwable fault) {
                // Whatever it was: turning auto-commit on again would commit what was done so far.
                connection.rollback();
                throw fault;
            } finally {
                connection.setAutoCommit(auto);
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        } catch (IOException fault) {
            // A stream into the database hides the reason that the database gave.
            throw fault.getCause() instanceof SQLException reason
                    ? new DatabaseFault(reason)
                    : new UncheckedIOException(fault);
        }
    }

    static final class DatabaseFault extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final String state;
        private final String key;

        DatabaseFault(SQLException cause) {
            super(cause);
            this.state = cause.getSQLState() == null ? "" : cause.getSQLState();
            this.key = key(cause).orElse("");
        }

        /** The columns of the key that two rows would have, from the first on; the words before them depend on the server. */
        private static Optional<String> key(SQLException cause) {
            return cause instanceof PSQLException told
                    ? Optional.ofNullable(told.getServerErrorMessage())
                            .map(ServerErrorMessage::getDetail)
                            .map(detail -> detail.substring(detail.indexOf('(') + 1))
                    : Optional.empty();
        }

        boolean isDuplicate() {
            return state.equals("23505");
        }

        /** Whether both rows are of one stream: then no other has what no two may have. */
        boolean isWithinStream() {
            return key.startsWith("stream,") || key.startsWith("stream)");
        }
    }
}
