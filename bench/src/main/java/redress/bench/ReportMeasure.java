package redress.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import redress.organisation.Council;
import redress.organisation.Organisation;
import redress.procedure.Loading;
import redress.reporting.ReportDocument;
import redress.reporting.Reports;

/** The whole annual report, against the same group-bys written by hand. */
final class ReportMeasure {

    private static final String YEAR = "extract(year from received_on - interval '3 months')::int";

    /** One statement for each of the tables, as somebody would write them who needed no more than the numbers. */
    private static final List<String> BY_HAND = List.of(
            "select %s, disposition, count(*) from representation where %s and disposition not in ('compliment', 'comment') group by 1, 2",
            "select %s, outcome, count(*) from representation where %s and disposition = 'complaint' group by 1, 2",
            "select %s, service, count(*) from representation where %s and disposition = 'complaint' group by 1, 2",
            "select %s, subject, count(*) from representation where %s and disposition = 'complaint' group by 1, 2",
            "select %s, width_bucket(working_days_to_response, array[0, 21, 41, 61, 81, 101]), count(*) from representation where %s and disposition = 'complaint' and working_days_to_response is not null group by 1, 2",
            "select %s, point_of_receipt, count(*) from representation where %s and disposition = 'complaint' group by 1, 2",
            "select %s, channel, count(*) from representation where %s and disposition = 'complaint' group by 1, 2",
            "select %s, count(*) from representation where %s and disposition = 'compliment' group by 1",
            "select %s, service, count(*) from representation where %s and disposition = 'compliment' group by 1, 2",
            "select %s, relationship, count(*) from representation where %s and disposition = 'complaint' group by 1, 2");

    private ReportMeasure() {}

    static String measure(Installation installation) throws Exception {
        var organisation = installation.room(Organisation.class);
        var council = organisation.council().orElseThrow();
        var document = document(organisation, council);
        var reports = installation.room(Reports.class);
        var year = council.reportYear("2017-18").orElseThrow();
        var source = installation.room(DataSource.class);
        Timing.of(2, () -> reports.count(document, council, year, LocalDate.of(2018, 8, 1)));
        var ours = Timing.of(7, () -> reports.count(document, council, year, LocalDate.of(2018, 8, 1)));
        Timing.of(2, () -> byHand(source));
        var floor = Timing.of(7, () -> byHand(source));
        return "%.0f ms (by hand %.0f ms, ratio %.2f)"
                .formatted(ours.median(), floor.median(), ours.median() / floor.median());
    }

    private static ReportDocument document(Organisation organisation, Council council) {
        return switch (ReportDocument.find(organisation.folder().orElseThrow(), council, "annual")
                .orElseThrow()) {
            case Loading.Loaded<ReportDocument> loaded -> loaded.value();
            case Loading.Refused<ReportDocument> refused -> throw new IllegalStateException("" + refused.problems());
        };
    }

    private static void byHand(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (var query : BY_HAND) {
                try (var rows = statement.executeQuery(
                        query.formatted(YEAR, "received_on between date '2015-04-01' and date '2018-03-31'"))) {
                    while (rows.next()) {
                        rows.getLong(rows.getMetaData().getColumnCount());
                    }
                }
            }
        }
    }
}
