package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import redress.calendar.CalendarHistory;
import redress.calendar.WorkingCalendars;
import redress.organisation.ChannelId;
import redress.organisation.Coded;
import redress.organisation.PointOfReceiptId;
import redress.procedure.ClockId;
import redress.procedure.ClockReading;
import redress.procedure.ClockState;
import redress.procedure.Loading;
import redress.procedure.Milestone;
import redress.procedure.Procedure;
import redress.procedure.Procedures;
import redress.procedure.StageId;
import redress.testing.ShippedProcedures;

/** A council under every procedure that ships, for tests that tell a case from its first day to its last. */
final class Fenshire {

    static final RuleBook BOOK = new RuleBook(
            procedures(),
            CalendarHistory.of(WorkingCalendars.bundled("england-and-wales")),
            Set.of(new ChannelId("telephone")));
    static final StaffId SAM = new StaffId("sam.senior");
    static final StaffId MO = new StaffId("mo.manager");
    static final StaffId IRIS = new StaffId("iris.investigator");

    private Fenshire() {}

    private static Procedures procedures() {
        var overlays = new TreeMap<>(Map.of(
                "adults.yaml",
                        overlay(
                                "england-adults-2009",
                                "local-target: 20 working days\n  tell-why: 5 working days\n  send-on: 3 working days"),
                "children.yaml", overlay("england-children-2006", ""),
                "wales.yaml", overlay("wales-adults-2014", ""),
                "wales-children.yaml", overlay("wales-children-2014", ""),
                "code.yaml", overlay("complaint-handling-code-2024", ""),
                "psow.yaml", overlay("psow-model-2019", ""),
                "provider.yaml",
                        overlay(
                                "provider-first-1",
                                "provider-answer: 10 working days\n  local-target: { simple: 10 working days, complex: 25 working days }"),
                "enquiry.yaml", overlay("enquiry-1", "enquiry-target: 5 working days"),
                "feedback.yaml", overlay("feedback-1", "")));
        // A council's own whole procedure is under its own name and version.
        ShippedProcedures.ofCouncils().forEach(overlays::put);
        return switch (Procedures.read(overlays)) {
            case Loading.Loaded<Procedures> loaded -> loaded.value();
            case Loading.Refused<Procedures> refused -> throw new AssertionError(refused.problems());
        };
    }

    /** An overlay of the procedure's own name, so that a test names what the law is called. */
    private static String overlay(String on, String targets) {
        return "overlay: %s\nversion: here\non: %s\n%s"
                .formatted(
                        on.replaceFirst("-[0-9]+$", ""),
                        on,
                        targets.isEmpty() ? "" : "local-targets:\n  " + targets + "\n");
    }

    /** That something is taken forward under this procedure, as what that is for. */
    static Triage.TakenForward forward(Procedure procedure) {
        var kind = Stream.of(Kind.values())
                .filter(it -> procedure.kinds().contains(it.code()))
                .findFirst()
                .orElseThrow();
        return new Triage.TakenForward(
                kind, Optional.of(new ProcedureInForce(procedure.id().toString(), procedure.version())));
    }

    /** A story that is told in dates and words, and refuses to be told on after a refusal that was not expected. */
    static final class Telling extends TellingWords {

        private final RuleBook book;
        private final Story story;
        private LocalDate on = LocalDate.EPOCH;

        private Telling(RuleBook book) {
            this.book = book;
            this.story = new Story(book);
        }

        static Telling received(String date, String channel, String account) {
            return received(BOOK, date, channel, account);
        }

        /** What another council received than Fenshire. */
        static Telling received(RuleBook book, String date, String channel, String account) {
            var telling = new Telling(book).on(date);
            telling.does(new CaseCommand.RecordRepresentation(
                    new CaseReference("2026-000001"),
                    telling.on,
                    new ChannelId(channel),
                    new PointOfReceiptId("complaints-team"),
                    Optional.empty(),
                    Optional.empty(),
                    account,
                    List.of()));
            return telling;
        }

        Telling on(String date) {
            on = LocalDate.parse(date);
            return this;
        }

        /** Something that the rules must accept. */
        @Override
        Telling does(CaseCommand command) {
            story.then(on, command);
            story.refusal().ifPresent(refusal -> {
                throw new AssertionError(command + " was refused: " + refusal);
            });
            return this;
        }

