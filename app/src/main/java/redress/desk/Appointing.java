package redress.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import redress.casework.Answer;
import redress.casework.CaseCommand.AddPerson;
import redress.casework.Cases;
import redress.casework.Rules;
import redress.casework.Ruling;
import redress.desk.FormPages.Outcome;
import redress.journal.AppendingTogether;
import redress.journal.Event;
import redress.journal.Happening;
import redress.journal.Journal;
import redress.journal.Refusal;
import redress.register.IndependentPerson;
import redress.register.Part;
import redress.register.PoolCommand;
import redress.register.PoolEvent;
import redress.register.Register;
import redress.register.RegisterFile;

/** Appoints somebody of the pool: the pool keeps what was agreed with them and the case names them, both or neither. */
@Component
@ConditionalOnWebApplication
class Appointing {

    private static final Outcome ERASED =
            new Outcome.Refused("", "This was erased at the end of its time. Nobody can be appointed.");

    private final Journal journal;
    private final Register<IndependentPerson, PoolCommand, PoolEvent> pool;
    private final Cases cases;
    private final Desk desk;

    Appointing(Journal journal, Register<IndependentPerson, PoolCommand, PoolEvent> pool, Cases cases, Desk desk) {
        this.journal = journal;
        this.pool = pool;
        this.cases = cases;
        this.desk = desk;
    }

    /** The case is asked first, so that nobody is engaged for a part that they may not take. */
    Outcome appoint(AtHand at, Part part, RegisterFile<IndependentPerson> file, Filled filled) {
        if (at.file().isErased() || file.isErased()) {
            return ERASED;
        }
        var known = at.file().known();
        var named = AppointForm.named(file.known().name(), part);
        return switch (Rules.decide(Optional.of(known), named, at.today(), at.book())) {
            case Ruling.Refused(var refusal) -> refused(refusal);
            case Ruling.Accepted(var events) ->
                file.known().isAppointed(part, known.reference().value())
                        ? name(at, named)
                        : engage(at, events, file, AppointForm.engaged(at, part, file.known(), filled));
        };
    }

    /** Whom only the pool has: it and the case were once written one after the other. */
    private Outcome name(AtHand at, AddPerson person) {
        return switch (cases.tell(at.known().reference(), at.today(), person, desk.setting(at.me()))) {
            case Answer.Done _ -> done(at);
            case Answer.Refused(var refusal) -> refused(refusal);
            case Answer.Conflict _, Answer.Unknown _ -> new Outcome.Unknown();
        };
    }

    private Outcome engage(
            AtHand at, List<? extends Event> naming, RegisterFile<IndependentPerson> file, PoolCommand command) {
        return switch (pool.keeping().decide(Optional.of(file.known()), command, at.today())) {
            case redress.register.Ruling.Refused<PoolEvent>(var refusal) -> refused(refusal);
            case redress.register.Ruling.Accepted<PoolEvent>(var engaging) -> write(at, naming, file, engaging);
        };
    }

    private Outcome write(
            AtHand at, List<? extends Event> naming, RegisterFile<IndependentPerson> file, List<PoolEvent> engaging) {
        var occasion = desk.occasion(at.me());
        var writings = List.of(
                new Journal.Writing(file.history(), happenings(engaging, occasion.now())),
                new Journal.Writing(at.file().history(), happenings(naming, occasion.now())));
        return switch (journal.append(writings, occasion.by(), occasion.now())) {
            case AppendingTogether.Appended _ -> done(at);
            case AppendingTogether.Conflict(var stream, var by, var when, var sequence) ->
                stream.equals(file.stream())
                        ? new Outcome.Refused(
                                "person", "Somebody changed what is known of them just now. Look, and try again.")
                        : new Outcome.Refused("", "Somebody changed the case just now. Look at it, and try again.");
            case AppendingTogether.Erased(var stream) -> ERASED;
            case AppendingTogether.Taken() ->
                new Outcome.Refused("", "Somebody has just recorded the same elsewhere. Look, and try again.");
        };
    }

    private static List<Happening> happenings(List<? extends Event> events, Instant now) {
        return events.stream().map(event -> new Happening(now, event)).toList();
    }

    private static Outcome done(AtHand at) {
        return new Outcome.Done(Paths.of(at.known().reference()), "They are appointed.");
    }

    /** Whatever the rules say of the service or the part is about the person that was chosen. */
    private static Outcome refused(Refusal refusal) {
        return new Outcome.Refused(
                switch (refusal.field()) {
                    case "on", "fee", "" -> refusal.field();
                    case String _ -> "person";
                },
                refusal.sentence());
    }
}
