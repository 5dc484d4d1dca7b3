package redress.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.casework.CaseFile;
import redress.casework.CaseReference;
import redress.casework.Cases;
import redress.casework.OmbudsmanReference;
import redress.casework.ReferralAnswer;
import redress.casework.ReferralCommand;
import redress.casework.ReferralFile;
import redress.casework.ReferralList;
import redress.casework.Sight;
import redress.journal.Actor;
import redress.organisation.CouncilFolder;
import redress.organisation.OmbudsmanId;
import redress.reporting.ReportDocument;
import redress.reporting.ReportHtml;
import redress.reporting.Reports;
import redress.testing.Requirement;

/** Referrals to the Ombudsman come with a first file, their decisions often with a later one. */
class ReferralImportTest {

    private static final String CASE = "ASC-2017-18-0043";
    private static final Cases.Setting SETTING =
            new Cases.Setting(new Actor("test"), new Sight.Everything(), Installation.NOW, Installation.TODAY);

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

    @Test
    void a_decision_for_a_case_that_was_erased_is_answered_and_the_file_without_it_changes_nothing()
            throws IOException {
        imported("29/10/2017,");
        council.journal().erase(file().history().stream(), "End of its time", new Actor("test"), Installation.NOW);

        var report = imported("29/10/2017,Not upheld");
        var again = imported("29/10/2017,");

        assertThat(report.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "ombudsman.csv row 2, Reference '" + CASE + "': is a case whose personal data was erased at"
                                + " the end of its time, so nothing can be added to it. Leave the row out.");
        assertThat(again.isClean()).isTrue();
        assertThat(again.written()).isZero();
    }

    @Test
    void a_referral_that_is_kept_under_the_ombudsmans_reference_is_not_told_again() throws IOException {
        tell();

        var known = imported("29/10/2017,");
        var decided = imported("29/10/2017,Not upheld");

        assertThat(known.isClean()).isTrue();
        assertThat(known.written()).isZero();
        assertThat(decided.problems())
                .extracting(Problem::toString)
                .containsExactly("ombudsman.csv row 2, Decision 'Not upheld': is not known to the referral 17 000 043."
                        + " Record the decision there, or leave the row out.");
        assertThat(council.count("ombudsman_referral")).isEqualTo(1);
    }

    @Requirement("OM-10")
    @Test
    void a_referral_of_the_register_that_is_told_again_with_its_reference_counts_once() throws IOException {
        imported("29/10/2017,Not upheld");
        assertThat(counted()).isEqualTo("1 went, 1 decided");

        var told = tell();
        assertThat(counted()).as("until its decision is recorded").isEqualTo("1 went, 1 decided");
        council.referrals()
                .handle(
                        told.stream(),
                        told.sequence(),
                        new ReferralCommand.SendBack(LocalDate.of(2018, 2, 1), "not-upheld"),
                        SETTING);
        assertThat(counted()).isEqualTo("1 went, 1 decided");
        assertThat(imported("29/10/2017,Not upheld").written()).isZero();
    }

    @Requirement("OM-25")
    @Test
    void a_referral_that_is_told_again_of_another_day_counts_once_where_somebody_says_that_it_is_the_same()
            throws IOException {
        imported("29/10/2017,Not upheld");
        var told = tell(LocalDate.of(2017, 11, 6), Optional.empty());
        assertThat(counted()).as("nobody has said so yet").contains("2 went, 1 decided");
        assertThat(onlyInRegister()).containsExactly(1);

        tell(LocalDate.of(2017, 11, 6), Optional.of(1));
        assertThat(counted()).isEqualTo("1 went, 1 decided");
        assertThat(onlyInRegister()).isEmpty();
        var sequence = tell(LocalDate.of(2017, 11, 6), Optional.of(1)).sequence();
        assertThat(sequence).as("saying it twice changes nothing").isEqualTo(2);

        council.referrals()
                .handle(
                        told.stream(),
                        sequence,
                        new ReferralCommand.SendBack(LocalDate.of(2018, 2, 1), "not-investigated"),
                        SETTING);
        assertThat(counted()).as("by its own decision").isEqualTo("1 went, 1 decided");
        assertThat(imported("29/10/2017,Not upheld").isClean())
                .as("the register said this all along")
                .isTrue();
    }

    @Requirement("OM-25")
    @Test
    void a_first_telling_can_say_at_once_which_referral_of_the_register_it_is() throws IOException {
        imported("29/10/2017,");

        tell(LocalDate.of(2017, 11, 6), Optional.of(1));
        var decided = imported("29/10/2017,Not upheld");

        assertThat(counted()).contains("1 went, 0 decided");
        assertThat(decided.problems())
                .extracting(Problem::toString)
                .containsExactly("ombudsman.csv row 2, Decision 'Not upheld': is not known to the referral 17 000 043."
                        + " Record the decision there, or leave the row out.");
    }

    private Set<Integer> onlyInRegister() {
        return new ReferralList(council.database()).onlyInRegister(new CaseReference(CASE));
    }

    private ReferralFile tell() {
        return tell(LocalDate.of(2017, 10, 29), Optional.empty());
    }

    private ReferralFile tell(LocalDate on, Optional<Integer> inRegister) {
        var about = new ReferralCommand.About(
                new CaseReference(CASE), file().known().receipt().on(), inRegister);
        var answer = council.referrals()
                .tell(
                        new ReferralCommand.Notify(
                                new OmbudsmanId("lgsco"), new OmbudsmanReference("17 000 043"), on, about),
                        SETTING);
        return answer instanceof ReferralAnswer.Done(var told) ? told : fail("" + answer);
    }

    private String counted() {
        var files = new TreeMap<>(
                CouncilFolder.shipped("cheshire-west").orElseThrow().files());
        files.put("reports/went.md", """
                ---
                title: The Ombudsman
                period: year
                year-basis: date-received
                as-at: today
                years: 2
                procedures: all
                ---
                {{ ombudsman-referrals.count }} went, {{ ombudsman-decisions.count }} decided
                """);
        var document = Installation.loaded(ReportDocument.find(new CouncilFolder(files), council.council(), "went")
                .orElseThrow());
        var report = new Reports(council.database())
                .count(
                        document,
                        council.council(),
                        council.council().reportYear("2017-18").orElseThrow(),
                        Installation.TODAY);
        return ReportHtml.file(report).contains("1 went, 1 decided") ? "1 went, 1 decided" : ReportHtml.file(report);
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
