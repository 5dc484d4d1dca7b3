package redress.casework;

import static redress.tables.Tables.CASE_ACTION;
import static redress.tables.Tables.REPRESENTATION;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import redress.journal.Refusal;
import redress.journal.StreamId;

/**
 * What somebody does for the council because of a case, or answers for: theirs to know of and to record as done, also where
 * the case or the referral is not theirs to open. What concerns themselves is not there, and neither is what is another's.
 */
public final class OwnActions {

    /** What was undertaken, with the whole of where it is kept: a page shows no more of that than its reader needs. */
    public sealed interface Found {

        record OfCase(CaseFile file, Action action) implements Found {}

        record OfReferral(ReferralFile file, Recommendation recommendation) implements Found {}
    }

    /** What came of recording it as done. */
    public sealed interface Given {

        record Done() implements Given {}

        /** The rules say no. Nothing was written. */
        record Refused(Refusal refusal) implements Given {}

        /** There is no such action, or none of theirs. */
        record Unknown() implements Given {}
    }

    private final DSLContext database;
    private final Cases cases;
    private final Referrals referrals;

    public OwnActions(DSLContext database, Cases cases, Referrals referrals) {
        this.database = database;
        this.cases = cases;
        this.referrals = referrals;
    }

    /**
     * @param stream of the case or of the referral
     * @param number of the action or of the recommendation
     */
    public Optional<Found> find(StreamId stream, int number, StaffId me) {
        var kept = ActionList.withWhatItIsOf(
                        database.select(REPRESENTATION.REFERENCE).from(CASE_ACTION))
                .where(CASE_ACTION.STREAM.eq(stream.value()))
                .and(CASE_ACTION.ACTION.eq(number))
                .and(CASE_ACTION.PURPOSE.notIn(ActionList.CONTRIBUTION, ActionList.OWED))
                .and(ActionList.isOf(me))
                .and(ActionList.concernsNot(me))
                .fetchOptional();
        return kept.flatMap(row -> Optional.ofNullable(row.value1())
                .map(reference -> ofCase(new CaseReference(reference), number, me))
                .orElseGet(() -> ofReferral(stream, number, me)));
    }

    private Optional<Found> ofCase(CaseReference reference, int number, StaffId me) {
        return cases.find(reference, allButTheirOwn(me))
                .flatMap(file -> file.known()
                        .aftermath()
                        .action(new ActionId(number))
                        .map(action -> new Found.OfCase(file, action)));
    }

    private Optional<Found> ofReferral(StreamId stream, int number, StaffId me) {
        return referrals
                .find(stream, allButTheirOwn(me))
                .flatMap(file -> file.known().recommendation(number).map(it -> new Found.OfReferral(file, it)));
    }

    /**
     * Whatever else happened to the case meanwhile changes nothing of the action, and is not theirs to read; whether it was
     * ended meanwhile the rules say.
     *
     * @param evidence what shows that it was done
     */
    public Given done(StreamId stream, int number, StaffId me, LocalDate on, String evidence, Cases.Setting setting) {
        var theirs = new Cases.Setting(setting.actor(), allButTheirOwn(me), setting.now(), setting.today());
        while (true) {
            var given = find(stream, number, me)
                    .map(found -> give(found, on, evidence, theirs))
                    .orElseGet(() -> Optional.of(new Given.Unknown()));
            if (given.isPresent()) {
                return given.orElseThrow();
            }
        }
    }

    /** Empty where somebody else wrote at the same moment. */
    private Optional<Given> give(Found found, LocalDate on, String evidence, Cases.Setting setting) {
        return switch (found) {
            case Found.OfCase(var file, var action) ->
                switch (cases.handle(
                        file.known().reference(),
                        file.sequence(),
                        new CaseCommand.CompleteAction(action.id(), on, evidence),
                        setting)) {
                    case Answer.Done _ -> Optional.of(new Given.Done());
                    case Answer.Refused(var refusal) -> Optional.of(new Given.Refused(refusal));
                    case Answer.Conflict _ -> Optional.empty();
                    case Answer.Unknown _ -> Optional.of(new Given.Unknown());
                };
            case Found.OfReferral(var file, var recommendation) ->
                switch (referrals.handle(
                        file.stream(),
                        file.sequence(),
                        new ReferralCommand.RecordDone(recommendation.number(), on, evidence),
                        setting)) {
                    case ReferralAnswer.Done _ -> Optional.of(new Given.Done());
                    case ReferralAnswer.Refused(var refusal) -> Optional.of(new Given.Refused(refusal));
                    case ReferralAnswer.Conflict _ -> Optional.empty();
                    case ReferralAnswer.Unknown _ -> Optional.of(new Given.Unknown());
                };
        };
    }

    /** The wall stands; that they need not see the rest is for the page. */
    private static Sight allButTheirOwn(StaffId me) {
        return new Sight.OfOthers(me);
    }
}
