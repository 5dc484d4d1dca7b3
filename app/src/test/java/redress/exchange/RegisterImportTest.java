package redress.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.casework.CaseReference;
import redress.casework.Sight;

/** The import of a real register, against a real database. */
class RegisterImportTest {

    private static final Map<String, Integer> WHOLE_REGISTER = Map.of(
            "complaint", 175,
            "request-for-service", 78,
            "withdrawn", 23,
            "safeguarding", 20,
            "other-procedure", 30,
            "other-body", 1,
            "ineligible", 16,
            "compliment", 873);

    @TempDir
    Path directory;

    private final Installation council = Installation.of("cheshire-west");

    @Test
    void the_whole_register_becomes_cases() {
        var report = council.run(Imports.Wishes.ALL_OR_NOTHING, RegisterFiles.FOLDER);

        assertThat(report.problems()).isEmpty();
        assertThat(report.written()).isEqualTo(343 + 873 + 7 + 11);
        assertThat(council.byDisposition()).isEqualTo(WHOLE_REGISTER);
        assertThat(council.count("ombudsman_referral")).isEqualTo(7);
        assertThat(council.count("customers_served")).isEqualTo(11);
        assertThat(report.sheets().getFirst().totals()).containsEntry("2017-18 complaint", 39);
    }

    @Test
    void an_imported_case_has_its_history_on_its_own_days() {
        council.run(Imports.Wishes.ALL_OR_NOTHING, RegisterFiles.FOLDER);

        var file = council.cases()
                .find(new CaseReference("ASC-2017-18-0043"), new Sight.Everything())
                .orElseThrow();

        assertThat(file.events().getFirst().happenedAt()).isBefore("2018-04-01T00:00:00Z");
        assertThat(file.events().getLast().happenedAt()).isEqualTo("2017-10-29T00:00:00+01:00");
        assertThat(file.events()).allMatch(event -> event.recordedAt().equals(Installation.NOW));
        assertThat(file.known().handling().referrals()).hasSize(1);
    }

    @Test
    void importing_twice_adds_nothing() {
        council.run(Imports.Wishes.ALL_OR_NOTHING, RegisterFiles.FOLDER);
        var events = council.count("journal_event");

        var again = council.run(Imports.Wishes.ALL_OR_NOTHING, RegisterFiles.FOLDER);

        assertThat(again.isClean()).isTrue();
        assertThat(again.written()).isZero();
        assertThat(again.sheets()).allMatch(sheet -> sheet.alreadyThere() == sheet.rows());
        assertThat(council.count("journal_event")).isEqualTo(events);
    }

    @Test
    void a_dry_run_says_what_would_be_new_and_writes_nothing() {
        var report = council.run(Imports.Wishes.DRY_RUN, RegisterFiles.FOLDER);

        assertThat(report.sheets()).extracting(SheetReport::fresh).containsExactly(343, 873, 7, 11);
        assertThat(council.count("representation")).isZero();
    }

    @Test
    void a_workbook_with_real_dates_gives_the_same() {
        for (var name : new String[] {"representations", "compliments", "ombudsman", "customers"}) {
            RegisterFiles.asWorkbook(RegisterFiles.FOLDER.resolve(name + ".csv"), directory.resolve(name + ".xlsx"));
        }

        var report = council.run(Imports.Wishes.ALL_OR_NOTHING, directory);

        assertThat(report.problems()).isEmpty();
        assertThat(council.byDisposition()).isEqualTo(WHOLE_REGISTER);
        assertThat(council.run(Imports.Wishes.ALL_OR_NOTHING, RegisterFiles.FOLDER)
                        .written())
                .as("the text files hold nothing that the workbooks did not")
                .isZero();
    }

    @Test
    void nothing_is_written_when_one_row_is_bad() throws IOException {
        var report = council.run(Imports.Wishes.ALL_OR_NOTHING, withOneBadRow());

        assertThat(report.problemCount()).isEqualTo(1);
        assertThat(report.written()).isZero();
        assertThat(council.count("representation")).isZero();
    }

    @Test
    void the_bad_row_comes_back_as_a_file_that_can_be_put_right_and_imported() throws IOException {
        var rejects = directory.resolve("rejects.csv");

        var report = council.run(Imports.Wishes.acceptValid(rejects), withOneBadRow());

        assertThat(report.problemCount()).isEqualTo(1);
        assertThat(report.rejects()).containsExactly(rejects);
        assertThat(council.count("representation")).isEqualTo(342);
        var rows = RegisterFiles.rows(rejects);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1))
                .endsWith("3", "Service area: " + report.problems().getFirst().reason());

        var still = council.run(Imports.Wishes.acceptValid(directory.resolve("again.csv")), rejects);
        assertThat(still.problemCount()).isEqualTo(1);
        assertThat(RegisterFiles.rows(directory.resolve("again.csv")).getFirst())
                .isEqualTo(rows.getFirst());

        Files.writeString(rejects, Files.readString(rejects).replace("Lerning Team", "Learning Disability Team"));
        var mended = council.run(Imports.Wishes.ALL_OR_NOTHING, rejects);

        assertThat(mended.problems()).isEmpty();
        assertThat(mended.written()).isEqualTo(1);
        assertThat(council.count("representation")).isEqualTo(343);
    }

    private Path withOneBadRow() throws IOException {
        var file = directory.resolve("representations.csv");
        Files.writeString(
                file,
                Files.readString(RegisterFiles.REPRESENTATIONS)
                        .replaceFirst("(ASC-2015-16-0002.*?)Learning Disability Team", "$1Lerning Team"));
        return file;
    }
}
