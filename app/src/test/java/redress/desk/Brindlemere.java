package redress.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import redress.access.Credential;
import redress.access.RoleOfStaff;
import redress.access.SignedIn;
import redress.calendar.CalendarHistory;
import redress.calendar.WorkingCalendars;
import redress.casework.Case;
import redress.casework.CaseCommand;
import redress.casework.CaseFile;
import redress.casework.CaseProjector;
import redress.casework.CaseReference;
import redress.casework.Kind;
import redress.casework.PersonDetails;
import redress.casework.ProcedureInForce;
import redress.casework.Role;
import redress.casework.RuleBook;
import redress.casework.Story;
import redress.casework.Triage;
import redress.journal.Actor;
import redress.journal.History;
import redress.journal.Recorded;
import redress.journal.StreamId;
import redress.organisation.ChannelId;
import redress.organisation.Council;
import redress.organisation.CouncilFolder;
import redress.organisation.PointOfReceiptId;
import redress.organisation.RelationshipId;
import redress.organisation.ServiceId;
import redress.procedure.Loading;
import redress.procedure.Procedures;

/** The sample council with its rules and staff, and a complaint of Mrs Ada Abbott, as far as a test takes it. */
final class Brindlemere {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 4);
    static final LocalDate RECEIVED = LocalDate.of(2026, 6, 1);

    private static final CouncilFolder FOLDER = CouncilFolder.shipped("sample").orElseThrow();
    static final Council COUNCIL = loaded(Council.read(FOLDER));
    static final RuleBook BOOK = new RuleBook(
            loaded(Procedures.read(FOLDER.under("procedures"))),
            CalendarHistory.of(WorkingCalendars.bundled(COUNCIL.calendar())),
            COUNCIL.oralChannels());

    static final SignedIn MEREDITH = signedIn("meredith", "Meredith Quayle", RoleOfStaff.COMPLAINTS_MANAGER);
    static final SignedIn OLWEN = signedIn("olwen", "Olwen Farrar", RoleOfStaff.COMPLAINTS_OFFICER);
    static final SignedIn INES = signedIn("ines", "Ines Rowntree", RoleOfStaff.INVESTIGATING_OFFICER);

    private Brindlemere() {}

    private static SignedIn signedIn(String username, String name, RoleOfStaff role) {
        return new SignedIn(username, name, Set.of(role), new Credential("of " + username));
    }

    private static <T> T loaded(Loading<T> loading) {
        return switch (loading) {
            case Loading.Loaded<T>(var value) -> value;
            case Loading.Refused<T>(var problems) -> throw new AssertionError(problems);
        };
    }

    static Staff staff() {
        var names = new LinkedHashMap<String, String>();
        COUNCIL.staff().forEach(member -> names.put(member.username(), member.name()));
        return new Staff(
                names,
                List.of(Option.of("olwen", "Olwen Farrar"), Option.of("ines", "Ines Rowntree")),
                List.of(Option.of("hilary", "Hilary Dunmore")));
    }

    static CaseCommand.RecordRepresentation lateVisits() {
        return new CaseCommand.RecordRepresentation(
                new CaseReference("2026-000001"),
                RECEIVED,
                new ChannelId("telephone"),
                new PointOfReceiptId("complaints-team"),
                Optional.of(new RelationshipId("son-daughter")),
                Optional.of(new ServiceId("commissioned-care")),
                "The carer came three hours late, three days out of five.",
                List.of(new CaseCommand.NewPerson(
                        Role.COMPLAINANT,
                        Optional.of(new RelationshipId("son-daughter")),
                        Optional.empty(),
                        PersonDetails.named("Ada Abbott"))));
    }

    static ProcedureInForce procedure() {
        var procedure = BOOK.procedures().inForce("complaint", RECEIVED).getFirst();
        return new ProcedureInForce(procedure.id().toString(), procedure.version());
    }

    static CaseCommand takenForward() {
        return takenForward("adults", "2024");
    }

    static CaseCommand takenForward(String procedure, String version) {
        return new CaseCommand.DecideTriage(
                RECEIVED,
                new Triage.TakenForward(Kind.COMPLAINT, Optional.of(new ProcedureInForce(procedure, version))),
                "About care we arranged.",
                CaseCommand.Considered.noConcern());
    }

    /** The case at hand after these commands, opened by this person. */
    static AtHand after(SignedIn me, CaseCommand... commands) {
        return new AtHand(file(known(commands)), COUNCIL, BOOK, staff(), me, TODAY);
    }

    private static Case known(CaseCommand... commands) {
        var story = new Story(BOOK);
        story.then(RECEIVED, lateVisits());
        for (var command : commands) {
            story.then(TODAY, command);
        }
        if (story.refusal().isPresent()) {
            throw new AssertionError(story.refusal().orElseThrow());
        }
        return story.known().orElseThrow();
    }

    /** What a history of these commands says, the latest first. */
    static List<TimelineEntry> timeline(CaseCommand... commands) {
        return timeline(recorded(commands));
    }

    static List<TimelineEntry> timeline(List<Recorded> recorded) {
        return Timeline.of(recorded, new Words(COUNCIL, BOOK, staff()));
    }

    static List<Recorded> recorded(CaseCommand... commands) {
        var story = new Story(BOOK).then(RECEIVED, lateVisits());
        for (var command : commands) {
            story.then(TODAY, command);
        }
        var recorded = new ArrayList<Recorded>();
        for (var told : story.events()) {
            var at = told.on().atTime(9, 30).atZone(COUNCIL.timeZone()).toInstant();
            recorded.add(new Recorded(
                    new StreamId(new UUID(0, 1)), recorded.size() + 1, at, at, new Actor("olwen"), told.event()));
        }
        return recorded;
    }

    private static CaseFile file(Case known) {
        return new CaseFile(
                known, BOOK.readings(known), History.begin(new StreamId(UUID.randomUUID()), CaseProjector.KIND));
    }

    /** A form as a browser would send it. */
    static Form sent(Map<String, String> typed) {
        var form = Form.blank();
        for (var entry : typed.entrySet()) {
            form = form.with(entry.getKey(), entry.getValue());
        }
        return form;
    }
}
