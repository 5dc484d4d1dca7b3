package redress.casework;

import static redress.tables.Tables.REPRESENTATION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import redress.journal.Actor;
import redress.journal.Appending;
import redress.journal.Happening;
import redress.journal.History;
import redress.journal.Journal;
import redress.journal.Recorded;
import redress.journal.Refusal;
import redress.journal.StreamId;

/** Opens cases and gives them commands: the way in for every page, import and program. */
public final class Cases {

    /** Who gives a command, what they may see, and when. */
    public record Setting(Actor actor, Sight sight, Instant now, LocalDate today) {}

    private static final Answer ERASED = new Answer.Refused(
            new Refusal("erased", "", "This case was erased at the end of its time. Nothing can be added to it."));

    /** Stands for the reference while it is asked whether a case may begin at all. */
    private static final CaseReference UNNUMBERED = new CaseReference("unnumbered");

    private final Journal journal;
    private final DSLContext database;
    private final Supplier<RuleBook> book;
    private final ZoneId zone;

    public Cases(Journal journal, DSLContext database, Supplier<RuleBook> book, ZoneId zone) {
        this.journal = journal;
        this.database = database;
        this.book = book;
        this.zone = zone;
    }

    public RuleBook book() {
        return book.get();
    }

    /** The case of this reference, if there is one that may be seen. */
    public Optional<CaseFile> find(CaseReference reference, Sight sight) {
        return journal.find(CaseProjector.REPRESENTATION, sought(reference, sight))
                .flatMap(this::open)
                .filter(file -> sight.covers(file.known()));
    }

    private static Map<String, String> sought(CaseReference reference, Sight sight) {
        return switch (sight) {
            case Sight.Everything() -> Map.of("reference", reference.value());
            case Sight.OfOthers(var staff) -> Map.of("reference", reference.value());
            case Sight.AllocatedTo(var staff) -> Map.of("reference", reference.value(), "allocated_to", staff.value());
        };
    }

    private Optional<CaseFile> open(History history) {
        return Evolution.of(history.events().stream().map(Recorded::event).toList())
                .map(known -> new CaseFile(known, book.get().readings(known), history));
    }

    /**
     * Records a representation. The stream is the caller's, made once for each form that is filled in: sending the form
     * twice finds the case of the first time, and gives that.
     */
    public Answer begin(StreamId stream, CaseCommand.RecordRepresentation command, Setting setting) {
        return begun(stream, setting).orElseGet(() -> beginNew(stream, command, setting));
    }

    /** The same under the next reference, which is taken only where a case begins: no number is used up by a repeat. */
    public Answer begin(
            StreamId stream, Function<CaseReference, CaseCommand.RecordRepresentation> command, Setting setting) {
        return begun(stream, setting)
                .or(() -> refused(command.apply(UNNUMBERED), setting))
                .orElseGet(() -> beginNew(stream, command.apply(nextReference(setting.today())), setting));
    }

    private Optional<Answer> refused(CaseCommand.RecordRepresentation command, Setting setting) {
        return Rules.decide(Optional.empty(), command, setting.today(), book.get())
                        instanceof Ruling.Refused(var refusal)
                ? Optional.of(new Answer.Refused(refusal))
                : Optional.empty();
    }

    private Optional<Answer> begun(StreamId stream, Setting setting) {
        return journal.read(stream)
                .map(history -> open(history)
                        .filter(file -> setting.sight().covers(file.known()))
                        .<Answer>map(Answer.Done::new)
                        .orElseGet(Answer.Unknown::new));
    }

    private Answer beginNew(StreamId stream, CaseCommand.RecordRepresentation command, Setting setting) {
        return decide(History.begin(stream, CaseProjector.KIND), Optional.empty(), command, setting, setting.now());
    }

    /** @param sequence the last event that the person who gives the command had seen */
    public Answer handle(CaseReference reference, int sequence, CaseCommand command, Setting setting) {
        var found = find(reference, setting.sight());
        if (found.isEmpty()) {
            return new Answer.Unknown();
        }
        var file = found.orElseThrow();
        if (file.isErased()) {
            return ERASED;
        }
        if (file.sequence() != sequence) {
            var next = file.events().get(Math.clamp(sequence, 0, file.sequence() - 1));
            return new Answer.Conflict(next.actor(), next.recordedAt(), file);
        }
        return decide(file.history(), Optional.of(file.known()), command, setting, setting.now());
    }

