package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import redress.journal.Personal;
import redress.journal.ProjectedTable;
import redress.journal.Projector;
import redress.journal.Recorded;
import redress.journal.StreamId;
import redress.journal.TableRow;
import redress.organisation.ProviderId;
import redress.organisation.RelationshipId;
import redress.organisation.ServiceId;
import redress.organisation.SubjectId;
import redress.organisation.TeamId;

/** What lists and reports ask of a case, as rows derived from its events. */
public final class CaseProjector implements Projector {

    /** The kind of stream that holds the history of a case. */
    public static final String KIND = "case";

    static final ProjectedTable REPRESENTATION = new ProjectedTable(
            "representation",
            List.of(
                    "stream",
                    "reference",
                    "sequence",
                    "received_on",
                    "channel",
                    "point_of_receipt",
                    "relationship",
                    "position",
                    "disposition",
                    "kind",
                    "route_reason",
                    "procedure",
                    "procedure_version",
                    "service",
                    "team",
                    "provider",
                    "subject",
                    "outcome",
                    "acknowledged_on",
                    "responded_on",
                    "working_days_to_response",
                    "closed_on",
                    "allocated_to",
                    "next_due",
                    "next_clock",
                    "running_clocks",
                    "own_due",
                    "own_clock",
                    "stands_still_since",
                    "review_due",
                    "owed"),
            1);

    private static final ProjectedTable PERSONAL =
            new ProjectedTable("representation_personal", List.of("stream", "complainant", "summary"), 1);

    private static final ProjectedTable STAFF_CONCERNED =
            new ProjectedTable("staff_concerned", List.of("stream", "account"), 2);

    private static final int SUMMARY = 160;

    private final Supplier<RuleBook> book;
    private final Supplier<OmbudsmanBook> ombudsmen;

    public CaseProjector(Supplier<RuleBook> book, Supplier<OmbudsmanBook> ombudsmen) {
        this.book = book;
        this.ombudsmen = ombudsmen;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<ProjectedTable> tables() {
        return List.of(
                REPRESENTATION,
                PERSONAL,
                ReferralTables.REFERRAL,
                ReferralTables.DECISION,
                ActionRows.ACTION,
                ActionRows.WORDS,
                STAFF_CONCERNED);
    }

    @Override
    public List<TableRow> rows(StreamId stream, List<Recorded> history) {
        var known = Evolution.of(history.stream().map(Recorded::event).toList()).orElseThrow();
        var rows = new ArrayList<TableRow>();
        rows.add(representation(stream, known, history.size()));
        if (known.receipt().account() instanceof Personal.Known<String>(var account)) {
            rows.add(TableRow.of(PERSONAL, stream, known.contact().map(Person::name), beginning(account)));
        }
        for (var referral : known.handling().referrals()) {
            rows.addAll(referral(stream, known.reference(), referral));
        }
        rows.addAll(ActionRows.of(stream, known, isErased(known) ? List.of() : Owed.readings(known, book.get())));
        known.staffConcerned().stream()
                .flatMap(named -> named.who().map(NamedStaff::account).orElse(Optional.empty()).stream())
                .distinct()
                .forEach(account -> rows.add(TableRow.of(STAFF_CONCERNED, stream, account.value())));
        return rows;
    }

    /** A referral of which an old register knew the day and perhaps the decision, and nothing more. */
    private List<TableRow> referral(StreamId stream, CaseReference about, CaseEvent.OmbudsmanReferralNotified told) {
        var row = TableRow.of(
                ReferralTables.REFERRAL, stream, told.referral(), about.value(), told.referredOn(), told.decision());
        return told.decision()
                .map(decision -> List.of(
                        row,
                        TableRow.of(
                                ReferralTables.DECISION,
                                stream,
                                told.referral(),
                                about.value(),
                                told.referredOn(),
                                decision,
                                ombudsmen.get().countsAs(decision).code())))
                .orElseGet(() -> List.of(row));
    }

    private TableRow representation(StreamId stream, Case known, int sequence) {
        var rules = book.get();
        var handling = known.handling();
        var placement = known.primaryElement().map(Element::placement).orElse(Placement.NOWHERE);
        var clocks = rules.readings(known);
        var gone = known.isClosed() && isErased(known);
        var due = gone ? Optional.<NextDue>empty() : NextDue.of(known, clocks, rules);
        var own = gone ? Optional.<NextDue>empty() : NextDue.own(known, clocks);
        var owed = gone ? List.<OwedStep>of() : Owed.undated(known, rules);
        var pause =
                known.isClosed() ? Optional.<Pause>empty() : known.proceedings().pause();
        return TableRow.of(
                REPRESENTATION,
                stream,
                known.reference().value(),
                sequence,
                known.receipt().on(),
                known.receipt().channel().value(),
                known.receipt().point().value(),
                known.receipt().relationship().map(RelationshipId::value),
                known.position().code(),
                known.disposition(),
                known.kind().map(Kind::code),
                routeReason(known),
                known.procedure().map(ProcedureInForce::procedure),
                known.procedure().map(ProcedureInForce::version),
                placement.service().or(() -> known.receipt().service()).map(ServiceId::value),
                placement.team().map(TeamId::value),
                placement.provider().map(ProviderId::value),
                placement.subject().map(SubjectId::value),
                rules.outcome(known).map(Finding::value),
                handling.acknowledged().map(CaseEvent.Acknowledged::on),
                known.proceedings().firstAnswer().map(CaseEvent.ResponseSent::on),
                rules.workingDaysToResponse(known),
                known.position() instanceof Position.Closed(var on, var why) ? Optional.of(on) : Optional.empty(),
                handling.allocatedTo().map(StaffId::value),
                due.map(NextDue::on),
                due.map(NextDue::code),
                DueDates.written(known, clocks),
                own.map(NextDue::on),
                own.map(NextDue::code),
                pause.map(it -> it.paused().from()),
                pause.flatMap(Pause::reviewOn),
                OwedStep.written(owed));
    }

    /** Nobody can do for a person what is still owed to them once their case was erased. */
    private static boolean isErased(Case known) {
        return !(known.receipt().account() instanceof Personal.Known<String>);
    }

    /** Never half of a character: what is cut there could not be stored. */
    private static String beginning(String account) {
        return account.codePointCount(0, account.length()) <= SUMMARY
                ? account
                : account.substring(0, account.offsetByCodePoints(0, SUMMARY));
    }

    private static Optional<String> routeReason(Case known) {
        return known.triage().flatMap(decision -> switch (decision) {
            case Triage.TakenForward _ -> Optional.<String>empty();
            case Triage.RoutedOut routed -> Optional.of(routed.reason().value());
        });
    }
}
