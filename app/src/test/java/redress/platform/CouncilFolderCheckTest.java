package redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.organisation.CouncilFolder;

/** What is wrong in a council's folder is said before the folder is taken on, not on a page weeks later. */
class CouncilFolderCheckTest {

    private static final String PROCEDURE = "procedures/adults.yaml";

    private static CouncilFolder shipped(String council) {
        return CouncilFolder.shipped(council).orElseThrow();
    }

    private static CouncilFolder sampleWith(String file, UnaryOperator<String> change) {
        var files = new TreeMap<>(shipped("sample").files());
        files.compute(file, (name, text) -> change.apply(String.valueOf(text)));
        return new CouncilFolder(files);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "cheshire-west"})
    void the_councils_that_ship_are_right(String council) {
        assertThat(CouncilInForce.check(shipped(council))).isEmpty();
    }

    @Test
    void a_mistake_in_a_procedure_is_told_with_its_file_and_line() {
        var folder = sampleWith(PROCEDURE, text -> text.replace("25 working days", "25 wroking days"));
        assertThat(CouncilInForce.check(folder))
                .anySatisfy(problem -> assertThat(problem.toString()).startsWith(PROCEDURE + ":"));
    }

    @Test
    void a_mistake_in_a_report_is_told_with_its_file_and_line() {
        var folder = sampleWith("reports/annual.md", text -> text + "\n\n{{ nonsense.count }}\n");
        assertThat(CouncilInForce.check(folder))
                .anySatisfy(problem -> assertThat(problem.toString()).startsWith("reports/annual.md:"));
    }

    @Test
    void a_calendar_that_is_not_there_is_told() {
        var folder = sampleWith("council.yaml", text -> text.replace("england-and-wales", "atlantis"));
        assertThat(CouncilInForce.check(folder))
                .anySatisfy(problem -> assertThat(problem.toString()).contains("atlantis"));
    }

    @Test
    void a_reason_to_act_for_another_that_no_procedure_names_is_told() {
        var folder = sampleWith("lists.yaml", text -> text.replace("id: physical-incapacity", "id: a-cold"));
        assertThat(CouncilInForce.check(folder))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("lists.yaml", "a-cold"));
    }

    @Test
    void a_version_of_a_procedure_is_never_dropped_because_cases_may_be_under_it() {
        var folder = sampleWith(PROCEDURE, text -> text.replace("version: 2024", "version: 2027"));
        assertThat(CouncilInForce.lost(shipped("sample"), folder))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("Version 2024"));
        assertThat(CouncilInForce.lost(shipped("sample"), shipped("sample"))).isEmpty();
    }
}
