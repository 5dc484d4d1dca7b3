package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import redress.testing.Requirement;
import redress.testing.ShippedProcedures;

/** What each procedure that ships for complaints says of its responses. */
class ResponseRulesOfEveryProcedureTest {

    static Stream<Named<Procedure>> complaints() {
        return ShippedProcedures.whole().stream()
                .filter(procedure -> procedure.kinds().contains("complaint"))
                .map(procedure -> Named.of(procedure.reference(), procedure));
    }

    @Requirement("AL-60")
    @ParameterizedTest
    @MethodSource("complaints")
    void each_response_says_who_signs_it_and_what_is_in_it_and_the_last_points_to_an_ombudsman(Procedure procedure) {
        assertThat(procedure.stages()).allSatisfy(stage -> {
            var response = stage.response().orElseThrow();
            assertThat(response.signedBy()).isNotBlank();
            assertThat(response.contents()).isNotEmpty().allMatch(line -> line.endsWith("."));
        });
        assertThat(procedure.stages().getLast().response().orElseThrow().signposts())
                .hasValueSatisfying(ombudsman -> assertThat(ombudsman).contains("Ombudsman"));
    }
}