    /** Adds to a case what happened on an earlier day, after whatever was written before; for imports. */
    public Answer tell(CaseReference reference, LocalDate on, CaseCommand command, Setting setting) {
        while (true) {
            var answer = find(reference, setting.sight())
                    .map(file -> file.isErased()
                            ? ERASED
                            : decide(file.history(), Optional.of(file.known()), command, setting, startOf(on)))
                    .orElseGet(Answer.Unknown::new);
            if (!(answer instanceof Answer.Conflict)) {
                return answer;
            }
        }
    }

    private Answer decide(
            History history, Optional<Case> known, CaseCommand command, Setting setting, Instant happenedAt) {
        return switch (Rules.decide(known, command, setting.today(), book.get())) {
            case Ruling.Refused(var refusal) -> new Answer.Refused(refusal);
            case Ruling.Accepted(var events) ->
                switch (journal.append(history, happenings(events, happenedAt), setting.actor(), setting.now())) {
                    case Appending.Appended(var grown) ->
                        new Answer.Done(open(grown).orElseThrow());
                    case Appending.Conflict(var by, var at, var sequence) ->
                        journal.read(history.stream())
                                .flatMap(this::open)
                                .filter(file -> setting.sight().covers(file.known()))
                                .<Answer>map(file -> new Answer.Conflict(by, at, file))
                                .orElseGet(Answer.Unknown::new);
                    case Appending.Erased() -> ERASED;
                    case Appending.Taken() ->
                        new Answer.Refused(new Refusal(
                                "reference-taken", "reference", "Another case has this reference. Give it another."));
                };
        };
    }

    private List<Happening> happenings(List<CaseEvent> events, Instant at) {
        return events.stream().map(event -> new Happening(at, event)).toList();
    }

    /** Opens many cases at once, each told from its beginning; for imports and synthetic cases. */
    public void beginAll(List<Story> stories, Actor actor, Instant now) {
        journal.appendNew(CaseProjector.KIND, stories.stream().map(this::stream).toList(), actor, now);
    }

    private Journal.NewStream stream(Story story) {
        var told = story.known().orElseThrow();
        return new Journal.NewStream(
                StreamId.of(startOf(told.receipt().on()), told.reference().value()),
                story.events().stream()
                        .map(each -> new Happening(startOf(each.on()), each.event()))
                        .toList());
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Which of these references are cases already, seen or not. */
    public Set<String> known(Collection<String> references) {
        return references.isEmpty()
                ? Set.of()
                : database.select(REPRESENTATION.REFERENCE)
                        .from(REPRESENTATION)
                        .where(REPRESENTATION.REFERENCE.in(references))
                        .fetchSet(REPRESENTATION.REFERENCE);
    }

    /** Which of these references are cases that may be seen. */
    public Set<String> seen(Collection<String> references, Sight sight) {
        return references.isEmpty()
                ? Set.of()
                : database.select(REPRESENTATION.REFERENCE)
                        .from(REPRESENTATION)
                        .where(REPRESENTATION.REFERENCE.in(references))
                        .and(SightCondition.of(sight))
                        .fetchSet(REPRESENTATION.REFERENCE);
    }

    /** Whether one of these is the reference of a case that concerns whoever looks. */
    public boolean concerns(Collection<String> references, Sight sight) {
        return !references.isEmpty()
                && database.fetchExists(
                        REPRESENTATION,
                        REPRESENTATION
                                .REFERENCE
                                .in(references)
                                .and(REPRESENTATION.REFERENCE.in(SightCondition.concerning(sight))));
    }

    /** Which of these references are cases that whoever looks has dealt with, as far as they may be seen. */
    public List<String> dealtWith(Collection<String> references, Sight sight) {
        return sight.whose().stream()
                .flatMap(staff -> references.stream()
                        .filter(reference -> find(new CaseReference(reference), sight)
                                .filter(file -> file.isDealtWithBy(staff))
                                .isPresent()))
                .toList();
    }

    /** A reference that no case has: the year and a running number. */
    public CaseReference nextReference(LocalDate today) {
        while (true) {
            var number = database.fetchSingle("select nextval('case_number')").into(Long.class);
            var reference = "%d-%06d".formatted(today.getYear(), number);
            if (known(List.of(reference)).isEmpty()) {
                return new CaseReference(reference);
            }
            skipUsedNumbers(today);
        }
    }

    /** After a restore the sequence begins anew; one step takes it past every number of the year that is used. */
    private void skipUsedNumbers(LocalDate today) {
        database.execute(
                "select setval('case_number', greatest((select last_value from case_number),"
                        + " (select max(substring(reference from 6)::bigint) from representation where reference ~ ?)))",
                "^" + today.getYear() + "-[0-9]{6,12}$");
    }

    /** A stream for a form that is about to be filled in. */
    public static StreamId newStream(Instant now, UUID random) {
        return StreamId.of(now, random.toString());
    }
}
