package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.OLWEN;
import static redress.desk.Brindlemere.after;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.DecideTriage;
import redress.casework.Exclusion;
import redress.casework.Route;
import redress.casework.Safeguarding;
import redress.casework.Triage;
import redress.organisation.RouteReasonId;
import redress.testing.Requirement;

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

    @Requirement("AL-78")
    @Test
    void whoever_is_refused_is_refused_on_a_ground_of_the_rules_so_that_they_are_told_why() {
        var at = after(OLWEN);
        var form = CommandForms.find("triage", at).orElseThrow();
        var typed = new HashMap<>(Map.of(
                "safeguarding", "no-concern",
                "decision", "refused",
                "routeReason-refused", "already-investigated",
                "reason", "It was answered in March."));
        assertThat(Reading.of(form.fields().apply(at), Typing.typed(form, at, typed)))
                .isInstanceOfSatisfying(
                        Reading.Faulty.class,
                        it -> assertThat(it.form().error("exclusion-refused"))
                                .contains("Choose the ground on which it is refused"));

        typed.put("exclusion-refused", "adults/2024/already-investigated");
        assertThat(form.command().apply(at, Typing.filled(form, at, typed)))
                .isInstanceOfSatisfying(
                        DecideTriage.class,
                        it -> assertThat(it.decision())
                                .isEqualTo(new Triage.RoutedOut(
                                        Route.INELIGIBLE,
                                        new RouteReasonId("already-investigated"),
                                        Optional.of(new Exclusion("adults", "2024", "already-investigated")))));
    }

    @Requirement("AL-78")
    @Test
    void what_only_goes_another_way_is_no_refusal_and_needs_no_ground() {
        var at = after(OLWEN);
        var decision = (Field.Choice) TriageForm.decide().fields().apply(at).get(1);
        assertThat(asked(decision, "elsewhere", "routeReason"))
                .extracting(Option::code)
                .contains("health-body", "withdrew", "safeguarding-enquiry")
                .doesNotContain("already-investigated", "out-of-time", "no-consent");
        assertThat(asked(decision, "refused", "routeReason-refused"))
                .extracting(Option::code)
                .containsExactlyInAnyOrder("already-investigated", "out-of-time", "no-consent");
        var form = CommandForms.find("triage", at).orElseThrow();
        var typed = Map.of(
                "safeguarding", "no-concern",
                "decision", "elsewhere",
                "routeReason", "health-body",
                "reason", "The ward.");
        assertThat(form.command().apply(at, Typing.filled(form, at, typed)))
                .isInstanceOfSatisfying(
                        DecideTriage.class,
                        it -> assertThat(it.decision().exclusion()).isEmpty());
    }

    private static List<Option> asked(Field.Choice decision, String answer, String field) {
        return decision.options().stream()
                .filter(option -> option.code().equals(answer))
                .flatMap(option -> option.reveals().stream())
                .filter(it -> it.name().equals(field))
                .map(Field.Choice.class::cast)
                .flatMap(it -> it.options().stream())
                .toList();
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
