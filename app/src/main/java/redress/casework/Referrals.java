package redress.casework;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static redress.tables.Tables.CASE_ACTION;
import static redress.tables.Tables.OMBUDSMAN_REFERRAL;
import static redress.tables.Tables.REPRESENTATION;
import static redress.tables.Tables.REPRESENTATION_PERSONAL;
import static redress.tables.Tables.STAFF_CONCERNED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import redress.casework.ReferralFile.SeenCase;
import redress.journal.Appending;
import redress.journal.Happening;
import redress.journal.History;
import redress.journal.Journal;
import redress.journal.Recorded;
import redress.journal.Refusal;
import redress.journal.StreamId;
import redress.organisation.OmbudsmanId;

/**
 * Opens referrals to Ombudsmen and gives them commands. A referral is there for whoever may see one of its cases, unless
 * another of them concerns themselves.
 */
public final class Referrals {

    private static final Refusal NOT_THEIRS = new Refusal(
            "not-theirs",
            "reference",
            "You cannot record this referral yourself. Ask a colleague of the complaints team to record it.");

    private static final Refusal TAKEN = new Refusal(
            "reference-taken",
            "reference",
            "Another referral has this reference already. Check it against the letter; if the two are one, put the case on"
                    + " the other referral.");

    private static final Refusal JUST_TAKEN = new Refusal(
            "reference-taken",
            "reference",
            "Another referral was given this reference at this moment, and nothing of yours was written. Check it against"
                    + " the letter, and record it again: the case is then put on that referral.");

    private static final ReferralAnswer ERASED = new ReferralAnswer.Refused(
            new Refusal("erased", "", "This referral was erased at the end of its time. Nothing can be added to it."));

    private final Journal journal;
    private final DSLContext database;
    private final Supplier<OmbudsmanBook> book;

    public Referrals(Journal journal, DSLContext database, Supplier<OmbudsmanBook> book) {
        this.journal = journal;
        this.database = database;
        this.book = book;
    }

    public OmbudsmanBook book() {
        return book.get();
    }

    public Optional<ReferralFile> find(StreamId stream, Sight sight) {
        return journal.read(stream).flatMap(history -> openSeen(history, sight));
    }

    private Optional<ReferralFile> openSeen(History history, Sight sight) {
        return open(history, sight).filter(file -> !file.cases().isEmpty());
    }

    private Optional<ReferralFile> open(History history, Sight sight) {
        return known(history)
                .map(known -> new ReferralFile(
                        known,
                        ReferralClocks.of(known, book.get()),
                        seen(known.cases(), sight),
                        known.about().formerly().isEmpty()
                                ? List.of()
                                : seen(known.about().formerly(), sight),
                        concerned(known.cases()),
                        history));
    }

    private static Optional<Referral> known(History history) {
        return ReferralEvolution.of(
                history.events().stream().map(Recorded::event).toList());
    }

    private List<SeenCase> seen(List<CaseReference> cases, Sight sight) {
        var theirs = among(cases);
        return database.select(REPRESENTATION.REFERENCE, REPRESENTATION_PERSONAL.COMPLAINANT, REPRESENTATION.POSITION)
                .from(REPRESENTATION)
                .leftJoin(REPRESENTATION_PERSONAL)
                .on(REPRESENTATION_PERSONAL.STREAM.eq(REPRESENTATION.STREAM))
                .where(theirs)
                .and(SightCondition.of(sight))
                .and(SightCondition.noneConcerns(sight, theirs))
                .orderBy(REPRESENTATION.REFERENCE)
                .fetch(row ->
                        new SeenCase(new CaseReference(row.value1()), Optional.ofNullable(row.value2()), row.value3()));
    }

    private Set<StaffId> concerned(List<CaseReference> cases) {
        return database.select(STAFF_CONCERNED.ACCOUNT)
                .from(STAFF_CONCERNED)
                .join(REPRESENTATION)
                .on(REPRESENTATION.STREAM.eq(STAFF_CONCERNED.STREAM))
                .where(among(cases))
                .fetchSet(row -> new StaffId(row.value1()));
    }

    private static Condition among(List<CaseReference> cases) {
        return REPRESENTATION.REFERENCE.in(
                cases.stream().map(CaseReference::value).toList());
    }

    /**
     * Records that an Ombudsman told of a referral. An Ombudsman's reference names one referral: where it is known
     * already, the case is added to it, and telling the same twice changes nothing, unless it is now known what an old
     * register called it. Whoever may not see that referral changes nothing of it either.
     */
    public ReferralAnswer tell(ReferralCommand.Notify command, Cases.Setting setting) {
        while (true) {
            var answer = called(command.ombudsman(), command.reference())
                    .map(history -> again(history, command, setting))
                    .orElseGet(() -> decide(History.begin(fresh(command), ReferralProjector.KIND), command, setting));
            if (answer instanceof ReferralAnswer.Done || answer instanceof ReferralAnswer.Refused) {
                return answer;
            }
        }
    }

    private ReferralAnswer again(History history, ReferralCommand.Notify command, Cases.Setting setting) {
        var about = command.about();
        return openSeen(history, setting.sight())
                .map(file -> file.known().cases().contains(about.reference())
                        ? met(file, about, setting)
                        : decide(history, new ReferralCommand.AddCase(about), setting))
                .orElseGet(() -> new ReferralAnswer.Refused(NOT_THEIRS));
    }

