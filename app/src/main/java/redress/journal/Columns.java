package redress.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database says of a table's columns. */
final class Columns {

    private Columns() {}

    /** The columns that hold values of their own, in their order. */
    static List<String> of(Connection connection, String table) throws SQLException {
        return names(
                connection,
                "select attname from pg_attribute where attrelid = to_regclass(?)"
                        + " and attnum > 0 and not attisdropped and attgenerated = '' order by attnum",
                table);
    }

    /** Those that the database numbers by itself. */
    static List<String> numbered(Connection connection, String table) throws SQLException {
        return names(
                connection,
                "select attname from pg_attribute where attrelid = to_regclass(?)"
                        + " and attnum > 0 and not attisdropped and attidentity <> '' order by attnum",
                table);
    }

    private static List<String> names(Connection connection, String query, String table) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, table);
            var names = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }
}
