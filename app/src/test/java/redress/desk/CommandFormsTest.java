package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.INES;
import static redress.desk.Brindlemere.MEREDITH;
import static redress.desk.Brindlemere.OLWEN;
import static redress.desk.Brindlemere.TODAY;
import static redress.desk.Brindlemere.after;
import static redress.desk.Brindlemere.takenForward;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import redress.casework.ActingBasisId;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.Acknowledge;
import redress.casework.CaseCommand.AddElement;
import redress.casework.CaseCommand.AddPerson;
import redress.casework.CaseCommand.AgreeAction;
import redress.casework.CaseCommand.Allocate;
import redress.casework.CaseCommand.AskContribution;
import redress.casework.CaseCommand.Close;
import redress.casework.CaseCommand.Correct;
import redress.casework.CaseCommand.NameStaff;
import redress.casework.CaseCommand.Pause;
import redress.casework.CaseCommand.RecordFinding;
import redress.casework.CaseCommand.SendResponse;
import redress.casework.CaseCommand.ShowAuthority;
import redress.casework.CaseCommand.SignResponse;
import redress.casework.CaseCommand.TakeStep;
import redress.casework.ClosingReason;
import redress.casework.Correction;
import redress.casework.ElementId;
import redress.casework.Finding;
import redress.casework.Means;
import redress.casework.NamedStaff;
import redress.casework.PersonDetails;
import redress.casework.PersonId;
import redress.casework.Placement;
import redress.casework.Purpose;
import redress.casework.RemedyKind;
import redress.casework.Role;
import redress.casework.Rules;
import redress.casework.Ruling;
import redress.casework.StaffId;
import redress.procedure.Milestone;
import redress.testing.Requirement;

class CommandFormsTest {

    private static final CaseCommand[] RECEIVED = {};
    private static final CaseCommand[] UNDER_WAY = {takenForward()};
    private static final CaseCommand[] ACKNOWLEDGED = {takenForward(), new Acknowledge(TODAY, Means.LETTER)};
    private static final CaseCommand[] FOUND = {
        takenForward(),
        new AddElement(Placement.NOWHERE, "Late visits"),
        new RecordFinding(new ElementId(1), new Finding("upheld"), "The log shows it.")
    };
    private static final CaseCommand[] FOR_ANOTHER = {
        takenForward(),
        new AddPerson(new CaseCommand.NewPerson(
                Role.REPRESENTATIVE,
                Optional.empty(),
                Optional.of(new ActingBasisId("asked")),
                PersonDetails.named("Ben Bold")))
    };
    private static final CaseCommand[] WITH_AUTHORITY = {
        FOR_ANOTHER[0],
        FOR_ANOTHER[1],
        new ShowAuthority(new PersonId(2), TODAY, "A signed form.", "This complaint.", Optional.empty())
    };
    private static final CaseCommand[] OF_TWO = {
        FOUND[0], FOUND[1], FOUND[2], new AddElement(Placement.NOWHERE, "A rude letter")
    };
    private static final CaseCommand[] NAMED = {
        takenForward(),
        new AddElement(Placement.NOWHERE, "Late visits"),
        new NameStaff(new ElementId(1), new NamedStaff("Kim Ross", "Social worker", Optional.empty()))
    };
    private static final CaseCommand[] SIGNED = {
        FOUND[0], FOUND[1], FOUND[2], new SignResponse(TODAY, new StaffId("meredith"), "We are sorry.")
    };
    private static final CaseCommand[] SENT = {
        SIGNED[0], SIGNED[1], SIGNED[2], SIGNED[3], new SendResponse(TODAY, Means.LETTER)
    };
    private static final CaseCommand[] CLOSED = {
        SENT[0], SENT[1], SENT[2], SENT[3], SENT[4], new Close(TODAY, ClosingReason.ANSWERED)
    };

