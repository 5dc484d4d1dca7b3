package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.OLWEN;
import static redress.desk.Brindlemere.after;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.DecideTriage;
import redress.casework.Route;
import redress.casework.Safeguarding;
import redress.casework.Triage;

/** The first decision on a representation, as it is typed. */
class TriageFormTest {

    @Test
    void a_way_out_needs_its_reason_and_takes_its_route_from_the_list() {
        var at = after(OLWEN);
        var form = CommandForms.find("triage", at).orElseThrow();
        var typed = Map.of(
                "safeguarding",
                "handed-over",
                "safeguardingWords",
                "The duty team.",
                "decision",
                "elsewhere",
                "reason",
                "Bruises.");
        assertThat(Reading.of(form.fields().apply(at), Typing.typed(form, at, typed)))
                .isInstanceOfSatisfying(
                        Reading.Faulty.class,
                        it -> assertThat(it.form().error("routeReason")).contains("Choose the way it goes and why"));

        var complete = new HashMap<>(typed);
        complete.put("routeReason", "safeguarding-enquiry");
        var filled = Typing.filled(form, at, complete);
        assertThat(form.command().apply(at, filled)).isInstanceOfSatisfying(DecideTriage.class, it -> {
            assertThat(it.decision())
                    .isInstanceOfSatisfying(
                            Triage.RoutedOut.class,
                            routed -> assertThat(routed.route()).isEqualTo(Route.SAFEGUARDING));
            assertThat(it.reason()).isEqualTo("Bruises.");
            assertThat(it.considered())
                    .contains(new CaseCommand.Considered(Safeguarding.HANDED_OVER, "The duty team."));
        });
    }

    @Test
    void a_complaint_is_bound_to_the_procedure_in_force_when_it_was_received() {
        var at = after(OLWEN);
        var form = CommandForms.find("triage", at).orElseThrow();
        var filled = Typing.filled(
                form,
                at,
                Map.of(
                        "safeguarding",
                        "no-concern",
                        "decision",
                        "complaint",
                        "procedure",
                        "adults/2024",
                        "reason",
                        "Our care."));
        assertThat(form.command().apply(at, filled))
                .isInstanceOfSatisfying(
                        DecideTriage.class,
                        it -> assertThat(it.decision())
                                .isInstanceOfSatisfying(
                                        Triage.TakenForward.class,
                                        forward ->
                                                assertThat(forward.procedure()).contains(Brindlemere.procedure())));
    }
}
