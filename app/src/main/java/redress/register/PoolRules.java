package redress.register;

import static redress.register.Conditions.dated;
import static redress.register.Conditions.refuseIf;
import static redress.register.Conditions.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import redress.journal.Personal;
import redress.journal.Refusal;
import redress.organisation.Validity;
import redress.register.PoolCommand.Appoint;
import redress.register.PoolCommand.ChangeDetails;
import redress.register.PoolCommand.ChangeFee;
import redress.register.PoolCommand.DeclareConflict;
import redress.register.PoolCommand.EndConflict;
import redress.register.PoolCommand.FileCv;
import redress.register.PoolCommand.GiveAvailability;
import redress.register.PoolCommand.Join;
import redress.register.PoolCommand.Leave;
import redress.register.PoolCommand.Pay;
import redress.register.PoolCommand.Return;
import redress.register.PoolCommand.TakeBack;

/** What may be done about somebody of the pool; whether and for how much they may be appointed is {@link FeeRules}. */
final class PoolRules {

    private PoolRules() {}

    static Ruling<PoolEvent> decide(Optional<IndependentPerson> known, PoolCommand command, LocalDate today) {
        return command instanceof Join joining
                ? Ruling.unless(
                        refuseIf(known.isPresent(), "already-joined", "", "This person is in the pool already.")
                                .or(() -> Conditions.past(joining.on(), today))
                                .or(() -> described(joining.details(), joining.parts())),
                        () -> Ruling.accept(new PoolEvent.PoolJoined(
                                joining.on(),
                                joining.parts(),
                                Personal.of(joining.details()),
                                Personal.of(tags(joining.skills())))))
                : known.map(it -> decide(it, command, today))
                        .orElseGet(() -> new Ruling.Refused<>(
                                new Refusal("nobody", "", "There is no such person in the pool.")));
    }

    private static Ruling<PoolEvent> decide(IndependentPerson known, PoolCommand command, LocalDate today) {
        return switch (command) {
            case Join again ->
                new Ruling.Refused<>(new Refusal("already-joined", "", "This person is in the pool already."));
            case ChangeDetails it ->
                Ruling.unless(
                        described(it.details(), it.parts()),
                        () -> Ruling.accept(new PoolEvent.PoolDetailsChanged(
                                it.parts(), Personal.of(it.details()), Personal.of(tags(it.skills())))));
            case FileCv it ->
                Ruling.unless(
                        active(known)
                                .or(() -> Conditions.past(it.on(), today))
                                .or(() -> refuseIf(
                                        !it.reviewOn().isAfter(it.on()),
                                        "review-too-early",
                                        "reviewOn",
                                        "The review must be after the day on which the CV was received or reviewed.")),
                        () -> Ruling.accept(new PoolEvent.CvFiled(it.on(), it.reviewOn())));
            case GiveAvailability(var days) ->
                Ruling.unless(
                        active(known).or(() -> backwards(days)),
                        () -> Ruling.accept(new PoolEvent.AvailabilityGiven(days)));
            case DeclareConflict it ->
                Ruling.unless(
                        active(known)
                                .or(() -> Conditions.past(it.on(), today))
                                .or(() -> said(it.interest(), "interest", "Write what the interest is.")),
                        () -> Ruling.accept(new PoolEvent.ConflictDeclared(
                                known.conflicts().size() + 1, it.on(), it.service(), Personal.of(it.interest()))));
            case EndConflict it ->
                Ruling.unless(
                        refuseIf(
                                        known.standingConflicts().stream()
                                                .noneMatch(conflict -> conflict.number() == it.conflict()),
                                        "no-such-conflict",
                                        "conflict",
                                        "Choose one of the conflicts that stand.")
                                .or(() -> Conditions.past(it.on(), today)),
                        () -> Ruling.accept(new PoolEvent.ConflictEnded(it.conflict(), it.on())));
            case Appoint it -> FeeRules.appoint(known, it, today);
            case ChangeFee it -> FeeRules.change(known, it, today);
            case Pay it -> FeeRules.pay(known, it, today);
            case TakeBack it -> MistakeRules.takeBack(known, it);
            case Leave it ->
                Ruling.unless(
                        active(known)
                                .or(() -> dated(it.on(), known.joined(), today))
                                .or(() -> said(it.reason(), "reason", "Write why they leave.")),
                        () -> Ruling.accept(new PoolEvent.PoolLeft(it.on(), Personal.of(it.reason()))));
            case Return it ->
                Ruling.unless(
                        refuseIf(known.left().isEmpty(), "not-left", "", "This person is in the pool.")
                                .or(() -> dated(it.on(), known.left().orElse(known.joined()), today)),
                        () -> Ruling.accept(new PoolEvent.PoolReturned(it.on())));
        };
    }

    static Optional<Refusal> active(IndependentPerson known) {
        return known.left()
                .flatMap(on ->
                        Conditions.refuse("left", "", "This person left the pool on " + Conditions.date(on) + "."));
    }

    private static Optional<Refusal> described(ContactDetails details, List<Part> parts) {
        return said(details.name(), "name", "Enter the name of the person.")
                .or(() -> refuseIf(parts.isEmpty(), "no-part", "parts", "Choose at least one part."));
    }

    private static Optional<Refusal> backwards(Validity days) {
        return refuseIf(
                days.from().isPresent()
                        && days.to().isPresent()
                        && days.to().orElseThrow().isBefore(days.from().orElseThrow()),
                "backwards",
                "to",
                "The last day must be on or after the first.");
    }

    /** In small letters and once each, so that a filter finds them however they were typed. */
    private static List<String> tags(List<String> skills) {
        return skills.stream()
                .map(skill -> skill.strip().toLowerCase(Locale.UK))
                .filter(skill -> !skill.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
