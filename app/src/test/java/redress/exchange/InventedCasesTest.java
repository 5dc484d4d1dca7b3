package redress.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import redress.casework.Case;
import redress.casework.Kind;
import redress.casework.Position;
import redress.casework.Story;

/** Invented cases keep every rule, and stand in every state. */
class InventedCasesTest {

    private static final LocalDate TODAY = Installation.TODAY;

    private final Installation sample = Installation.of("sample");

    @Test
    void the_same_seed_tells_the_same_cases() {
        var one = synthetic(500, 7);
        var other = synthetic(500, 7);

        assertThat(IntStream.range(0, 500).mapToObj(one::tell).map(Story::events))
                .containsExactlyElementsOf(IntStream.range(0, 500)
                        .mapToObj(other::tell)
                        .map(Story::events)
                        .toList());
        assertThat(synthetic(500, 8).tell(3).events()).isNotEqualTo(one.tell(3).events());
    }

    @Test
    void kinds_have_the_shares_of_the_real_register() {
        var all = IntStream.range(0, 20_000)
                .mapToObj(synthetic(20_000, 1)::tell)
                .map(story -> story.known().orElseThrow())
                .toList();

        assertThat(share(all, Kind.COMPLIMENT)).isBetween(0.70, 0.74);
        assertThat(share(all, Kind.COMPLAINT)).isBetween(0.13, 0.16);
        assertThat(all.stream().map(Case::disposition).distinct()).hasSize(9);
        assertThat(all).allMatch(known -> !known.receipt().on().isAfter(TODAY));
    }

    @Test
    void synthetic_cases_are_written_once_and_an_interrupted_run_completes() {
        synthetic(1_500, 3).writeTo(sample.cases(), Installation.NOW, number -> {});
        assertThat(sample.count("representation")).isEqualTo(1_500);
        synthetic(1_500, 3).writeTo(sample.cases(), Installation.NOW, number -> {});

        assertThat(sample.count("representation")).isEqualTo(1_500);
    }

    @Test
    void the_sample_has_a_few_hundred_cases_in_every_state() {
        var told = new SampleCases(sample.council(), sample.book(), TODAY).tell();
        var all = told.stream().map(story -> story.known().orElseThrow()).toList();

        assertThat(all).hasSizeBetween(250, 400);
        assertThat(all.stream().map(known -> known.position().getClass()).distinct())
                .hasSize(4);
        assertThat(all.stream().map(Case::disposition).distinct()).hasSize(11);
        assertThat(all).anyMatch(known -> known.position() instanceof Position.Responded);
        assertThat(all).anyMatch(known -> known.handling().periods().size() > 1);
        assertThat(all).anyMatch(known -> !known.handling().extensions().isEmpty());
        assertThat(all).anyMatch(known -> !known.handling().referrals().isEmpty());
        assertThat(all)
                .anyMatch(known ->
                        !known.isClosed() && known.proceedings().firstAnswer().isPresent());
        assertThat(all)
                .filteredOn(known -> known.isComplaint() && !known.isClosed())
                .anyMatch(known -> overdue(known, "response-period"))
                .anyMatch(known -> overdue(known, "local-target"))
                .anyMatch(known -> overdue(known, "six-months"))
                .anyMatch(known -> overdue(known, "acknowledge"));
        assertThat(sample.council().routeReasons().all())
                .allMatch(reason -> all.stream()
                        .anyMatch(known ->
                                known.triage().toString().contains(reason.id().value())));
    }

    @Test
    void the_sample_can_be_told_on_any_day_and_is_written_once() {
        for (var day = 0; day < 60; day++) {
            var today = TODAY.minusDays(day);
            assertThat(new SampleCases(sample.council(), sample.book(), today).tell())
                    .allMatch(story -> story.events().stream()
                            .noneMatch(event -> event.on().isAfter(today)));
        }
        var cases = new SampleCases(sample.council(), sample.book(), TODAY);

        var written = cases.writeOnceTo(sample.cases(), Installation.NOW);
        var again = cases.writeOnceTo(sample.cases(), Installation.NOW);

        assertThat(sample.count("representation")).isEqualTo(written);
        assertThat(again).isZero();
    }

    private boolean overdue(Case known, String clock) {
        return sample.book().readings(known).stream()
                .anyMatch(reading -> reading.rule().id().value().equals(clock) && reading.overdueOn(TODAY));
    }

    private static double share(List<Case> all, Kind kind) {
        return all.stream()
                        .filter(known -> known.kind().filter(kind::equals).isPresent())
                        .count()
                / (double) all.size();
    }

    private SyntheticCases synthetic(int count, long seed) {
        return new SyntheticCases(
                sample.council(),
                sample.book(),
                count,
                seed,
                LocalDate.of(2015, 1, 1),
                LocalDate.of(2026, 12, 31),
                TODAY);
    }
}
