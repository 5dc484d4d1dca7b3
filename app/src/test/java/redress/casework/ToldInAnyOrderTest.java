package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import redress.casework.Fenshire.Telling;
import redress.procedure.ClockReading;
import redress.procedure.ClockState;
import redress.procedure.Milestone;
import redress.testing.Requirement;

/** What is written down in another order than it happened in gives the same dates. */
class ToldInAnyOrderTest {

    private static final List<Consumer<Telling>> FACTS = List.of(
            telling -> telling.does(new CaseCommand.Acknowledge(day("2026-03-05"), Means.LETTER)),
            telling -> telling.does(promise("2026-03-05", "2026-04-20")),
            telling -> telling.does(promise("2026-03-06", "2026-05-29")),
            telling -> telling.does(degree("2026-03-03", "simple")),
            telling -> telling.does(degree("2026-03-05", "complex")),
            telling -> telling.happened("occurred", "2025-11-03"),
            telling -> telling.happened("came-to-notice", "2025-12-01"),
            telling -> telling.does(consent("provider-consent-asked", "2026-03-04")),
            telling -> telling.does(new CaseCommand.AgreePlan(day("2026-03-05"), Discussion.HELD, "Ask the agency.")));

    @Requirement("AL-04")
    @Property(tries = 300)
    void facts_of_different_days_give_the_same_clocks_in_whatever_order_they_are_told(
            @ForAll("orders") List<Integer> order) {
        assertThat(told(order)).isEqualTo(told(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8)));
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    private static List<ClockState> told(List<Integer> order) {
        var telling = received("2026-03-02", "letter", "The carer.")
                .under("provider-first")
                .on("2026-03-09");
        order.forEach(which -> FACTS.get(which).accept(telling));
        return Fenshire.BOOK.readings(telling.known()).stream()
                .map(ClockReading::state)
                .toList();
    }

    private static CaseCommand promise(String on, String until) {
        return new CaseCommand.GiveResponsePeriod(
                day(on), day(until), PeriodBasis.AGREED, day(on), "As she said on the telephone.");
    }

    private static CaseCommand degree(String on, String degree) {
        return new CaseCommand.AssessComplexity(day(on), degree, "Read again.");
    }

    private static CaseCommand consent(String fact, String on) {
        return new CaseCommand.TakeStep(new Milestone(fact), day(on), Optional.empty(), "She was asked.");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
