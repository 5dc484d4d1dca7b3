package redress.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redress.procedure.Loading;
import redress.procedure.Problem;

class CouncilTest {

    private static final Map<String, String> SMALL =
            Map.of("council.yaml", """
            id: small
            name: Small Council
            languages: [en]
            brand-colour: "#112233"
            calendar: england-and-wales
            time-zone: Europe/London
            report-year-starts: April
            """, "structure.yaml", """
            directorates:
              - id: care
                label: Care
                services:
                  - id: home
                    label: Home care
            """, "lists.yaml", """
            subjects:
              - id: money
                label: Money
            channels:
              - id: letter
                label: Letter
            """);

    @ParameterizedTest
    @ValueSource(strings = {"cheshire-west", "sample"})
    void shipped_councils_are_read_without_a_problem(String id) {
        var council = shipped(id);

        assertThat(council.id()).isEqualTo(id);
        assertThat(council.routeReasons().all()).isNotEmpty();
        assertThat(council.channels().all()).anyMatch(Channel::oral);
    }

    @Test
    void sample_council_names_staff_for_every_role() {
        assertThat(shipped("sample").staff())
                .extracting(StaffMember::role)
                .contains(
                        "complaints-officer",
                        "complaints-manager",
                        "investigating-officer",
                        "senior-manager",
                        "insight-analyst",
                        "administrator");
    }

    @Test
    void folder_that_does_not_ship_is_not_found() {
        assertThat(CouncilFolder.shipped("nowhere")).isEmpty();
        assertThat(CouncilFolder.shipped("../migrations")).isEmpty();
    }

    @Test
    void renamed_subject_ends_where_its_successor_begins() {
        var council = shipped("cheshire-west");
        var lastDay = LocalDate.of(2017, 3, 31);

        assertThat(council.subjects().inForce(lastDay))
                .extracting(Subject::id)
                .contains(new SubjectId("communication"))
                .doesNotContain(new SubjectId("social-worker-communication"));
        assertThat(council.subjects().inForce(lastDay.plusDays(1)))
                .extracting(Subject::id)
                .contains(new SubjectId("social-worker-communication"))
                .doesNotContain(new SubjectId("communication"));
    }

    @Test
    void subject_is_named_after_the_wider_ones() {
        assertThat(shipped("cheshire-west").subjectPath(new SubjectId("lack-of-support")))
                .isEqualTo("Standard / Quality / Appropriateness of Service > Lack of support");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-03-31, APRIL, 2016-17, 2016-04-01, 2017-03-31",
        "2017-04-01, APRIL, 2017-18, 2017-04-01, 2018-03-31",
        "2000-01-15, APRIL, 1999-00, 1999-04-01, 2000-03-31",
        "2017-12-31, JANUARY, 2017, 2017-01-01, 2017-12-31",
    })
    void report_year_holds_twelve_months(LocalDate day, Month start, String name, LocalDate from, LocalDate to) {
        var year = ReportYear.of(day, start);

        assertThat(year.name()).isEqualTo(name);
        assertThat(year.from()).isEqualTo(from);
        assertThat(year.to()).isEqualTo(to);
        assertThat(ReportYear.named(name, start)).contains(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017", "2017-19", "17-18", "2017/18", ""})
    void name_of_no_report_year_is_refused(String name) {
        assertThat(ReportYear.named(name, Month.APRIL)).isEqualTo(Optional.empty());
    }

    @Test
    void unknown_key_is_refused_with_file_and_line() {
        assertThat(problems("structure.yaml", "label: Care", "label: Care\n    head: Someone"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("structure.yaml");
                    assertThat(problem.line()).isEqualTo(4);
                    assertThat(problem.sentence()).contains("\"head\" is not known here");
                });
    }

    @Test
    void every_problem_of_every_file_comes_at_once() {
        var files = new HashMap<>(SMALL);
        files.computeIfPresent("council.yaml", (name, text) -> text.replace("Europe/London", "Europe/Nowhere"));
        files.put("lists.yaml", """
                subjects:
                  - id: money
                    label: Money
                  - id: money
                    label: Money again
                  - id: late
                    label: Late
                    within: delay
                    from: 2020-02-01
                    to: 2020-01-31
                  - id: nameless
                channels:
                  - id: Letter
                    label: Letter
                    oral: maybe
                route-reasons:
                  - id: lost
                    label: Lost
                    route: bin
                """);

        assertThat(problems(files))
                .extracting(Problem::toString)
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("council.yaml:6:").contains("time zone"),
                        line -> assertThat(line).startsWith("lists.yaml:4:").contains("already the id"),
                        line -> assertThat(line).startsWith("lists.yaml:8:").contains("No subject above"),
                        line -> assertThat(line).startsWith("lists.yaml:10:").contains("on or after"),
                        line -> assertThat(line).startsWith("lists.yaml:11:").contains("\"label\" is missing"),
                        line -> assertThat(line).startsWith("lists.yaml:13:").contains("small letters"),
                        line -> assertThat(line).startsWith("lists.yaml:15:").contains("true or false"),
                        line -> assertThat(line).startsWith("lists.yaml:19:").contains("not a route"));
    }

    @Test
    void file_that_is_not_yaml_is_refused_with_its_line() {
        assertThat(problems("lists.yaml", "channels:", "channels: ["))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("lists.yaml");
                    assertThat(problem.sentence()).startsWith("This is not YAML");
                });
    }

    @Test
    void missing_file_is_named() {
        var files = new HashMap<>(SMALL);
        files.remove("structure.yaml");

        assertThat(problems(files)).extracting(Problem::file).containsExactly("structure.yaml");
    }

    private static List<Problem> problems(String file, String old, String changed) {
        var files = new HashMap<>(SMALL);
        files.computeIfPresent(file, (name, text) -> text.replace(old, changed));
        return problems(files);
    }

    private static List<Problem> problems(Map<String, String> files) {
        return switch (Council.read(new CouncilFolder(files))) {
            case Loading.Loaded<Council>(var council) -> List.of();
            case Loading.Refused<Council>(var problems) -> problems;
        };
    }

    private static Council shipped(String id) {
        return switch (Council.read(CouncilFolder.shipped(id).orElseThrow())) {
            case Loading.Loaded<Council>(var council) -> council;
            case Loading.Refused<Council>(var problems) -> throw new AssertionError(problems);
        };
    }
}
