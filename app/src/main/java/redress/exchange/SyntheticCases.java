package redress.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import redress.casework.Cases;
import redress.casework.ClosingReason;
import redress.casework.Kind;
import redress.casework.RuleBook;
import redress.casework.Story;
import redress.journal.Actor;
import redress.organisation.Council;
import redress.organisation.RouteReason;

/**
 * Invented cases in any number, for measuring: kinds, findings and delays in the shares of a real register of adult social
 * care (1,216 representations of 2015 to 2018), told under the same rules as every case. The same seed always tells the
 * same cases.
 */
public final class SyntheticCases {

    private static final int BATCH = 1_000;
    private static final Actor GENERATOR = new Actor("generate");

    /** What the 1,216 were, in the order of {@link #told}. */
    private static final List<Integer> KINDS = List.of(873, 175, 78, 23, 30, 20, 1, 16);

    private static final List<String> ROUTES =
            List.of("withdrawn", "other-procedure", "safeguarding", "other-body", "ineligible");

    /** Days from receipt to acknowledgement: how many of 343 took 0, 1, 2, ... days. */
    private static final List<Integer> ACKNOWLEDGED = List.of(49, 55, 63, 77, 38, 45, 15, 1);

    /** Days from receipt of a complaint to the response, in twentieths of the 166 that were answered. */
    private static final List<Integer> RESPONDED =
            List.of(1, 6, 8, 12, 15, 21, 24, 27, 30, 38, 42, 44, 49, 55, 59, 70, 77, 83, 98, 125, 152);

    private final World world;
    private final long seed;
    private final LocalDate from;
    private final long days;
    private final int count;

    /**
     * @param from the first day on which cases are received; {@code to} is the last
     * @param today what would happen after this day is not told, so late cases are still open
     */
    public SyntheticCases(
            Council council, RuleBook book, int count, long seed, LocalDate from, LocalDate to, LocalDate today) {
        this.world = World.of(council, book, today);
        this.seed = seed;
        this.from = from;
        this.days = ChronoUnit.DAYS.between(from, to.isAfter(today) ? today : to) + 1;
        this.count = count;
    }

    /** One of the cases, numbered from 0 in the order of receipt. */
    public Story tell(int number) {
        var dice = new Dice(seed * 1_000_003L + number);
        return told(
                        new CaseLife(world, dice, from.plusDays(days * number / count)),
                        "SYN-%d-%07d".formatted(seed, number + 1),
                        dice)
                .story();
    }

    /**
     * Writes those of the cases that are not there yet, so that an interrupted run can be run again.
     *
     * @param progress told the number of cases since it was last told
     */
    public void writeTo(Cases cases, Instant now, IntConsumer progress) {
        IntStream.range(0, Math.ceilDiv(count, BATCH)).parallel().forEach(batch -> {
            var stories = IntStream.range(batch * BATCH, Math.min(count, (batch + 1) * BATCH))
                    .mapToObj(this::tell)
                    .toList();
            var known =
                    cases.known(stories.stream().map(SyntheticCases::reference).toList());
            var fresh = stories.stream()
                    .filter(story -> !known.contains(reference(story)))
                    .toList();
            if (!fresh.isEmpty()) {
                cases.beginAll(fresh, GENERATOR, now);
            }
            synchronized (progress) {
                progress.accept(stories.size());
            }
        });
    }

    private static String reference(Story story) {
        return story.known().orElseThrow().reference().value();
    }

    private CaseLife told(CaseLife life, String reference, Dice dice) {
        var on = life.received();
        var kind = dice.weighted(KINDS);
        return switch (kind) {
            case 0 ->
                life.recorded(reference, dice.pick(world.words().compliments()))
                        .forward(world.workday(on), Kind.COMPLIMENT)
                        .closed(world.workday(on), ClosingReason.PASSED_ON);
            case 1 -> complaint(life.complaint(reference), dice);
            case 2 -> {
                var acknowledged = acknowledged(on, dice);
                yield life.recorded(reference, dice.pick(world.words().requests()))
                        .acknowledged(acknowledged)
                        .forward(acknowledged, Kind.REQUEST_FOR_SERVICE)
                        .closed(world.workday(acknowledged.plusDays(dice.between(0, 21))), ClosingReason.PASSED_ON);
            }
            default -> {
                var acknowledged = acknowledged(on, dice);
                yield life.recorded(reference, dice.pick(world.words().redirects()))
                        .acknowledged(acknowledged)
                        .routedOut(acknowledged, reason(ROUTES.get(kind - 3), on, dice));
            }
        };
    }

    private CaseLife complaint(CaseLife life, Dice dice) {
        var on = life.received();
        var acknowledged = acknowledged(on, dice);
        var responded = world.workday(later(acknowledged, on.plusDays(dice.quantile(RESPONDED))));
        var agreed = world.workday(acknowledged.plusDays(dice.between(0, 4)));
        life.forward(acknowledged, Kind.COMPLAINT).element(acknowledged);
        if (dice.chance(0.35)) {
            life.element(acknowledged);
        }
        life.acknowledged(acknowledged).allocated(acknowledged, dice.pick(world.officers()));
        if (!agreed.isAfter(responded)) {
            life.planned(agreed);
            life.promised(agreed, world.workday(agreed.plusDays(dice.between(21, 70))));
        }
        var middle = agreed.plusDays(ChronoUnit.DAYS.between(agreed, responded) / 2);
        if (middle.isAfter(agreed) && dice.chance(0.7)) {
            life.noted(middle);
        }
        if (middle.isAfter(agreed) && dice.chance(0.05)) {
            life.extended(middle, 20);
        }
        // 9 of 175 complaints of the register never had an outcome.
        if (dice.chance(0.05)) {
            return life;
        }
        life.found(responded).signed(responded).sent(responded).closed(responded, ClosingReason.ANSWERED);
        if (dice.chance(0.04)) {
            life.referred(world.workday(responded.plusDays(dice.between(30, 200))));
        }
        return life;
    }

    private LocalDate acknowledged(LocalDate received, Dice dice) {
        return world.workday(received.plusDays(dice.weighted(ACKNOWLEDGED)));
    }

    private RouteReason reason(String route, LocalDate on, Dice dice) {
        var all = World.choices(world.council().routeReasons(), on);
        var fitting =
                all.stream().filter(reason -> reason.route().equals(route)).toList();
        return dice.skewed(fitting.isEmpty() ? all : fitting);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
