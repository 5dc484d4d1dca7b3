package redress.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A procedure as data, in one version. A case stays with the version that was in force when it began.
 *
 * @param basis the reference of the procedure that a council laid its targets over, if it did
 * @param effectiveFrom the first day on which a case can begin under this version
 * @param effectiveTo the last such day, if it is known
 * @param kinds the kinds of representation that it handles, for instance {@code complaint}
 * @param milestones the facts that it speaks of, each as the end of a sentence: "the panel met"
 * @param safeguarding where it is written that it must be asked, before anything else, whether somebody is at risk; empty where
 *     it need not be
 * @param exclusions the grounds on which a complaint need not be dealt with
 * @param endedBy facts that end a case, so that no clock still runs
 * @param consents who else may have the complaint, and by which steps the person says so
 * @param outcome none where the procedure finds nothing, as for a compliment
 */
public record Procedure(
        ProcedureId id,
        String version,
        String title,
        Optional<String> basis,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveTo,
        Set<String> kinds,
        Map<Milestone, String> milestones,
        Optional<Source> safeguarding,
        List<Stage.Ground> exclusions,
        Set<Milestone> endedBy,
        List<Stage> stages,
        List<ClockRule> clocks,
        Optional<OutcomeRule> outcome,
        List<ActingRule> actingBases,
        List<ConsentRule> consents) {

    /** The name of this version among all procedures, for instance {@code adults-2009}. */
    public String reference() {
        return id + "-" + version;
    }

    /** Whether it must be asked, before anything else, whether somebody is at risk. */
    public boolean safeguardingFirst() {
        return safeguarding.isPresent();
    }

    public Optional<Stage> stage(StageId stage) {
        return stages.stream().filter(known -> known.id().equals(stage)).findFirst();
    }

    /** The step that records this fact, at whatever stage. */
    public Optional<Step> step(Milestone fact) {
        return stages.stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.fact().equals(fact))
                .findFirst();
    }

    /** The degrees of complexity on which targets depend, from the simplest on; empty where they do not. */
    public List<String> degrees() {
        return clocks.stream()
                .flatMap(clock -> clock.length() instanceof ClockLength.Graded graded
                        ? graded.degrees().stream().map(ClockLength.Graded.Degree::id)
                        : Stream.<String>empty())
                .distinct()
                .toList();
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom)
                && effectiveTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    public Optional<ClockRule> clock(ClockId clock) {
        return clocks.stream().filter(rule -> rule.id().equals(clock)).findFirst();
    }

    /**
     * This procedure under the name, targets and titles of a council. Only the length of a local clock can be set; an
     * attempt to touch any other clock is refused with its place in the file.
     */
    public Loading<Procedure> withLocalTargets(Overlay overlay) {
        return overlay.over(this);
    }
}
