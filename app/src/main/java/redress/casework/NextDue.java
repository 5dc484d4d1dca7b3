package redress.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.procedure.ClockReading;

/** What somebody has to see to next on a case. */
public sealed interface NextDue {

    /** What lists hold in place of a clock's name where another's part is due; no clock can have this name. */
    String CONTRIBUTION = "a contribution";

    /** What lists hold in place of a clock's name where a reply about authority to act is wanted; no clock can have it. */
    String AUTHORITY_REPLY = "a reply about authority";

    /** What lists hold where authority to act ends; no clock can have this name. */
    String AUTHORITY_END = "an end of authority";

    /** What lists hold where a case that stands still is looked at again; no clock can have this name. */
    String REVIEW = "a review of a case that stands still";

    /** A date that the council itself has to keep. */
    record OwnDate(ClockReading clock) implements NextDue {}

    /** The day on which somebody looks whether a case that stands still can go on. */
    record Review(LocalDate day) implements NextDue {}

    /** The day by which another's part of the answer was asked for. */
    record AnothersPart(Contribution contribution) implements NextDue {}

    /** The day by which somebody was asked to show that they may act. */
    record AuthorityReply(Person person, LocalDate by) implements NextDue {}

    /** The last day on which somebody may act. */
    record AuthorityEnd(Person person, LocalDate day) implements NextDue {}

    /**
     * What somebody has to see to next on this day. A day of others that has passed hides nothing that the council has to
     * keep itself: then the council's own date is next, where one runs.
     */
    static Optional<NextDue> of(Case known, List<ClockReading> readings, RuleBook book, LocalDate today) {
        var soonest = of(known, readings, book);
        return soonest.filter(next -> !next.on().isBefore(today))
                .or(() -> own(known, readings))
                .or(() -> soonest);
    }

    /** The earliest date that the council itself has to keep; on a closed case of what it still owes. */
    static Optional<NextDue> own(Case known, List<ClockReading> readings) {
        var clock = RuleBook.nextDue(readings.stream()
                        .filter(reading -> !known.isClosed() || reading.rule().outlastsEnd())
                        .toList())
                .<NextDue>map(OwnDate::new);
        if (known.isClosed()) {
            return clock;
        }
        var review = known.proceedings().pause().flatMap(Pause::reviewOn).<NextDue>map(Review::new);
        return Stream.concat(clock.stream(), review.stream()).min(Comparator.comparing(NextDue::on));
    }

    /**
     * The earliest on whatever day it is looked at, the council's own where they fall on one day; others owe nothing on a
     * closed case. Rows hold it with the earliest of the council's own, because they know no day: whoever reads them chooses.
     */
    static Optional<NextDue> of(Case known, List<ClockReading> readings, RuleBook book) {
        if (known.isClosed()) {
            return own(known, readings);
        }
        var clock = own(known, readings);
        var part = known.proceedings().nextContribution().<NextDue>map(AnothersPart::new);
        return Stream.of(clock.stream(), part.stream(), ofAuthority(known, book))
                .flatMap(dates -> dates)
                .min(Comparator.comparing(NextDue::on));
    }

    /** What is answered waits for nobody's authority. */
    private static Stream<NextDue> ofAuthority(Case known, RuleBook book) {
        return known.position() instanceof Position.UnderWay
                ? Acting.people(known, book).stream().flatMap(person -> ofAuthority(person).stream())
                : Stream.empty();
    }

    private static Optional<NextDue> ofAuthority(Person person) {
        return switch (person.authority()) {
            case Authority.Asked(var on, var replyBy) -> Optional.of(new AuthorityReply(person, replyBy));
            case Authority.Shown(var on, var evidence, var scope, var until) ->
                until.map(day -> new AuthorityEnd(person, day));
            case Authority.NotAsked _, Authority.Refused _, Authority.Withdrawn _ -> Optional.empty();
        };
    }

    default LocalDate on() {
        return switch (this) {
            case OwnDate(var clock) -> clock.due().orElseThrow();
            case Review(var day) -> day;
            case AnothersPart(var contribution) -> contribution.due();
            case AuthorityReply(var person, var by) -> by;
            case AuthorityEnd(var person, var day) -> day;
        };
    }

    /** The name that lists hold. */
    default String code() {
        return switch (this) {
            case OwnDate(var clock) -> clock.rule().id().value();
            case Review _ -> REVIEW;
            case AnothersPart(var contribution) -> CONTRIBUTION;
            case AuthorityReply _ -> AUTHORITY_REPLY;
            case AuthorityEnd _ -> AUTHORITY_END;
        };
    }
}
