package redress.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import redress.casework.CaseReference;

/** Cases drawn from all of them, a share of its own for each writer so that no two meet on one. */
final class Sampler {

    private record Drawn(CaseReference reference, UUID stream) {}

    private static final int DRAWN = 4_000;

    private final List<Drawn> cases = new ArrayList<>();
    private final Random random = new Random(7);

    Sampler(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select reference, stream from representation order by md5(reference) limit " + DRAWN)) {
            while (rows.next()) {
                cases.add(new Drawn(new CaseReference(rows.getString(1)), rows.getObject(2, UUID.class)));
            }
        }
    }

    List<CaseReference> references() {
        return cases.stream().map(Drawn::reference).toList();
    }

    List<UUID> streams() {
        return cases.stream().map(Drawn::stream).toList();
    }

    CaseReference reference(int writer) {
        return drawn(writer).reference();
    }

    UUID stream(int writer) {
        return drawn(writer).stream();
    }

    private synchronized Drawn drawn(int writer) {
        return cases.get(4 * random.nextInt(cases.size() / 4) + writer % 4);
    }
}
