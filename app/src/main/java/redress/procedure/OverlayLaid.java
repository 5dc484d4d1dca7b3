package redress.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import redress.calendar.DayOne;

/** Lays a council's overlay over a procedure, and refuses to touch what is not the council's to set. */
final class OverlayLaid {

    private final Procedure procedure;
    private final Overlay overlay;
    private final List<Problem> problems = new ArrayList<>();

    private OverlayLaid(Procedure procedure, Overlay overlay) {
        this.procedure = procedure;
        this.overlay = overlay;
    }

    static Loading<Procedure> over(Procedure procedure, Overlay overlay) {
        return new OverlayLaid(procedure, overlay).lay();
    }

    private Loading<Procedure> lay() {
        if (!overlay.on().equals(procedure.reference())) {
            problems.add(overlay.place()
                    .problem("This is laid over " + overlay.on() + ", not over " + procedure.reference() + "."));
        }
        LocalDate from = overlay.effectiveFrom().orElse(procedure.effectiveFrom());
        Optional<LocalDate> to = overlay.effectiveTo().or(procedure::effectiveTo);
        if (!procedure.inForceOn(from) || !to.map(procedure::inForceOn).orElse(true)) {
            problems.add(overlay.place().problem(procedure.reference() + " is not in force on all of these days."));
        }
        var clocks = new ArrayList<>(procedure.clocks());
        overlay.targets().forEach(target -> clocks.replaceAll(rule -> target(rule, target)));
        overlay.titles().forEach(title -> clocks.replaceAll(rule -> title(rule, title)));
        overlay.starts().forEach(start -> clocks.replaceAll(rule -> start(rule, start)));
        overlay.extensions().forEach(extension -> clocks.replaceAll(rule -> extension(rule, extension)));
        checkKnown();
        return problems.isEmpty()
                ? new Loading.Loaded<>(new Procedure(
                        overlay.id(),
                        overlay.version(),
                        overlay.title().orElse(procedure.title()),
                        Optional.of(procedure.reference()),
                        from,
                        to,
                        procedure.kinds(),
                        procedure.milestones(),
                        procedure.safeguarding(),
                        procedure.exclusions(),
                        procedure.endedBy(),
                        procedure.stages(),
                        List.copyOf(clocks),
                        procedure.outcome(),
                        procedure.actingBases(),
                        procedure.consents()))
                : new Loading.Refused<>(List.copyOf(problems));
    }

    private ClockRule target(ClockRule rule, Overlay.Target target) {
        if (!rule.id().equals(target.clock()) || refused(rule, target.place())) {
            return rule;
        }
        DayOne dayOne = rule.length() instanceof ClockLength.Fixed fixed ? fixed.dayOne() : DayOne.AFTER_ORIGIN;
        return rule.lasting(
                switch (target.length()) {
                    case Overlay.TargetLength.One(var length) -> new ClockLength.Fixed(length, dayOne);
                    case Overlay.TargetLength.ByComplexity(var degrees) -> new ClockLength.Graded(degrees, dayOne);
                });
    }

    private ClockRule title(ClockRule rule, Overlay.ClockTitle title) {
        return !rule.id().equals(title.clock()) || refused(rule, title.place()) ? rule : rule.titled(title.title());
    }

    /** Where the sources disagree about what starts a clock, the procedure lists what a council may choose. */
    private ClockRule start(ClockRule rule, Overlay.Start start) {
        if (!rule.id().equals(start.clock())) {
            return rule;
        }
        return rule.origins().stream()
                .filter(origin -> origin.fact().name().equals(start.fact()))
                .findFirst()
                .map(rule::from)
                .orElseGet(() -> {
                    problems.add(start.place()
                            .problem("The clock \"%s\" can start only with: %s."
                                    .formatted(
                                            rule.id(),
                                            rule.origins().isEmpty()
                                                    ? rule.origin().fact()
                                                    : rule.origins().stream()
                                                            .map(origin -> origin.fact()
                                                                    .name())
                                                            .collect(Collectors.joining(" or ")))));
                    return rule;
                });
    }

    private ClockRule extension(ClockRule rule, Overlay.Extension extension) {
        if (!rule.id().equals(extension.clock()) || refused(rule, extension.place())) {
            return rule;
        }
        return rule.extension()
                .map(known -> rule.extended(
                        new ExtensionRule(known.limit(), extension.ground(), known.notice(), known.onlyWhere())))
                .orElseGet(() -> {
                    problems.add(
                            extension.place().problem("The clock \"%s\" cannot be extended.".formatted(rule.id())));
                    return rule;
                });
    }

    private boolean refused(ClockRule rule, Overlay.Place place) {
        if (rule.stance() != Stance.LOCAL) {
            problems.add(place.problem(
                    "The clock \"%s\" comes from %s; a council cannot change it.".formatted(rule.id(), rule.source())));
            return true;
        }
        return false;
    }

    private void checkKnown() {
        Map<ClockId, Overlay.Place> touched = new HashMap<>();
        overlay.targets().forEach(target -> touched.putIfAbsent(target.clock(), target.place()));
        overlay.starts().forEach(start -> touched.putIfAbsent(start.clock(), start.place()));
        overlay.extensions().forEach(more -> touched.putIfAbsent(more.clock(), more.place()));
        overlay.titles().forEach(title -> touched.putIfAbsent(title.clock(), title.place()));
        touched.forEach((clock, place) -> {
            if (procedure.clock(clock).isEmpty()) {
                problems.add(place.problem(procedure.reference() + " has no clock \"" + clock + "\"."));
            }
        });
    }
}
