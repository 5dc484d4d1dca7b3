package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.access.Permission;
import redress.register.Conduct;
import redress.register.ConductCommand;
import redress.register.ConductCommand.Log;
import redress.register.ConductCommand.TellPerson;
import redress.register.ConductCommand.TellTeams;
import redress.register.ConductCommand.TieCase;
import redress.register.ConductCommand.UntieCase;

/** What is written down beside the decisions about somebody's conduct: who was told, which cases are theirs, what goes on. */
final class ConductRecordForms {

    /** The names under which the page of a case leads to the two answers to whether somebody is the same person. */
    static final String TIE = "tie";

    static final String UNTIE = "untie";

    static final String CASE = "caseReference";

    static final List<RegisterForm<Conduct, ConductCommand>> TOLD = List.of(letter(), teams());

    static final List<RegisterForm<Conduct, ConductCommand>> KEPT = List.of(tie(), untie(), log());

    private ConductRecordForms() {}

    private static RegisterForm<Conduct, ConductCommand> letter() {
        return new RegisterForm<>(
                "letter",
                "Write to the person",
                "Save the letter",
                "The letter is recorded.",
                Permission.SEE_CONDUCT,
                at -> List.of(
                        Field.Words.lines("letter", "What does the letter say?", 18)
                                .hint(
                                        "A draft from what is recorded. Make it your own, send it, and save here what was sent.")
                                .required("Write what the letter says")
                                .proposing(ConductLetter.draft(at)),
                        at.on("When was it sent?", "date of the letter")),
                (at, it) -> new TellPerson(it.day("on"), it.words("letter")),
                at -> Optional.of(new TellPerson(at.today(), "trial")));
    }

    private static RegisterForm<Conduct, ConductCommand> teams() {
        return new RegisterForm<>(
                "teams",
                "Record that the teams were told",
                "Save",
                "It is recorded that the teams were told.",
                Permission.SEE_CONDUCT,
                at -> List.of(
                        Field.Words.lines("whom", "Which teams were told?", 3)
                                .hint(
                                        "Those that this person is in touch with, and nobody else: what holds now, not why.")
                                .required("Write which teams were told"),
                        at.on("When were they told?", "date they were told")),
                (at, it) -> new TellTeams(it.day("on"), it.words("whom")),
                at -> Optional.of(new TellTeams(at.today(), "trial")));
    }

    private static Field reference() {
        return Field.Words.line(CASE, "Reference of the case").required("Enter the reference of the case");
    }

    private static RegisterForm<Conduct, ConductCommand> tie() {
        return new RegisterForm<>(
                TIE,
                "Say that a case is this person's",
                "Tie the case",
                "The case is tied. Whoever may see it sees there which restrictions are in force.",
                Permission.SEE_CONDUCT,
                at -> List.of(
                        reference(),
                        Field.Words.lines("reason", "How do you know that it is the same person?", 3)
                                .hint("A name alone is not enough.")
                                .required("Write how you know that it is the same person")),
                (at, it) -> new TieCase(at.me().actor(), at.today(), it.words(CASE), it.words("reason")),
                at -> Optional.of(new TieCase(at.me().actor(), at.today(), "trial", "trial")),
                ConductReferral::amiss);
    }

    private static RegisterForm<Conduct, ConductCommand> untie() {
        return new RegisterForm<>(
                UNTIE,
                "Say that a case is somebody else's",
                "Save",
                "It is recorded that the case is somebody else's. It shows no restrictions of this person.",
                Permission.SEE_CONDUCT,
                at -> List.of(
                        reference(),
                        Field.Words.lines("reason", "How do you know that it is somebody else?", 3)
                                .required("Write how you know that it is somebody else")),
                (at, it) -> new UntieCase(at.me().actor(), at.today(), it.words(CASE), it.words("reason")),
                at -> at.known().keptUntil(at.today()).isPresent()
                                && at.known().tied().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new UntieCase(at.me().actor(), at.today(), "trial", "trial")),
                ConductReferral::amiss);
    }

    private static RegisterForm<Conduct, ConductCommand> log() {
        return new RegisterForm<>(
                "log",
                "Add to the log of what the person does",
                "Add it",
                "It is in the log.",
                Permission.SEE_CONDUCT,
                at -> List.of(
                        Field.Words.lines("what", "What happened?", 5)
                                .hint("What was said and done, and where it is recorded. The person can ask to see it.")
                                .required("Write what happened, and where it is recorded"),
                        at.on("When did it happen?", "date it happened")),
                (at, it) -> new Log(at.me().actor(), it.day("on"), it.words("what")),
                at -> Optional.of(new Log(at.me().actor(), at.today(), "trial")));
    }
}
