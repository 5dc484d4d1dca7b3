package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.MEREDITH;
import static redress.desk.Brindlemere.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.casework.CaseCommand;
import redress.casework.CaseEvent.OmbudsmanReferralNotified;
import redress.casework.ReferralCommand.Notify;
import redress.testing.Requirement;

/** Telling of a referral where an old register has told something of it already. */
class TellFormTest {

    private static final LocalDate REGISTERED = LocalDate.of(2026, 6, 2);

    private final AtHand at = Brindlemere.after(
            MEREDITH,
            Brindlemere.takenForward(),
            new CaseCommand.NotifyOmbudsmanReferral(REGISTERED, Optional.of("premature")));
    private final List<OmbudsmanReferralNotified> unmatched =
            at.known().handling().referrals();

    private Filled filled(String same, LocalDate on) {
        var fields = TellForm.fields(at, unmatched);
        var form = Reading.proposals(fields)
                .with("ombudsman", "lgsco")
                .with("reference", "25 010 090")
                .with("inRegister", same)
                .with("on", on);
        return Reading.of(fields, form) instanceof Reading.Complete(var filled) ? filled : fail(form);
    }

    private static Filled fail(Form form) {
        throw new AssertionError(form);
    }

    private Notify told(String same, LocalDate on) {
        return TellForm.command(at, filled(same, on)).orElseThrow();
    }

    @Requirement("OM-25")
    @Test
    void it_is_asked_whether_it_is_the_one_of_the_register_and_the_day_may_differ() {
        assertThat(told("1", TODAY).about().inRegister()).contains(1);
        assertThat(told("1", TODAY).on()).isEqualTo(TODAY);
        assertThat(told("another", TODAY).about().inRegister()).isEmpty();
        assertThat(Reading.of(TellForm.fields(at, unmatched), Reading.proposals(TellForm.fields(at, unmatched))))
                .as("nothing is taken for granted")
                .isInstanceOf(Reading.Faulty.class);
    }

    @Requirement("OM-25")
    @Test
    void another_of_the_same_day_is_not_believed_because_the_two_would_count_once() {
        assertThat(TellForm.contradicted(unmatched, filled("another", REGISTERED)))
                .hasValueSatisfying(refusal -> assertThat(refusal.field()).isEqualTo("on"));
        assertThat(TellForm.contradicted(unmatched, filled("another", TODAY))).isEmpty();
        assertThat(TellForm.contradicted(unmatched, filled("1", REGISTERED))).isEmpty();
    }

    @Requirement("OM-25")
    @Test
    void nothing_is_asked_where_every_referral_of_the_register_is_known() {
        assertThat(TellForm.fields(at, List.of()))
                .extracting(Field::name)
                .containsExactly("ombudsman", "reference", "on");
    }
}
