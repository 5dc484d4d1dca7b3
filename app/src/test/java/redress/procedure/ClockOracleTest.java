package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import redress.testing.Requirement;
import redress.testing.ShippedProcedures;

/** What the program derives, and what somebody finds who walks along a list of days, agree on random facts. */
class ClockOracleTest {

    private static final int CASES = 100_000;

    private final DayTable days = new DayTable();
    private final ClockOracle oracle = new ClockOracle(days);
    private final RandomFacts facts = new RandomFacts(days);

    /**
     * Every whole procedure that ships, what each council that ships lays over one, and some targets that no council has.
     * What a council only calls by its own name has the same clocks, and is tried once.
     */
    static Stream<Named<Procedure>> procedures() {
        var different = new LinkedHashMap<List<?>, Procedure>();
        Stream.of(
                        ShippedProcedures.whole().stream(),
                        invented().stream(),
                        Stream.of(ProcedureFixture.withoutNotice("england-children-2006")),
                        ShippedProcedures.councils().stream()
                                .flatMap(council -> ShippedProcedures.of(council).all().stream()))
                .flatMap(procedures -> procedures)
                .filter(procedure -> !procedure.clocks().isEmpty())
                .forEach(procedure -> different.putIfAbsent(whatMoves(procedure), procedure));
        return different.values().stream().map(procedure -> Named.of(said(procedure), procedure));
    }

    /** The procedure below and the clocks, without what they are called. */
    private static List<?> whatMoves(Procedure procedure) {
        return List.of(
                procedure.basis().orElseGet(procedure::reference),
                procedure.clocks().stream()
                        .map(rule -> rule.named(rule.id(), ""))
                        .toList());
    }

    private static String said(Procedure procedure) {
        return procedure.reference()
                + procedure.basis().map(basis -> " on " + basis).orElse("");
    }

    private static List<Procedure> invented() {
        return ProcedureFixture.loaded(Procedures.read(Map.of(
                        "adults.yaml",
                        overlay(
                                "england-adults-2009",
                                "local-target: 20 working days\n  tell-why: 5 working days\n  send-on: 1 months"),
                        "provider.yaml",
                        overlay(
                                "provider-first-1",
                                "provider-answer: 28 days\n  local-target: { simple: 2 months, complex: 65 working days }\n  send-on: 7 days"),
                        "enquiry.yaml",
                        overlay("enquiry-1", "enquiry-target: 5 working days"),
                        "wales-by-request.yaml",
                        overlay("wales-adults-2014", "local-target: 3 months")
                                + "starts:\n  stage-2-response: stage-2-requested\n")))
                .all();
    }

    private static String overlay(String on, String targets) {
        return "overlay: %s\nversion: tried\non: %s\nlocal-targets:\n  %s\n"
                .formatted(on.replaceFirst("-[0-9]+$", ""), on, targets);
    }

    @Requirement("AL-01")
    @ParameterizedTest(name = "{0}")
    @MethodSource("procedures")
    void program_and_oracle_agree(Procedure procedure) {
        var chance = new Random(20_061_738);
        for (var number = 0; number < CASES; number++) {
            var milestones = facts.of(procedure, chance);
            for (var reading : ClockReadings.read(procedure, milestones, ProcedureFixture.CALENDARS)) {
                var expected = oracle.say(procedure, reading.rule(), milestones);
                var derived = said(reading.state());
                if (!derived.equals(expected)) {
                    assertThat(derived)
                            .as("%s of %s with %s", reading.rule().id(), procedure.reference(), milestones)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private static String said(ClockState state) {
        return switch (state) {
            case ClockState.NotStarted _ -> "NotStarted";
            case ClockState.Running(var due) -> "Running " + due;
            case ClockState.Paused(var since, var due) -> "Paused " + since;
            case ClockState.Met(var on, var due) -> "Met " + due;
            case ClockState.MetAsExtended(var on, var due, var first) -> "MetAsExtended " + due;
            case ClockState.Missed(var due, var stopped, var late) -> "Missed " + due + " by " + late;
            case ClockState.SetAside(var on, var due, var late) -> "SetAside " + on + " of " + due + " by " + late;
            case ClockState.NotNeeded _ -> "NotNeeded";
            case ClockState.Unreckonable _ -> "Unreckonable";
        };
    }
}
