package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redress.calendar.CalendarHistory;
import redress.calendar.DayOne;
import redress.calendar.Length;
import redress.calendar.WorkingCalendars;
import redress.organisation.ChannelId;
import redress.organisation.CouncilList;
import redress.organisation.CountsAs;
import redress.organisation.Ombudsman;
import redress.organisation.Ombudsman.AnswerLength;
import redress.organisation.OmbudsmanDecision;
import redress.organisation.OmbudsmanId;
import redress.organisation.PointOfReceiptId;
import redress.organisation.RelationshipId;
import redress.organisation.ServiceId;
import redress.organisation.SubjectId;
import redress.organisation.Validity;
import redress.organisation.WantedReply;
import redress.procedure.Loading;
import redress.procedure.Procedures;

/** A council that exists for these tests only: its rules, its people, and the commands that tell their cases. */
final class Oakshire {

    static final RuleBook BOOK = new RuleBook(
            procedures(),
            CalendarHistory.of(WorkingCalendars.bundled("england-and-wales")),
            Set.of(new ChannelId("telephone")));
    static final OmbudsmanBook OMBUDSMEN = new OmbudsmanBook(
            new CouncilList<>(List.of(
                    new Ombudsman(
                            new OmbudsmanId("lgsco"),
                            "Local Government and Social Care Ombudsman",
                            List.of(
                                    new AnswerLength(
                                            new Length.WorkingDays(20),
                                            new Validity(Optional.empty(), Optional.of(LocalDate.of(2025, 6, 30)))),
                                    new AnswerLength(
                                            new Length.CalendarDays(28),
                                            new Validity(Optional.of(LocalDate.of(2025, 7, 1)), Optional.empty()))),
                            List.of(new AnswerLength(new Length.WorkingDays(5), Validity.ALWAYS)),
                            Validity.ALWAYS),
                    new Ombudsman(
                            new OmbudsmanId("psow"),
                            "Public Services Ombudsman for Wales",
                            List.of(),
                            List.of(),
                            Validity.ALWAYS))),
            new CouncilList<>(List.of(
                    decision("premature", CountsAs.NOT_COUNTED),
                    decision("advice", CountsAs.NOT_COUNTED),
                    decision("incomplete", CountsAs.NOT_COUNTED),
                    decision("closed", CountsAs.NOT_COUNTED),
                    decision("not-upheld", CountsAs.NOT_UPHELD),
                    decision("upheld", CountsAs.UPHELD),
                    decision("settled", CountsAs.SETTLED),
                    new OmbudsmanDecision(
                            "report",
                            "Report: upheld",
                            CountsAs.UPHELD,
                            Optional.of(new WantedReply(
                                    "Reply to the report",
                                    new Length.Months(1),
                                    DayOne.ON_ORIGIN,
                                    "the Act, section 26")),
                            Validity.ALWAYS))),
            BOOK.calendars());
    static final ProcedureInForce ADULTS = new ProcedureInForce("adults", "1");
    static final StaffId IRIS = new StaffId("iris.investigator");
    static final StaffId SAM = new StaffId("sam.senior");

    private Oakshire() {}

    private static OmbudsmanDecision decision(String code, CountsAs countsAs) {
        return new OmbudsmanDecision(code, code, countsAs, Optional.empty(), Validity.ALWAYS);
    }

    private static Procedures procedures() {
        var overlay = """
                overlay: adults
                version: 1
                on: england-adults-2009
                title: Adult social care complaints
                local-targets:
                  local-target: 20 working days
                  tell-why: 5 working days
                """;
        return switch (Procedures.read(Map.of("procedures/adults.yaml", overlay))) {
            case Loading.Loaded<Procedures> loaded -> loaded.value();
            case Loading.Refused<Procedures> refused -> throw new AssertionError(refused.problems());
        };
    }

    static CaseCommand.RecordRepresentation lettersOfMrsAda(LocalDate received) {
        return new CaseCommand.RecordRepresentation(
                new CaseReference("2026-000001"),
                received,
                new ChannelId("letter"),
                new PointOfReceiptId("complaints-team"),
                Optional.of(new RelationshipId("daughter")),
                Optional.of(new ServiceId("home-care")),
                "The carer came three hours late, three days out of five.",
                List.of(new CaseCommand.NewPerson(
                        Role.COMPLAINANT,
                        Optional.of(new RelationshipId("daughter")),
                        Optional.of(new ActingBasisId("asked")),
                        PersonDetails.named("Ada Abbott"))));
    }

    static CaseCommand takenForward(LocalDate on) {
        return new CaseCommand.DecideTriage(
                on,
                new Triage.TakenForward(Kind.COMPLAINT, Optional.of(ADULTS)),
                "About care that we arranged.",
                CaseCommand.Considered.noConcern());
    }

    static CaseCommand lateVisits() {
        return new CaseCommand.AddElement(
                new Placement(
                        Optional.of(new SubjectId("lateness")),
                        Optional.of(new ServiceId("home-care")),
                        Optional.empty(),
                        Optional.empty()),
                "Morning visits were late.");
    }

    static CaseCommand found(int element, String finding) {
        return new CaseCommand.RecordFinding(new ElementId(element), new Finding(finding), "The visit log shows it.");
    }

    static CaseCommand named(int element, StaffId account) {
        return new CaseCommand.NameStaff(
                new ElementId(element), new NamedStaff("Kim Ross", "Social worker", Optional.of(account)));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
