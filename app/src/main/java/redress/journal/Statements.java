package redress.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Statements that go to the database together, in their order and in one round trip. */
final class Statements {

    /** The most that travel at once: few enough that their values never come near what the protocol can number. */
    private static final int AT_ONCE = 200;

    private record Bound(String sql, List<Optional<?>> values) {}

    private final List<Bound> all = new ArrayList<>();

    /** @param values for the question marks of the statement, in their order; empty is the database's null */
    void add(String sql, List<Optional<?>> values) {
        all.add(new Bound(sql, values));
    }

    void send(Connection connection) throws SQLException {
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            send(connection, all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }

    private static void send(Connection connection, List<Bound> together) throws SQLException {
        var text = together.stream().map(Bound::sql).collect(Collectors.joining("; "));
        try (var statement = connection.prepareStatement(text)) {
            var index = 1;
            for (var bound : together) {
                for (var value : bound.values()) {
                    if (value.isPresent()) {
                        statement.setObject(index, value.orElseThrow());
                    } else {
                        statement.setObject(index, null);
                    }
                    index++;
                }
            }
            statement.execute();
        }
    }
}
