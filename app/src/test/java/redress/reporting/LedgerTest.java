package redress.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.tables.Tables.REPRESENTATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.casework.Disposition;
import redress.casework.Sight;
import redress.organisation.Council;
import redress.organisation.CouncilFolder;
import redress.procedure.Loading;
import redress.testing.Requirement;
import redress.testing.TestDatabase;

/** Whatever was recorded, and however badly, every table sums and every figure opens to what it counts. */
class LedgerTest {

    private static final long SEED = 20171;
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);

    private static DSLContext database;

    @BeforeAll
    static void recordAnythingAtAll() {
        database = DSL.using(TestDatabase.fresh().source(), SQLDialect.POSTGRES);
        var random = new Random(SEED);
        for (var number = 0; number < 2_000; number++) {
            record(random, number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cheshire-west", "sample"})
    void rows_that_are_not_subtotals_sum_to_the_total(String id) {
        for (var table : report(id).tables()) {
            for (var year = 0; year < table.years().size(); year++) {
                var column = year;
                var sum = table.rows().stream()
                        .filter(row ->
                                row.kind() == ReportTable.RowKind.ROW || row.kind() == ReportTable.RowKind.REMAINDER)
                        .mapToLong(row -> row.figures().get(column).count())
                        .sum();
                var total = table.rows().getLast().figures().get(column).count();
                if (table.rows().size() > 1) {
                    assertThat(sum).as(table.caption()).isEqualTo(total);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cheshire-west", "sample"})
    void every_figure_opens_to_what_it_counts(String id) {
        var reports = new Reports(database);
        for (var table : report(id).tables()) {
            for (var row : table.rows()) {
                for (var figure : row.figures()) {
                    var query = FigureQuery.parse(figure.query().orElseThrow().parameters());
                    assertThat(reports.cases(query.orElseThrow(), new Sight.Everything(), Optional.empty(), 5_000)
                                    .cases())
                            .as(table.caption() + ", " + row.name())
                            .hasSize((int) figure.count());
                }
            }
        }
    }

    @Test
    void each_representation_is_in_the_ledger_once() {
        var year = report("sample").year();
        var table = report("sample").tables().getFirst();
        var plain = database.fetchCount(
                REPRESENTATION,
                REPRESENTATION
                        .RECEIVED_ON
                        .between(year.from(), year.to())
                        .and(REPRESENTATION.DISPOSITION.notIn("compliment", "comment")));

        assertThat(table.rows().getLast().figures().getFirst().count()).isEqualTo(plain);
    }

    @Requirement({"EA-02", "PR-04", "PS-01"})
    @Test
    void the_ledger_counts_every_place_that_a_case_can_have_but_praise_and_comments() {
        var counted = new TreeSet<>(Disposition.all());
        counted.removeAll(List.of("compliment", "comment"));
        assertThat(Measures.shipped().find("representations").orElseThrow().conditions())
                .extracting(Condition::plainCodes)
                .containsExactly(Optional.of(counted));
    }

    @Test
    void what_a_document_leaves_out_gets_a_row_of_its_own() {
        var table = report("cheshire-west").tables().getFirst();

        assertThat(table.rows())
                .filteredOn(row -> row.kind() == ReportTable.RowKind.REMAINDER)
                .singleElement()
                .satisfies(row -> assertThat(row.label()).isEqualTo("Other or not recorded"));
    }

    private static Report report(String id) {
        var folder = CouncilFolder.shipped(id).orElseThrow();
        var council = loaded(Council.read(folder));
        var document = loaded(ReportDocument.find(folder, council, "annual").orElseThrow());
        return new Reports(database)
                .count(document, council, council.reportYear("2017-18").orElseThrow(), LocalDate.of(2018, 8, 31));
    }

    private static void record(Random random, int number) {
        var days = random.nextInt(130);
        var responded = random.nextBoolean();
        database.insertInto(REPRESENTATION)
                .set(REPRESENTATION.STREAM, new UUID(random.nextLong(), number))
                .set(REPRESENTATION.REFERENCE, "R-" + number)
                .set(REPRESENTATION.SEQUENCE, 1)
                .set(REPRESENTATION.RECEIVED_ON, FIRST.plusDays(random.nextInt(365 * 5)))
                .set(
                        REPRESENTATION.DISPOSITION,
                        any(
                                random,
                                "complaint",
                                "complaint",
                                "enquiry",
                                "compliment",
                                "comment",
                                "awaiting-triage",
                                "resolved-informally",
                                "withdrawn"))
                .set(REPRESENTATION.POSITION, any(random, "under-way", "closed"))
                .set(REPRESENTATION.CHANNEL, any(random, "letter", "email", "pigeon"))
                .set(REPRESENTATION.POINT_OF_RECEIPT, any(random, "director", "service", "nobody"))
                .set(REPRESENTATION.RELATIONSHIP, perhaps(random, "friend", "stranger"))
                .set(REPRESENTATION.SERVICE, perhaps(random, "safeguarding", "commissioned-care", "emergency-duty"))
                .set(
                        REPRESENTATION.SUBJECT,
                        perhaps(
                                random,
                                "standard-quality",
                                "lack-of-support",
                                "communication",
                                "money",
                                "charges",
                                "gone"))
                .set(REPRESENTATION.OUTCOME, perhaps(random, "upheld", "not-upheld", "no-finding", "strange"))
                .set(REPRESENTATION.RESPONDED_ON, responded ? FIRST.plusDays(days) : null)
                .set(REPRESENTATION.WORKING_DAYS_TO_RESPONSE, responded && days > 10 ? days : null)
                .execute();
    }

    private static String any(Random random, String... codes) {
        return codes[random.nextInt(codes.length)];
    }

    private static @Nullable String perhaps(Random random, String... codes) {
        return random.nextInt(5) == 0 ? null : any(random, codes);
    }

    private static <T> T loaded(Loading<T> loading) {
        return switch (loading) {
            case Loading.Loaded<T>(var value) -> value;
            case Loading.Refused<T>(var problems) -> throw new AssertionError(List.copyOf(problems));
        };
    }
}
