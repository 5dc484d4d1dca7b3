package redress.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Facts of a case under a procedure as chance has them, with periods, extensions and pauses, in no order that must be. */
record RandomFacts(DayTable days) {

    Milestones of(Procedure procedure, Random chance) {
        var around = chance.nextInt(days.size());
        var facts = new HashMap<Milestone, LocalDate>();
        // In one order, so that the same seed makes the same cases in every run.
        for (var fact : procedure.milestones().keySet().stream()
                .sorted(Comparator.comparing(Milestone::name))
                .toList()) {
            var ends = procedure.endedBy().contains(fact);
            if (chance.nextInt(10) < (ends ? 1 : 6)) {
                facts.put(fact, near(around, chance, 300));
            }
        }
        var extensions = new ArrayList<Milestones.Extension>();
        for (var clock : procedure.clocks()) {
            for (var again = chance.nextInt(6); again > 3; again--) {
                extensions.add(new Milestones.Extension(
                        clock.id(),
                        near(around, chance, 200),
                        near(around, chance, 400),
                        near(around, chance, 200),
                        "More time."));
            }
        }
        var periods = new ArrayList<Milestones.ResponsePeriod>();
        for (var again = chance.nextInt(4); again > 1; again--) {
            periods.add(new Milestones.ResponsePeriod(
                    near(around, chance, 200),
                    near(around, chance, 300),
                    near(around, chance, 200),
                    Milestones.Basis.AGREED));
        }
        return new Milestones(facts, periods, extensions, pauses(around, chance), complexity(procedure, chance));
    }

    private List<Milestones.Pause> pauses(int around, Random chance) {
        var pauses = new ArrayList<Milestones.Pause>();
        var from = around;
        for (var again = chance.nextInt(4); again > 1; again--) {
            from += chance.nextInt(40);
            var until = from + chance.nextInt(60);
            if (until < days.size()) {
                var last = again == 2 && chance.nextBoolean();
                pauses.add(new Milestones.Pause(
                        days.day(from),
                        days.day(Math.clamp(from + chance.nextInt(-20, 40), 0, days.size() - 1)),
                        last ? Optional.empty() : Optional.of(days.day(until))));
            }
            from = until;
        }
        return pauses;
    }

    private static Optional<String> complexity(Procedure procedure, Random chance) {
        return procedure.degrees().isEmpty() || chance.nextBoolean()
                ? Optional.empty()
                : Optional.of(procedure
                        .degrees()
                        .get(chance.nextInt(procedure.degrees().size())));
    }

    private LocalDate near(int around, Random chance, int reach) {
        return days.day(Math.clamp(around + chance.nextInt(reach), 0, days.size() - 1));
    }
}