    private static final CaseCommand[] UNDERTAKEN = {
        takenForward(),
        new AgreeAction(
                TODAY,
                new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()),
                Optional.empty(),
                "Say sorry.",
                new StaffId("ines"),
                TODAY)
    };
    private static final CaseCommand[] LATE = {
        takenForward(), new Correct(TODAY, new Correction.ReceivedOn(TODAY.minusDays(20)), "The stamp.")
    };
    private static final CaseCommand[] CONSENTED = {
        takenForward(), new TakeStep(new Milestone("provider-consent-asked"), TODAY, Optional.empty(), "Her mother.")
    };
    private static final CaseCommand[] WAITING = {
        takenForward(), new AskContribution(TODAY, "The hospital trust", "The discharge record", TODAY)
    };
    private static final CaseCommand[] BY_PROVIDER = {takenForward("provider", "2024")};
    private static final CaseCommand[] OF_A_CHILD = {takenForward("children", "2006")};
    private static final CaseCommand[] STANDING_STILL = {
        OF_A_CHILD[0], new Pause(TODAY, TODAY, TODAY.plusDays(60), "The court sits first.")
    };

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(
                        "triage",
                        RECEIVED,
                        Map.of("safeguarding", "no-concern", "decision", "enquiry", "reason", "Asks.")),
                Arguments.of("acknowledge", UNDER_WAY, Map.of("means", "email")),
                Arguments.of("allocate", UNDER_WAY, Map.of("to", "ines")),
                Arguments.of("plan", UNDER_WAY, Map.of("discussion", "held", "plan", "We look at the visit log.")),
                Arguments.of("response-period", UNDER_WAY, with(date("until", 20), "basis", "agreed")),
                Arguments.of(
                        "element", UNDER_WAY, Map.of("complaint", "Late visits", "sought", "That they come in time.")),
                Arguments.of(
                        "staff-concerned",
                        FOUND,
                        Map.of("element", "1", "name", "Kim Ross", "job", "Social worker", "account", "olwen")),
                Arguments.of("staff-not-concerned", NAMED, Map.of("staff", "1", "reason", "It was somebody else.")),
                Arguments.of("outcome-sought", FOUND, Map.of("element", "1", "words", "An apology.")),
                Arguments.of("finding", FOUND, Map.of("element", "1", "finding", "not-upheld", "reasons", "The log.")),
                Arguments.of("sign", FOUND, Map.of("response", "We are sorry.")),
                Arguments.of("send", SIGNED, Map.of("means", "letter")),
                Arguments.of("close", SENT, Map.of("why", "answered")),
                Arguments.of("note", UNDER_WAY, Map.of("note", "She rang.")),
                Arguments.of("person", UNDER_WAY, Map.of("role", "advocate", "name", "Ben Bold", "basis", "asked")),
                Arguments.of("authority-basis", FOR_ANOTHER, Map.of("person", "2", "basis", "lacks-capacity")),
                Arguments.of("authority-ask", FOR_ANOTHER, with(date("replyBy", 20, "12"), "person", "2")),
                Arguments.of(
                        "authority-shown",
                        FOR_ANOTHER,
                        Map.of("person", "2", "evidence", "A signed form.", "scope", "This complaint.")),
                Arguments.of("authority-refused", FOR_ANOTHER, Map.of("person", "2", "words", "Not him.")),
                Arguments.of("authority-withdrawn", WITH_AUTHORITY, Map.of("person", "2", "words", "No longer.")),
                Arguments.of(
                        "extend",
                        UNDER_WAY,
                        with(with(date("until", 10, "12"), "reason", "Ill."), "clock", "six-months")),
                Arguments.of(
                        "contribution",
                        UNDER_WAY,
                        with(date("due", 20), "from", "The hospital trust", "what", "The discharge record")),
                Arguments.of("contribution-received", WAITING, Map.of("words", "He was to have care.")),
                Arguments.of("contribution-dropped", WAITING, Map.of("reason", "The trust answers for itself.")),
                Arguments.of("delay", LATE, Map.of("reason", "overlooked", "words", "The letter lay in a drawer.")),
                Arguments.of(
                        "correct",
                        UNDER_WAY,
                        with(with(date("receivedOn", 29, "5"), "what", "receivedOn"), "reason", "Letter.")),
                Arguments.of(
                        "correct",
                        FOUND,
                        Map.of("what", "element-1", "subject-1", "staff-conduct", "reason", "Read again.")),
                Arguments.of(
                        "correct",
                        CONSENTED,
                        with(
                                with(date("step-provider-consent-asked", 2), "what", "step-provider-consent-asked"),
                                "reason",
                                "The letter.")),
                Arguments.of(
                        "remedy",
                        FOUND,
                        with(
                                with(date("due", 20, "12"), "kind", "refund", "amount-refund", "£1,250.50"),
                                "what",
                                "Refund it.",
                                "owner",
                                "ines")),
                Arguments.of(
                        "remedy",
                        FOUND,
                        with(
                                with(date("due", 20, "12"), "kind", "apology", "source", "later-stage"),
                                "what",
                                "Say sorry.",
                                "answers-later-stage",
                                "hilary",
                                "owner",
                                "ines")),
                Arguments.of(
                        "learning",
                        SENT,
                        with(
                                with(date("due", 20, "12"), "source", "ombudsman", "answers-ombudsman", "hilary"),
                                "what",
                                "Check bills twice.",
                                "owner",
                                "ines")),
                Arguments.of("action-done", UNDERTAKEN, Map.of("evidence", "The letter of 4 June.")),
                Arguments.of("action-dropped", UNDERTAKEN, Map.of("reason", "She does not want it.")),
                Arguments.of("nothing-to-learn", SENT, Map.of("reason", "A misunderstanding.")),
                Arguments.of("nothing-to-learn", OF_TWO, Map.of("element", "2", "reason", "A misunderstanding.")),
                Arguments.of("nothing-to-learn", OF_TWO, Map.of("element", "whole", "reason", "A misunderstanding.")),
                Arguments.of("complexity", BY_PROVIDER, Map.of("degree", "complex", "reason", "Three providers.")),
                Arguments.of(
                        "pause",
                        OF_A_CHILD,
                        with(date("reviewOn", 20, "12"), "reason", "The court sits first. We wrote on Monday.")),
                Arguments.of(
                        "pause-review", STANDING_STILL, with(date("reviewOn", 20, "12"), "found", "It still sits.")),
                Arguments.of(
                        "correct",
                        STANDING_STILL,
                        with(with(date("pauseTold-1", 3), "what", "pauseTold-1"), "reason", "The copy of the letter.")),
                Arguments.of(
                        "correct",
                        UNDER_WAY,
                        Map.of("what", "person-1", "name-person-1", "Ada Abbot", "reason", "She spelt it.")),
                Arguments.of("resume", STANDING_STILL, Map.of()),
                Arguments.of("withdraw", UNDER_WAY, Map.of("reason", "It is mended.")),
                Arguments.of("element-withdrawn", OF_TWO, Map.of("element", "2", "reason", "It is mended.")),
                Arguments.of(
                        "take-back", ACKNOWLEDGED, Map.of("what", "acknowledged", "reason", "The case next to it.")),
                Arguments.of("reopen", CLOSED, Map.of("reason", "New evidence.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_form_makes_a_command_that_the_rules_accept(
            String name, CaseCommand[] before, Map<String, String> typed) {
        var at = after(MEREDITH, before);
        var form = CommandForms.find(name, at).orElseThrow();
        assertThat(form.isOffered(at)).isTrue();
        var filled = Typing.filled(form, at, typed);
        assertThat(Rules.decide(Optional.of(at.known()), form.command().apply(at, filled), TODAY, at.book()))
                .isInstanceOf(Ruling.Accepted.class);
    }

    @Requirement("AL-58")
    @Test
    void whoever_records_again_what_can_happen_again_reads_when_it_was_recorded_before() {
        assertThat(hintOfAskingForConsent(takenForward())).isEmpty();
        assertThat(hintOfAskingForConsent(CONSENTED))
                .isEqualTo("Recorded before, on 4 June 2026. This is another time.");
    }

    private static String hintOfAskingForConsent(CaseCommand... before) {
        var at = after(MEREDITH, before);
        return CommandForms.find("step-provider-consent-asked", at)
                .orElseThrow()
                .fields()
                .apply(at)
                .getLast()
                .hint();
    }

    @Requirement("AL-12")
    @Test
    void whoever_reopens_a_case_reads_that_it_does_not_go_back_to_whom_it_concerns() {
        var before = new ArrayList<>(List.of(takenForward(), new Allocate(TODAY, new StaffId("ines"))));
        before.addAll(List.of(CLOSED).subList(1, CLOSED.length));
        assertThat(hintOfReopening(before)).isEmpty();
        before.add(
                new NameStaff(new ElementId(1), new NamedStaff("Ines Rowntree", "", Optional.of(new StaffId("ines")))));
        assertThat(hintOfReopening(before)).startsWith("It concerns the person to whom it is allocated.");
    }

    private static String hintOfReopening(List<CaseCommand> before) {
        var at = after(MEREDITH, before.toArray(CaseCommand[]::new));
        return CommandForms.find("reopen", at)
                .orElseThrow()
                .fields()
                .apply(at)
                .getFirst()
                .hint();
    }

    @Test
    void every_form_is_tried_here() {
        assertThat(forms().map(arguments -> arguments.get()[0]))
                .containsAll(CommandForms.ALL.stream().map(CommandForm::name).toList());
    }

    static Stream<Arguments> offers() {
        return Stream.of(
                Arguments.of(
                        RECEIVED,
                        List.of(
                                "triage",
                                "acknowledge",
                                "allocate",
                                "element",
                                "note",
                                "person",
                                "correct",
                                "take-back",
                                "withdraw")),
                Arguments.of(
                        ACKNOWLEDGED,
                        List.of(
                                "triage",
                                "allocate",
                                "plan",
                                "response-period",
                                "element",
                                "contribution",
                                "remedy",
                                "learning",
                                "nothing-to-learn",
                                "note",
                                "person",
                                "extend",
                                "correct",
                                "take-back",
                                "withdraw")),
                Arguments.of(
                        SENT,
                        List.of(
                                "acknowledge",
                                "allocate",
                                "plan",
                                "outcome-sought",
                                "staff-concerned",
                                "close",
                                "remedy",
                                "learning",
                                "nothing-to-learn",
                                "note",
                                "person",
                                "correct",
                                "take-back",
                                "reopen")),
                Arguments.of(
                        CLOSED,
                        List.of(
                                "staff-concerned",
                                "remedy",
                                "learning",
                                "nothing-to-learn",
                                "note",
                                "correct",
                                "take-back",
                                "reopen")));
    }

    @ParameterizedTest
    @MethodSource("offers")
    void a_case_offers_only_what_the_rules_allow_now(CaseCommand[] before, List<String> names) {
        var at = after(MEREDITH, before);
        assertThat(CommandForms.ALL.stream().filter(form -> form.isOffered(at)).map(CommandForm::name))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void a_role_is_offered_only_what_it_may_do() {
        assertThat(CommandForms.ALL.stream()
                        .filter(form -> form.isOffered(after(INES, FOUND)))
                        .map(CommandForm::name))
                .containsExactly(
                        "element",
                        "outcome-sought",
                        "staff-concerned",
                        "finding",
                        "contribution",
                        "remedy",
                        "learning",
                        "nothing-to-learn",
                        "note");
        assertThat(CommandForms.find("sign", after(OLWEN, FOUND)).orElseThrow().isOffered(after(OLWEN, FOUND)))
                .isFalse();
    }

    private static Map<String, String> date(String name, int day) {
        return date(name, day, "6");
    }

    private static Map<String, String> date(String name, int day, String month) {
        return Map.of(name + "-day", String.valueOf(day), name + "-month", month, name + "-year", "2026");
    }

    private static Map<String, String> with(Map<String, String> typed, String... namesAndValues) {
        var more = new HashMap<>(typed);
        for (var place = 0; place < namesAndValues.length; place += 2) {
            more.put(namesAndValues[place], namesAndValues[place + 1]);
        }
        return more;
    }
}
