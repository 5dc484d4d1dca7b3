package redress.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.procedure.Loading;
import redress.testing.Requirement;

class DelayReasonsTest {

    @Requirement("AL-15")
    @ParameterizedTest
    @ValueSource(strings = {"sample", "cheshire-west", "powys", "shropshire", "coventry"})
    void every_council_that_ships_has_reasons_of_its_own_for_a_missed_date(String id) {
        var folder = CouncilFolder.shipped(id).orElseThrow();
        assertThat(folder.file("lists.yaml").orElseThrow()).contains("reasons-for-delay:");
        assertThat(read(folder).delayReasons().all()).hasSizeGreaterThan(5);
    }

    @Requirement("AL-15")
    @Test
    void a_folder_from_before_there_was_the_list_has_the_one_that_ships() {
        assertThat(read(with("")).delayReasons().label(new DelayReasonId("waiting-provider")))
                .isEqualTo("Waiting for the provider");
        assertThat(read(with("reasons-for-delay:\n  - id: flood\n    label: The office was flooded\n"))
                        .delayReasons()
                        .all())
                .extracting(Entry::label)
                .containsExactly("The office was flooded");
    }

    @Test
    void a_list_without_an_entry_is_refused() {
        assertThat(Council.read(with("reasons-for-delay: []\n")))
                .isInstanceOfSatisfying(
                        Loading.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .asString()
                                .contains("\"reasons-for-delay\" must have at least one entry."));
    }

    private static CouncilFolder with(String more) {
        var files = new HashMap<>(CouncilFolder.shipped("sample").orElseThrow().files());
        files.put("lists.yaml", """
                subjects:
                  - id: money
                    label: Money
                channels:
                  - id: letter
                    label: Letter
                """ + more);
        return new CouncilFolder(files);
    }

    private static Council read(CouncilFolder folder) {
        return switch (Council.read(folder)) {
            case Loading.Loaded<Council>(var council) -> council;
            case Loading.Refused<Council>(var problems) -> throw new AssertionError(problems);
        };
    }
}