        /** The code with which the rules refuse something, which leaves the story as it was. */
        String refused(CaseCommand command) {
            return switch (Rules.decide(story.known(), command, on, book)) {
                case Ruling.Refused(var refusal) -> refusal.code();
                case Ruling.Accepted(var events) -> throw new AssertionError("It was accepted: " + events);
            };
        }

        Telling under(String procedure) {
            return under(Kind.COMPLAINT, procedure, "here");
        }

        Telling under(Procedure procedure) {
            return does(new CaseCommand.DecideTriage(
                    on, forward(procedure), "Read on the day.", CaseCommand.Considered.noConcern()));
        }

        Telling under(Kind kind, String procedure, String version) {
            return does(asked(kind, procedure, version));
        }

        /** The triage decision, after it was asked whether somebody is at risk. */
        CaseCommand asked(Kind kind, String procedure, String version) {
            return new CaseCommand.DecideTriage(
                    on,
                    new Triage.TakenForward(kind, Optional.of(new ProcedureInForce(procedure, version))),
                    "Read on the day.",
                    CaseCommand.Considered.noConcern());
        }

        Telling acknowledged() {
            return does(new CaseCommand.Acknowledge(on, Means.LETTER));
        }

        Telling step(String fact) {
            return step(fact, "It happened.");
        }

        Telling step(String fact, String words) {
            return does(taking(fact, words));
        }

        CaseCommand taking(String fact, String words) {
            return new CaseCommand.TakeStep(new Milestone(fact), on, Optional.empty(), words);
        }

        Telling chooses(String fact, String choice) {
            return does(new CaseCommand.TakeStep(new Milestone(fact), on, Optional.of(choice), "So it is."));
        }

        Telling asksFor(String stage) {
            return does(asking(stage, ""));
        }

        CaseCommand asking(String stage, String late) {
            return new CaseCommand.OpenStage(new StageId(stage), on, "She is not satisfied.", late);
        }

        Telling element(String complaint) {
            return does(new CaseCommand.AddElement(Placement.NOWHERE, complaint));
        }

        Telling finds(int element, String finding) {
            return does(new CaseCommand.RecordFinding(
                    new ElementId(element), new Finding(finding), "The record shows it."));
        }

        Telling appoints(Role role, String name) {
            return does(appointing(role, name));
        }

        /** Everybody whom the stage wants and who is not there yet, each under a name of their own. */
        Telling appointsWhoeverIsWanted() {
            for (var wanted : book.vacancies(known())) {
                for (var seat = 1; seat <= wanted.number(); seat++) {
                    appoints(Coded.find(Role.class, wanted.role()).orElseThrow(), wanted.role() + " " + seat);
                }
            }
            return this;
        }

        Telling signs() {
            return does(signing());
        }

        CaseCommand signing() {
            return signing(SAM);
        }

        CaseCommand signing(StaffId by) {
            return new CaseCommand.SignResponse(on, by, "Dear Ms Abbott");
        }

        Telling answers() {
            return signs().sends();
        }

        Telling answers(StaffId by) {
            return does(signing(by)).sends();
        }

        Telling sends() {
            return does(new CaseCommand.SendResponse(on, Means.LETTER));
        }

        Telling closes() {
            return closes(ClosingReason.ANSWERED);
        }

        Telling closes(ClosingReason why) {
            return does(new CaseCommand.Close(on, why));
        }

        @Override
        LocalDate today() {
            return on;
        }

        @Override
        Case known() {
            return story.known().orElseThrow();
        }

        String outcome() {
            return book.outcome(known()).map(Finding::value).orElse("");
        }

        /** Where a clock stands, in a word and its date: "Running 2026-03-05". */
        String clock(String id) {
            var state = book.readings(known()).stream()
                    .filter(reading -> reading.rule().id().equals(new ClockId(id)))
                    .map(ClockReading::state)
                    .findFirst()
                    .orElseThrow();
            return switch (state) {
                case ClockState.NotStarted _ -> "NotStarted";
                case ClockState.Running(var due) -> "Running " + due;
                case ClockState.Paused(var since, var due) -> "Paused " + since;
                case ClockState.Met(var met, var due) -> "Met " + due;
                case ClockState.MetAsExtended(var met, var due, var first) -> "MetAsExtended " + due;
                case ClockState.Missed(var due, var stopped, var late) -> "Missed " + due;
                case ClockState.SetAside(var on, var due, var late) -> "SetAside " + on + " of " + due;
                case ClockState.NotNeeded _ -> "NotNeeded";
                case ClockState.Unreckonable _ -> "Unreckonable";
            };
        }
    }
}
