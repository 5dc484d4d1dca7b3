package redress.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.casework.CaseFile;
import redress.casework.CaseReference;
import redress.casework.Sight;

/** Referrals to the Ombudsman come with a first file, their decisions often with a later one. */
class ReferralImportTest {

    private static final String CASE = "ASC-2017-18-0043";

    @TempDir
    Path directory;

    private final Installation council = Installation.of("cheshire-west");

    @BeforeEach
    void the_cases_are_there() {
        council.run(Imports.Wishes.ALL_OR_NOTHING, RegisterFiles.REPRESENTATIONS);
    }

    @Test
    void a_decision_that_a_later_file_brings_is_added_once() throws IOException {
        imported("29/10/2017,");
        var before = file().sequence();

        var report = imported("29/10/2017,Not upheld");
        var again = imported("29/10/2017,Not upheld");

        assertThat(report.problems()).isEmpty();
        assertThat(report.written()).isEqualTo(1);
        assertThat(again.isClean()).isTrue();
        assertThat(again.written()).isZero();
        assertThat(file().sequence()).isEqualTo(before + 1);
        assertThat(decisions()).containsExactly(Optional.of("not-upheld"));
        assertThat(council.count("ombudsman_referral")).isEqualTo(1);
    }

    @Test
    void an_older_file_does_not_take_a_decision_away() throws IOException {
        imported("29/10/2017,Not upheld");

        var older = imported("29/10/2017,");

        assertThat(older.isClean()).isTrue();
        assertThat(older.written()).isZero();
        assertThat(decisions()).containsExactly(Optional.of("not-upheld"));
    }

    @Test
    void a_decision_that_contradicts_the_one_that_is_known_is_answered_and_nothing_is_written() throws IOException {
        imported("29/10/2017,Not upheld");
        var before = council.count("journal_event");

        var report = imported("29/10/2017,Not investigated\nASC-2017-18-0052,21/11/2017,");

        assertThat(report.problems())
                .extracting(Problem::toString)
                .containsExactly("ombudsman.csv row 2, Decision 'Not investigated': is not the decision that the case"
                        + " already has for this referral, 'Not upheld'. Put the row right, or leave it out.");
        assertThat(council.count("journal_event")).isEqualTo(before);
    }

    @Test
    void a_referral_of_another_day_is_another_one() throws IOException {
        imported("29/10/2017,Not upheld");

        imported("30/10/2018,");

        assertThat(decisions()).containsExactly(Optional.of("not-upheld"), Optional.empty());
    }

    @Test
    void a_referral_that_stands_twice_is_answered_with_the_first_place() throws IOException {
        var report = imported("29/10/2017,\n" + CASE + ",29/10/2017,Not upheld");

        assertThat(report.problems())
                .extracting(Problem::toString)
                .containsExactly("ombudsman.csv row 3, Date referred '29/10/2017': stands already for this case in"
                        + " ombudsman.csv row 2. Remove one of the two.");
        assertThat(report.written()).isZero();
    }

    @Test
    void a_referral_before_its_complaint_is_answered() throws IOException {
        var report = imported("29/10/2015,");

        assertThat(report.problems())
                .singleElement()
                .asString()
                .startsWith("ombudsman.csv row 2, Date referred '29/10/2015': is before the date received, ");
    }

    private ImportReport imported(String row) throws IOException {
        var file = directory.resolve("ombudsman.csv");
        Files.writeString(file, "Reference,Date referred,Decision\n" + CASE + "," + row + "\n");
        return council.run(Imports.Wishes.ALL_OR_NOTHING, file);
    }

    private CaseFile file() {
        return council.cases()
                .find(new CaseReference(CASE), new Sight.Everything())
                .orElseThrow();
    }

    private List<Optional<String>> decisions() {
        return file().known().handling().referrals().stream()
                .map(referral -> referral.decision())
                .toList();
    }
}
