package redress.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.casework.Acting;
import redress.casework.ActionId;
import redress.casework.Case;
import redress.casework.CaseCommand;
import redress.casework.ClosingReason;
import redress.casework.ElementId;
import redress.casework.Kind;
import redress.casework.Person;
import redress.casework.Purpose;

/** The lives of complaints in the sample; a step that would lie after today is not taken, so some end earlier. */
record SampleComplaints(World world, Dice dice) {

    private static final int FORTNIGHT = 14;

    /** In working days, to put a lesson into practice. */
    private static final int LESSON = 40;

    private static final String PRACTICE = "The new instruction, and the first month in which it was kept.";
    private static final String EVIDENCE = "A form, signed and dated, that came with the post.";

    CaseLife triaged(CaseLife life, String reference) {
        var day = life.after(dice.between(0, 1));
        return life.complaint(reference).forward(day, Kind.COMPLAINT).element(day);
    }

    CaseLife acknowledged(CaseLife life, String reference) {
        triaged(life, reference);
        if (dice.chance(0.4)) {
            life.element(life.after(1));
        }
        var day = life.after(dice.chance(0.85) ? dice.between(1, 3) : 4);
        return askedForAuthority(life, day).acknowledged(day).allocated(day, dice.pick(world.officers()));
    }

    /** Whoever acts for another is asked to show that they may, with a fortnight to reply. */
    private CaseLife askedForAuthority(CaseLife life, LocalDate day) {
        acting(life)
                .forEach(person ->
                        life.step(day, new CaseCommand.AskForAuthority(person.id(), day, day.plusDays(FORTNIGHT))));
        return life;
    }

    /** Three of four reply when they are rung about the plan. */
    private CaseLife shownAuthority(CaseLife life, String reference, LocalDate day) {
        if (reference.hashCode() % 4 != 0) {
            acting(life)
                    .forEach(person -> life.step(
                            day,
                            new CaseCommand.ShowAuthority(
                                    person.id(), day, EVIDENCE, "Bring this complaint.", Optional.empty())));
        }
        return life;
    }

    private List<Person> acting(CaseLife life) {
        return life.story()
                .known()
                .map(known -> Acting.people(known, world.book()))
                .orElse(List.of());
    }

    private CaseLife promised(CaseLife life, String reference, int workingDays) {
        acknowledged(life, reference);
        var day = life.after(dice.between(4, 6));
        return shownAuthority(life, reference, day).sought(day).planned(day).promised(day, life.after(workingDays));
    }

    CaseLife investigated(CaseLife life, String reference) {
        return promised(life, reference, dice.between(25, 35)).noted(life.after(7));
    }

    CaseLife amended(CaseLife life, String reference) {
        return promised(life, reference, 22).promised(life.after(18), life.after(45));
    }

    CaseLife longPeriod(CaseLife life, String reference) {
        return promised(life, reference, 50).noted(life.after(15));
    }

    CaseLife promiseMissed(CaseLife life, String reference) {
        return promised(life, reference, 28).noted(life.after(20));
    }

    CaseLife extended(CaseLife life, String reference) {
        return promised(life, reference, 40).extended(life.after(19), 28);
    }

    CaseLife beyondSixMonths(CaseLife life, String reference) {
        return promised(life, reference, 60).noted(life.after(70)).promised(life.after(100), life.after(170));
    }

    CaseLife signed(CaseLife life, String reference) {
        var day = life.after(18);
        return promised(life, reference, 30).found(day).signed(day);
    }

    CaseLife sent(CaseLife life, String reference) {
        return respondedAfter(life, reference, dice.between(15, 23));
    }

    CaseLife answered(CaseLife life, String reference) {
        var days = dice.quantile(List.of(8, 14, 18, 20, 22, 24, 25, 27, 34, 48, 80));
        return respondedAfter(life, reference, days).closed(life.after(days + 1), ClosingReason.ANSWERED);
    }

    /** From every third something is learnt; of four such lessons three are put into practice in time. */
    CaseLife learntFrom(CaseLife life, String reference) {
        answered(life, reference);
        var lessons = world.words().lessons();
        var which = Math.floorMod(reference.hashCode(), 3 * lessons.size());
        return life.story().known().filter(Case::isClosed).isPresent() && which < lessons.size()
                ? learnt(life, which, lessons.get(which))
                : life;
    }

    private CaseLife learnt(CaseLife life, int which, String lesson) {
        var on = life.story()
                .known()
                .flatMap(known -> known.proceedings().firstAnswer())
                .orElseThrow()
                .on();
        var owner = world.officers().get(which % world.officers().size());
        var done = world.after(on, LESSON - which);
        life.step(
                on,
                new CaseCommand.AgreeAction(
                        on,
                        new Purpose.Learning(),
                        Optional.of(new ElementId(1)),
                        lesson,
                        owner,
                        world.after(on, LESSON)));
        return which == 0 ? life : life.step(done, new CaseCommand.CompleteAction(new ActionId(1), done, PRACTICE));
    }

    private CaseLife respondedAfter(CaseLife life, String reference, int workingDays) {
        var day = life.after(workingDays);
        return promised(life, reference, Math.max(workingDays, 25))
                .noted(life.after(Math.min(8, workingDays)))
                .found(day)
                .signed(day)
                .sent(day);
    }

    CaseLife reopened(CaseLife life, String reference) {
        return answered(life, reference)
                .reopened(life.after(85))
                .allocated(life.after(85), dice.pick(world.officers()));
    }

    CaseLife answeredTwice(CaseLife life, String reference) {
        var again = life.after(100);
        return answered(life, reference)
                .reopened(life.after(86))
                .found(again)
                .signed(again)
                .sent(again)
                .closed(again, ClosingReason.ANSWERED);
    }

    CaseLife wentToTheOmbudsman(CaseLife life, String reference) {
        return answered(life, reference).referred(life.after(120));
    }

    CaseLife withdrawn(CaseLife life, String reference) {
        return acknowledged(life, reference).withdrawn(life.after(dice.between(5, 11)));
    }
}
