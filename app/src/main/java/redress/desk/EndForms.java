package redress.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import redress.access.Permission;
import redress.casework.CaseCommand.Close;
import redress.casework.CaseCommand.Reopen;
import redress.casework.CaseCommand.SendResponse;
import redress.casework.CaseCommand.SignResponse;
import redress.casework.CaseCommand.Withdraw;
import redress.casework.ClosingReason;
import redress.casework.Means;
import redress.casework.Position;
import redress.casework.Rules;
import redress.casework.Ruling;
import redress.casework.StaffId;
import redress.organisation.Coded;
import redress.procedure.Stage;

/** The forms with which a case is answered, ends, and begins again. */
final class EndForms {

    private EndForms() {}

    static CommandForm sign() {
        return new CommandForm(
                "sign",
                "Sign the response",
                "Sign the response",
                "The response is signed.",
                Permission.SIGN,
                at -> List.of(
                        Field.Words.lines("response", "The response", 14)
                                .hint(contents(at))
                                .required("Write the response that is signed"),
                        Days.on(at, "When is it signed?", "date of the signature")),
                (at, it) -> new SignResponse(it.day("on"), new StaffId(at.me().username()), it.words("response")),
                (known, book) -> known.handling().signed().isEmpty(),
                at -> Optional.of(
                        new SignResponse(at.today(), new StaffId(at.me().username()), "trial")));
    }

    /** What the procedure demands of a response. */
    private static String contents(AtHand at) {
        return at.book()
                .stage(at.known())
                .flatMap(Stage::response)
                .map(rule -> "It is signed by the " + rule.signedBy().replace('-', ' ') + " (" + rule.source()
                        + "). It must say: " + String.join(" ", rule.contents())
                        + rule.signposts()
                                .map(ombudsman -> " It points to the " + ombudsman + ".")
                                .orElse(""))
                .orElse("");
    }

    static CommandForm send() {
        return new CommandForm(
                "send",
                "Record that the response was sent",
                "Save",
                "The response is recorded as sent.",
                Permission.HANDLE,
                at -> List.of(
                        Days.on(at, "When was it sent?", "date it was sent"),
                        Field.Choice.radios("means", "How?", Option.of(means(at)))
                                .required("Choose how it was sent")),
                (at, it) -> new SendResponse(it.day("on"), it.coded("means", Means.class)),
                (known, book) -> !(known.position() instanceof Position.Responded),
                at -> Optional.of(new SendResponse(at.today(), Means.LETTER)));
    }

    private static Means[] means(AtHand at) {
        return Arrays.stream(Means.values())
                .filter(how -> how.isWritten()
                        || !at.book()
                                .stage(at.known())
                                .flatMap(Stage::response)
                                .map(Stage.ResponseRule::written)
                                .orElse(false))
                .toArray(Means[]::new);
    }

    static CommandForm close() {
        return new CommandForm(
                "close",
                "Close the case",
                "Close the case",
                "The case is closed.",
                Permission.HANDLE,
                at -> {
                    var fitting = fitting(at);
                    return List.of(
                            Field.Choice.radios("why", "Why?", fitting)
                                    .required("Choose why the case is closed")
                                    .proposing(proposed(at, fitting)),
                            Days.on(at, "When?", "date it was closed"));
                },
                (at, it) -> new Close(it.day("on"), it.coded("why", ClosingReason.class)),
                (known, book) -> known.position() instanceof Position.Responded || !known.isComplaint(),
                at -> Arrays.stream(ClosingReason.values())
                        .map(why -> new Close(at.today(), why))
                        .filter(close -> accepted(at, close))
                        .findFirst()
                        .map(close -> close));
    }

    /** A case that was answered is mostly closed for that. */
    private static Optional<String> proposed(AtHand at, List<Option> fitting) {
        return at.known().position() instanceof Position.Responded
                ? Optional.of(ClosingReason.ANSWERED.code())
                : fitting.stream().map(Option::code).findFirst().filter(only -> fitting.size() == 1);
    }

    private static List<Option> fitting(AtHand at) {
        return Option.of(Arrays.stream(ClosingReason.values())
                .filter(why -> accepted(at, new Close(at.today(), why)))
                .toArray(Coded[]::new));
    }

    private static boolean accepted(AtHand at, Close close) {
        return Rules.decide(Optional.of(at.known()), close, at.today(), at.book()) instanceof Ruling.Accepted;
    }

    static CommandForm reopen() {
        return new CommandForm(
                "reopen",
                "Reopen the case",
                "Reopen the case",
                "The case is open again.",
                Permission.HANDLE,
                at -> List.of(
                        Field.Words.lines("reason", "Why is it reopened?", 3)
                                .hint(
                                        goesBack(at)
                                                ? ""
                                                : "It concerns the person to whom it is allocated. Once it is open, allocate it"
                                                        + " to somebody else.")
                                .required("Write why the case is reopened"),
                        Days.on(at, "When?", "date it was reopened")),
                (at, it) -> new Reopen(it.day("on"), it.words("reason")),
                (known, book) -> false,
                at -> Optional.of(new Reopen(at.today(), "trial")));
    }

    private static boolean goesBack(AtHand at) {
        return at.known().handling().allocatedTo().filter(at.known()::concerns).isEmpty();
    }

    static CommandForm withdraw() {
        return new CommandForm(
                "withdraw",
                "Record a withdrawal",
                "Save the withdrawal",
                "The withdrawal is recorded, and the case is closed.",
                Permission.HANDLE,
                at -> List.of(
                        Field.Words.lines("reason", "What did the person say?", 3)
                                .required("Write why it is withdrawn"),
                        Days.on(at, "When did they say so?", "date of the withdrawal")),
                (at, it) -> new Withdraw(it.day("on"), it.words("reason")),
                (known, book) -> false,
                at -> Optional.of(new Withdraw(at.today(), "trial")));
    }
}
