package redress.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * An empty table like one that is in use, which later takes its place with the same keys, indexes and rights.
 *
 * @param live the table in use, with its schema
 * @param finishing what makes the filled table complete, in order
 */
record FreshTable(String name, String schema, String live, List<String> finishing) {

    static final String SCHEMA = "rebuilding";

    private static final String CONSTRAINTS = """
            select format('alter table %s.%%I add constraint %%I %%s', relname, conname, pg_get_constraintdef(k.oid))
            from pg_constraint k join pg_class t on t.oid = conrelid
            where conrelid = to_regclass(?) and contype in ('p', 'u', 'x', 'c', 'f')
            order by contype = 'f', conname
            """.formatted(SCHEMA);

    private static final String INDEXES = """
            select replace(
                pg_get_indexdef(indexrelid),
                format(' ON %%I.%%I USING ', nspname, relname),
                format(' ON %s.%%I USING ', relname))
            from pg_index join pg_class t on t.oid = indrelid join pg_namespace n on n.oid = relnamespace
            where indrelid = to_regclass(?) and not exists (select from pg_constraint where conindid = indexrelid)
            order by indexrelid
            """.formatted(SCHEMA);

    private static final String RIGHTS = """
            select format('grant %%s on %s.%%I to %%s', privilege_type, relname,
                case grantee when 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end)
            from pg_class, aclexplode(relacl)
            where pg_class.oid = to_regclass(?) and grantee <> relowner
            """.formatted(SCHEMA);

    private static final String SCHEMA_OF =
            "select quote_ident(nspname) from pg_class join pg_namespace n on n.oid = relnamespace"
                    + " where pg_class.oid = to_regclass(?)";

    /** Nobody writes to the journal until the transaction ends; everybody may read. */
    static void holdWritersOut(Connection connection) throws SQLException {
        execute(connection, "lock table journal_event in share row exclusive mode");
        execute(connection, "drop schema if exists " + SCHEMA + " cascade");
        execute(connection, "create schema " + SCHEMA);
    }

    static FreshTable create(Connection connection, ProjectedTable table) throws SQLException {
        var schema = texts(connection, SCHEMA_OF, table.name()).getFirst();
        var live = schema + "." + table.name();
        execute(
                connection,
                "create table %s.%s (like %s including defaults including storage including comments)"
                        .formatted(SCHEMA, table.name(), live));
        var finishing = new ArrayList<String>();
        finishing.addAll(texts(connection, CONSTRAINTS, live));
        finishing.addAll(texts(connection, INDEXES, live));
        finishing.addAll(texts(connection, RIGHTS, live));
        return new FreshTable(table.name(), schema, live, finishing);
    }

    void takeOver(Connection connection) throws SQLException {
        for (var step : finishing) {
            execute(connection, step);
        }
        execute(connection, "drop table " + live);
        execute(connection, "alter table %s.%s set schema %s".formatted(SCHEMA, name, schema));
        execute(connection, "analyze " + live);
    }

    static void tidy(Connection connection) throws SQLException {
        execute(connection, "drop schema " + SCHEMA);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(Connection connection, String query, String table) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, table);
            var texts = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }
}
