package redress.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import redress.casework.Cases;
import redress.casework.ClosingReason;
import redress.casework.Kind;
import redress.casework.RuleBook;
import redress.casework.Story;
import redress.journal.Actor;
import redress.organisation.Council;

/**
 * A few hundred invented cases for looking at the program: every state that a case can be in, as seen from today.
 * Nothing in them is real.
 */
public final class SampleCases {

    private static final Actor DEMO = new Actor("demo");

    /** A case that is to be told. */
    private record Plan(LocalDate received, BiFunction<CaseLife, String, CaseLife> script) {}

    private final World world;
    private final Dice dice = new Dice(20_090_401L);
    private final List<Plan> plans = new ArrayList<>();

    public SampleCases(Council council, RuleBook book, LocalDate today) {
        world = World.of(council, book, today);
    }

    /** Writes the cases unless cases of these references are there; says how many were written. */
    public int writeOnceTo(Cases cases, Instant now) {
        var stories = tell();
        var known = cases.known(stories.stream()
                .map(story -> story.known().orElseThrow().reference().value())
                .toList());
        if (!known.isEmpty()) {
            return 0;
        }
        cases.beginAll(stories, DEMO, now);
        return stories.size();
    }

    /** All of them, in the order of receipt, with references as the program gives them. */
    public List<Story> tell() {
        plans.clear();
        open();
        answered();
        otherKinds();
        Map<Integer, Integer> numbers = new HashMap<>();
        return plans.stream()
                .sorted(Comparator.comparing(Plan::received))
                .map(plan -> plan.script()
                        .apply(
                                new CaseLife(world, dice, plan.received()),
                                "%d-%06d"
                                        .formatted(
                                                plan.received().getYear(),
                                                numbers.merge(plan.received().getYear(), 1, Integer::sum)))
                        .story())
                .toList();
    }

    /** Cases that somebody has to do something about. */
    private void open() {
        var complaint = new SampleComplaints(world, dice);
        plan(9, number -> number % 4, (life, reference) -> life.complaint(reference));
        plan(
                3,
                number -> number,
                (life, reference) ->
                        life.recorded(reference, dice.pick(world.words().redirects())));
        plan(4, number -> 1 + number % 2, complaint::triaged);
        plan(2, number -> 5 + number, complaint::triaged);
        plan(6, number -> 3 + number % 4, complaint::acknowledged);
        plan(14, number -> 7 + number, complaint::investigated);
        plan(5, number -> 20 + 2 * number, complaint::amended);
        plan(6, number -> 28 + number, complaint::longPeriod);
        plan(5, number -> 34 + 3 * number, complaint::promiseMissed);
        plan(4, number -> 22 + 2 * number, complaint::extended);
        plan(2, number -> 138 + 9 * number, complaint::beyondSixMonths);
        plan(2, number -> 19 + number, complaint::signed);
        plan(5, number -> 24 + number, complaint::sent);
        plan(3, number -> 60 + 7 * number, complaint::reopened);
        plan(3, number -> 4 + 5 * number, this::openRequest);
        plan(3, number -> 2 + 3 * number, this::openEnquiry);
        plan(2, number -> 1 + number, this::openCompliment);
    }

    private void answered() {
        var complaint = new SampleComplaints(world, dice);
        plan(74, number -> 30 + number * 3 + dice.between(0, 9), complaint::learntFrom);
        plan(3, number -> 90 + 30 * number, complaint::answeredTwice);
        plan(4, number -> 150 + 20 * number, complaint::wentToTheOmbudsman);
        plan(6, number -> 12 + 25 * number, complaint::withdrawn);
    }

    private void otherKinds() {
        plan(70, number -> 3 + number * 3 + dice.between(0, 5), this::compliment);
        plan(18, number -> 12 + number * 12, this::request);
        plan(12, number -> 8 + number * 19, this::enquiry);
        plan(8, number -> 6 + number * 27, this::comment);
        var reasons = world.council().routeReasons().inForce(world.today());
        for (var round = 0; round < 2; round++) {
            for (var reason : reasons) {
                plan(
                        1,
                        any -> dice.between(5, 250),
                        (life, reference) -> life.recorded(
                                        reference,
                                        dice.pick(
                                                reason.route().equals("withdrawn")
                                                        ? world.words().withdrawals()
                                                        : world.words().redirects()))
                                .acknowledged(life.after(1))
                                .routedOut(life.after(2), reason));
            }
        }
    }

    private CaseLife openRequest(CaseLife life, String reference) {
        return life.recorded(reference, dice.pick(world.words().requests()))
                .acknowledged(life.after(1))
                .forward(life.after(1), Kind.REQUEST_FOR_SERVICE)
                .allocated(life.after(1), dice.pick(world.officers()));
    }

    private CaseLife request(CaseLife life, String reference) {
        return openRequest(life, reference).closed(life.after(dice.between(2, 9)), ClosingReason.PASSED_ON);
    }

    private CaseLife openEnquiry(CaseLife life, String reference) {
        return life.recorded(reference, dice.pick(world.words().enquiries())).forward(life.after(1), Kind.ENQUIRY);
    }

    private CaseLife enquiry(CaseLife life, String reference) {
        return openEnquiry(life, reference).closed(life.after(dice.between(1, 6)), ClosingReason.RESOLVED);
    }

    private CaseLife openCompliment(CaseLife life, String reference) {
        return life.recorded(reference, dice.pick(world.words().compliments()))
                .forward(life.received(), Kind.COMPLIMENT);
    }

    private CaseLife compliment(CaseLife life, String reference) {
        return openCompliment(life, reference).closed(life.after(1), ClosingReason.PASSED_ON);
    }

    private CaseLife comment(CaseLife life, String reference) {
        return life.recorded(reference, dice.pick(world.words().comments()))
                .forward(life.after(1), Kind.COMMENT)
                .closed(life.after(2), ClosingReason.PASSED_ON);
    }

    /** @param workingDaysAgo when each of them was received, by its number from 0 */
    private void plan(int count, IntUnaryOperator workingDaysAgo, BiFunction<CaseLife, String, CaseLife> script) {
        for (var number = 0; number < count; number++) {
            plans.add(new Plan(world.ago(workingDaysAgo.applyAsInt(number)), script));
        }
    }
}
