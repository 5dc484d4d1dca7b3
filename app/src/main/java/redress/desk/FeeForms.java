package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.access.Permission;
import redress.organisation.Pence;
import redress.register.Appointment;
import redress.register.IndependentPerson;
import redress.register.MistakeRules;
import redress.register.PoolCommand;
import redress.register.PoolCommand.ChangeFee;
import redress.register.PoolCommand.Pay;
import redress.register.PoolCommand.TakeBack;

/** What is agreed and paid for a part that somebody of the pool takes in a case, and what of it is taken back. */
final class FeeForms {

    static final List<RegisterForm<IndependentPerson, PoolCommand>> ALL = List.of(pay(), change());

    private FeeForms() {}

    private static Field which(RegisterAt<IndependentPerson> at, List<Appointment> appointments) {
        return Field.Choice.radios(
                        "appointment",
                        "For which appointment?",
                        appointments.stream()
                                .map(each -> Option.of(
                                                String.valueOf(each.number()),
                                                Say.sentence(at.caseNamed(each.caseReference())) + ", "
                                                        + each.part().label())
                                        .hint("%s agreed, %s paid".formatted(each.agreed(), each.paid())))
                                .toList())
                .required("Choose the appointment")
                .proposing(
                        appointments.size() == 1
                                ? Optional.of(
                                        String.valueOf(appointments.getFirst().number()))
                                : Optional.empty());
    }

    private static int number(Filled it) {
        return Integer.parseInt(it.words("appointment"));
    }

    private static RegisterForm<IndependentPerson, PoolCommand> pay() {
        return new RegisterForm<>(
                "pay",
                "Record a payment",
                "Save the payment",
                "The payment is recorded.",
                Permission.KEEP_POOL,
                at -> List.of(
                        which(at, unpaid(at.known())),
                        Field.Money.of("amount", "How much was paid, in pounds?")
                                .required("Enter the amount"),
                        at.on("When was it paid?", "date of the payment")),
                (at, it) -> new Pay(number(it), it.day("on"), it.amount("amount")),
                at -> unpaid(at.known()).stream()
                        .findFirst()
                        .map(each -> new Pay(each.number(), at.today(), each.unpaid())));
    }

    static RegisterForm<IndependentPerson, PoolCommand> takeBack() {
        return new RegisterForm<>(
                "take-back",
                "Take back what was recorded by mistake",
                "Take it back",
                "It is taken back, and counts no more.",
                Permission.CORRECT,
                at -> List.of(
                        Field.Choice.radios("told", "What was recorded by mistake?", lines(at))
                                .hint("A case goes on naming whoever was appointed to it by mistake.")
                                .required("Choose what was recorded by mistake"),
                        Field.Words.lines("reason", "How do you know?", 3)
                                .hint(
                                        "What was recorded stays in the history with this beside it, and the spending of its"
                                                + " year follows.")
                                .required("Write how you know that it was a mistake")),
                (at, it) -> new TakeBack(Integer.parseInt(it.words("told")), it.words("reason")),
                at -> MistakeRules.lines(at.known()).reversed().stream()
                        .findFirst()
                        .map(line -> new TakeBack(line.number(), "trial")));
    }

    /** The latest first. */
    private static List<Option> lines(RegisterAt<IndependentPerson> at) {
        var teller = new PoolTeller();
        return MistakeRules.lines(at.known()).reversed().stream()
                .map(line -> Option.of(
                                String.valueOf(line.number()),
                                teller.tell(line.event(), at).title())
                        .hint(teller.on(line.event())
                                .map(on -> "Of " + Say.date(on) + ".")
                                .orElse("")))
                .toList();
    }

    private static List<Appointment> unpaid(IndependentPerson known) {
        return known.appointments().stream()
                .filter(each -> each.unpaid().compareTo(Pence.NONE) > 0)
                .toList();
    }

    private static RegisterForm<IndependentPerson, PoolCommand> change() {
        return new RegisterForm<>(
                "fee",
                "Change an agreed fee",
                "Save the fee",
                "The fee is changed.",
                Permission.KEEP_POOL,
                at -> List.of(
                        which(at, at.known().appointments()),
                        Field.Money.of("fee", "What is the whole fee now, in pounds?")
                                .required("Enter the fee")
                                .orNothing(),
                        Field.Words.lines("reason", "Why?", 2).required("Write why the fee changes"),
                        at.on("When was it agreed?", "date it was agreed")),
                (at, it) -> new ChangeFee(number(it), it.day("on"), it.amount("fee"), it.words("reason")),
                at -> at.known().appointments().stream()
                        .findFirst()
                        .map(each -> new ChangeFee(each.number(), at.today(), each.agreed(), "trial")));
    }
}