    private ReferralAnswer met(ReferralFile file, ReferralCommand.About about, Cases.Setting setting) {
        return about.inRegister()
                .map(number -> new InRegister(about.reference(), number))
                .filter(told -> !file.known().about().inRegister().contains(told))
                .map(told -> decide(file.history(), new ReferralCommand.MeetInRegister(told), setting))
                .orElseGet(() -> new ReferralAnswer.Done(file));
    }

    /** The referral that has this reference now; it may have been told of under another. */
    private Optional<History> called(OmbudsmanId ombudsman, OmbudsmanReference reference) {
        return journal.find(
                ReferralTables.CASE, Map.of("ombudsman", ombudsman.value(), "bare_reference", reference.bare()));
    }

    /**
     * Made of what names the referral, so that two who tell of it at once tell of one. Where that was begun with this
     * reference by mistake, the next name of it that is free.
     */
    private StreamId fresh(ReferralCommand.Notify command) {
        var name = command.ombudsman() + " " + command.reference().bare();
        return Stream.iterate(1, number -> number + 1)
                .map(number -> StreamId.of(Instant.EPOCH, number == 1 ? name : name + " " + number))
                .filter(stream -> journal.read(stream).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** @param sequence the last event that the person who gives the command had seen */
    public ReferralAnswer handle(StreamId stream, int sequence, ReferralCommand command, Cases.Setting setting) {
        var found = find(stream, setting.sight());
        if (found.isEmpty()) {
            return new ReferralAnswer.Unknown();
        }
        var file = found.orElseThrow();
        if (file.history().isErased()) {
            return ERASED;
        }
        if (file.sequence() != sequence) {
            var next = file.events().get(Math.clamp(sequence, 0, file.sequence() - 1));
            return new ReferralAnswer.Conflict(next.actor(), next.recordedAt(), file);
        }
        return DecisionRules.concerned(command, file.concerned())
                .or(() -> BelongingRules.unseen(
                        command, file.cases().stream().map(SeenCase::reference).toList()))
                .or(() -> taken(command, file))
                .or(() -> command instanceof ReferralCommand.TakeBack
                        ? ReferralMistakes.undertaken(command, file.known(), undertaking(file))
                        : Optional.empty())
                .<ReferralAnswer>map(ReferralAnswer.Refused::new)
                .orElseGet(() -> decide(file.history(), command, setting));
    }

    /** Its cases with an open action that follows from an Ombudsman, where no other decision can be what it follows from. */
    private Set<CaseReference> undertaking(ReferralFile file) {
        var other = OMBUDSMAN_REFERRAL.as("other");
        return database.selectDistinct(REPRESENTATION.REFERENCE)
                .from(CASE_ACTION)
                .join(REPRESENTATION)
                .on(REPRESENTATION.STREAM.eq(CASE_ACTION.STREAM))
                .where(among(file.known().cases()))
                .and(CASE_ACTION.SOURCE.eq(ActionSource.OMBUDSMAN.code()))
                .and(CASE_ACTION.DONE_ON.isNull())
                .and(CASE_ACTION.DROPPED_ON.isNull())
                .and(notExists(selectOne()
                        .from(other)
                        .where(other.REFERENCE.eq(REPRESENTATION.REFERENCE))
                        .and(other.STREAM.ne(file.stream().value()))
                        .and(other.DECISION.isNotNull())))
                .fetchSet(row -> new CaseReference(row.value1()));
    }

    /** A reference names one referral. */
    private Optional<Refusal> taken(ReferralCommand command, ReferralFile file) {
        return command instanceof ReferralCommand.CorrectReference it
                ? OmbudsmanReference.read(it.reference())
                        .flatMap(reference -> called(file.known().ombudsman(), reference))
                        .filter(other -> !other.stream().equals(file.stream()))
                        .map(other -> TAKEN)
                : Optional.empty();
    }

    private ReferralAnswer decide(History history, ReferralCommand command, Cases.Setting setting) {
        if (history.isErased()) {
            return ERASED;
        }
        return switch (ReferralRules.decide(known(history), command, setting.today(), book.get())) {
            case ReferralRuling.Refused(var refusal) -> new ReferralAnswer.Refused(refusal);
            case ReferralRuling.Accepted(var events) ->
                write(history, events, command instanceof ReferralCommand.Notify ? JUST_TAKEN : TAKEN, setting);
        };
    }

    /** @param taken what to say where another referral was given the same reference since it was looked for */
    private ReferralAnswer write(History history, List<ReferralEvent> events, Refusal taken, Cases.Setting setting) {
        var happenings = events.stream()
                .map(event -> new Happening(setting.now(), event))
                .toList();
        return switch (journal.append(history, happenings, setting.actor(), setting.now())) {
            case Appending.Appended(var grown) ->
                new ReferralAnswer.Done(open(grown, setting.sight()).orElseThrow());
            case Appending.Conflict(var by, var at, var sequence) ->
                find(history.stream(), setting.sight())
                        .<ReferralAnswer>map(now -> new ReferralAnswer.Conflict(by, at, now))
                        .orElseGet(ReferralAnswer.Unknown::new);
            case Appending.Erased() -> ERASED;
            case Appending.Taken() -> new ReferralAnswer.Refused(taken);
        };
    }
}
