package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.procedure.ProcedureFixture.day;
import static redress.procedure.ProcedureFixture.period;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import redress.procedure.ClockState.MetAsExtended;
import redress.procedure.ClockState.Missed;
import redress.procedure.Milestones.Basis;
import redress.procedure.Milestones.ResponsePeriod;
import redress.testing.Requirement;

/** The date of the response that was agreed with the person, or set by the council, and what changes it. */
class ResponsePeriodTest {

    private static final Procedure ADULTS = ProcedureFixture.adults();

    @Requirement("EA-06")
    @Test
    void the_response_period_is_the_date_agreed_and_can_be_amended_with_notice() {
        var periods = List.of(
                period("2017-03-03", "2017-04-03", Basis.AGREED), period("2017-04-01", "2017-05-02", Basis.AGREED));
        var facts = ProcedureFixture.facts("received 2017-03-01, responded 2017-05-02");

        assertThat(state("response-period", new Milestones(facts, periods, List.of())))
                .isEqualTo(new MetAsExtended(day("2017-05-02"), day("2017-05-02"), day("2017-04-03")));
    }

    @Test
    void an_amendment_told_after_the_period_ran_out_does_not_cure_it() {
        var amended = new ResponsePeriod(day("2017-04-01"), day("2017-05-02"), day("2017-04-04"), Basis.AGREED);
        var facts = ProcedureFixture.facts("received 2017-03-01, responded 2017-05-02");
        var milestones =
                new Milestones(facts, List.of(period("2017-03-03", "2017-04-03", Basis.SET), amended), List.of());

        assertThat(state("response-period", milestones)).isInstanceOf(Missed.class);
        assertThat(reading("response-period", milestones).explanation().remarks())
                .containsExactly(
                        "The council set 3 April 2017 for the response, on 3 March 2017.",
                        "A change to 2 May 2017 was made on 4 April 2017, after the limit of 3 April 2017 had passed;"
                                + " it changes nothing.");
    }

    @Test
    void a_period_amended_to_an_earlier_date_binds_from_then_on() {
        var periods = List.of(
                period("2017-03-03", "2017-05-02", Basis.AGREED), period("2017-03-10", "2017-04-03", Basis.AGREED));
        var facts = ProcedureFixture.facts("received 2017-03-01, responded 2017-04-20");

        assertThat(state("response-period", new Milestones(facts, periods, List.of())))
                .isEqualTo(new Missed(day("2017-04-03"), Optional.of(day("2017-04-20")), OptionalInt.of(11)));
    }

    private static ClockState state(String clock, Milestones milestones) {
        return reading(clock, milestones).state();
    }

    private static ClockReading reading(String clock, Milestones milestones) {
        return ProcedureFixture.read(ADULTS, clock, milestones);
    }
}
