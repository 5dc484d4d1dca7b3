package redress.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.journal.Actor;
import redress.journal.Event;
import redress.organisation.Pence;
import redress.organisation.ServiceId;

/** Mr Percy Pike, whose calls do not end; Ms Nadia Noor, who investigates; and those who work with them. */
public final class RegisterFixture {

    public static final Actor MEREDITH = new Actor("meredith");
    public static final Actor HILARY = new Actor("hilary");
    public static final Actor RUFUS = new Actor("rufus");
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 4);
    public static final ServiceId HOME_CARE = new ServiceId("home-care");

    static final ContactDetails PERCY = new ContactDetails("Percy Pike", "percy@example.org", "01234 567890", "");
    static final ContactDetails NADIA = new ContactDetails("Nadia Noor", "nadia@example.org", "", "2 Mill Lane");

    private RegisterFixture() {}

    /** By Meredith, of forty calls a day that also threatened nobody. */
    public static ConductCommand.Refer referral(LocalDate on) {
        return referral(on, Behaviour.TOO_MUCH_CONTACT);
    }

    static ConductCommand.Refer referral(LocalDate on, Behaviour... behaviours) {
        return new ConductCommand.Refer(
                MEREDITH,
                on,
                Optional.of("2026-000001"),
                PERCY,
                List.of(behaviours),
                "Forty calls on 2 June, all on a matter that was answered in May.",
                ComplaintCheck.HANDLED_PROPERLY,
                "Read the file with the team.",
                AdjustmentCheck.MADE,
                "He is hard of hearing, so letters come first.");
    }

    /** Somebody who has dealt with none of the person's cases. */
    public static Decider outsider(Actor who) {
        return new Decider(who, List.of());
    }

    static ConductCommand.Warn warning(LocalDate on) {
        return new ConductCommand.Warn(on, "If it goes on, one officer will take your calls.");
    }

    static ConductCommand.Restrict restriction(Actor by, LocalDate on) {
        return restriction(by, on, on.plusMonths(6));
    }

    static ConductCommand.Restrict restriction(Actor by, LocalDate on, LocalDate reviewOn) {
        return new ConductCommand.Restrict(
                outsider(by),
                true,
                on,
                List.of(new Restriction(RestrictionKind.ONE_CONTACT, "Letters and calls to Olwen Farrar only.")),
                reviewOn,
                Optional.empty(),
                "Others could not reach us.");
    }

    public static PoolCommand.Join joining(LocalDate on) {
        return new PoolCommand.Join(
                on, NADIA, List.of(Part.INDEPENDENT_INVESTIGATOR), List.of("Autism", " housing law ", "autism"));
    }

    public static PoolCommand.Appoint appointing(String reference, LocalDate on, long pence) {
        return new PoolCommand.Appoint(
                Part.INDEPENDENT_INVESTIGATOR, reference, Optional.of(HOME_CARE), on, new Pence(pence));
    }

    /** What these commands come to, each given on its day; the last must be accepted like all before it. */
    @SafeVarargs
    static <S, C, E extends Event> S after(Keeping<S, C, E> keeping, LocalDate today, C... commands) {
        Optional<S> known = Optional.empty();
        for (var command : commands) {
            known = Optional.of(next(keeping, known, command, today));
        }
        return known.orElseThrow();
    }

    public static <S, C, E extends Event> S next(
            Keeping<S, C, E> keeping, Optional<S> known, C command, LocalDate today) {
        return switch (keeping.decide(known, command, today)) {
            case Ruling.Refused<E>(var refusal) -> throw new AssertionError(refusal);
            case Ruling.Accepted<E>(var events) -> {
                var now = known;
                for (var event : events) {
                    now = Optional.of(keeping.evolution().evolve(now, event));
                }
                yield now.orElseThrow();
            }
        };
    }

    /** The code of the reason for which it is refused; "accepted" where it is not. */
    static <S, C, E extends Event> String ruling(
            Keeping<S, C, E> keeping, Optional<S> known, C command, LocalDate today) {
        return switch (keeping.decide(known, command, today)) {
            case Ruling.Refused<E>(var refusal) -> refusal.code();
            case Ruling.Accepted<E> _ -> "accepted";
        };
    }
}
