package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.access.Permission;
import redress.organisation.Pence;
import redress.organisation.ServiceId;
import redress.register.Appointment;
import redress.register.IndependentPerson;
import redress.register.Part;
import redress.register.PoolCommand;
import redress.register.PoolCommand.Appoint;
import redress.register.PoolCommand.ChangeFee;
import redress.register.PoolCommand.Pay;

/** Appointing somebody of the pool to a case, and what is agreed and paid for it. */
final class FeeForms {

    static final List<RegisterForm<IndependentPerson, PoolCommand>> ALL = List.of(appoint(), pay(), change());

    private FeeForms() {}

    private static RegisterForm<IndependentPerson, PoolCommand> appoint() {
        return new RegisterForm<>(
                "appoint",
                "Appoint to a case",
                "Appoint them",
                "They are appointed.",
                Permission.KEEP_POOL,
                at -> List.of(
                        Field.Choice.radios(
                                        "part",
                                        "Which part do they take?",
                                        at.known().parts().stream()
                                                .map(part -> Option.of(part.code(), part.label()))
                                                .toList())
                                .required("Choose the part")
                                .proposing(
                                        at.known().parts().size() == 1
                                                ? Optional.of(at.known()
                                                        .parts()
                                                        .getFirst()
                                                        .code())
                                                : Optional.empty()),
                        Field.Words.line("caseReference", "Reference of the case")
                                .required("Enter the reference of the case"),
                        Field.Choice.list(
                                        "service",
                                        "Which service is the case about?",
                                        Option.of(at.council().services().inForce(at.today())))
                                .hint("Conflicts of interest are checked against it."),
                        at.on("When are they appointed?", "date of the appointment"),
                        Field.Money.of("fee", "What fee is agreed, in pounds?")
                                .hint(
                                        "All that will be paid for this part, like 250 or 1,250.50. Enter 0 if there is none.")
                                .required("Enter the fee")
                                .orNothing()),
                (at, it) -> new Appoint(
                        it.coded("part", Part.class),
                        it.words("caseReference"),
                        it.chosen("service").map(ServiceId::new),
                        it.day("on"),
                        it.amount("fee")),
                at -> at.known().parts().stream()
                        .findFirst()
                        .map(part -> new Appoint(part, "trial", Optional.empty(), at.today(), Pence.NONE)));
    }

    private static Field which(List<Appointment> appointments) {
        return Field.Choice.radios(
                        "appointment",
                        "For which appointment?",
                        appointments.stream()
                                .map(each -> Option.of(
                                                String.valueOf(each.number()),
                                                "Case " + each.caseReference() + ", "
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
                        which(unpaid(at.known())),
                        Field.Money.of("amount", "How much was paid, in pounds?")
                                .required("Enter the amount"),
                        at.on("When was it paid?", "date of the payment")),
                (at, it) -> new Pay(number(it), it.day("on"), it.amount("amount")),
                at -> unpaid(at.known()).stream()
                        .findFirst()
                        .map(each -> new Pay(each.number(), at.today(), each.unpaid())));
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
                        which(at.known().appointments()),
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
