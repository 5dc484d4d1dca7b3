package redress.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

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

        DatabaseFault(SQLException cause) {
            super(cause);
            this.state = cause.getSQLState() == null ? "" : cause.getSQLState();
        }

        boolean isDuplicate() {
            return state.equals("23505");
        }
    }
}
