package redress.desk;

import static redress.desk.Told.ERASED;
import static redress.desk.Told.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.organisation.Validity;
import redress.register.IndependentPerson;
import redress.register.PoolEvent;
import redress.register.PoolEvent.AvailabilityGiven;
import redress.register.PoolEvent.ConflictDeclared;
import redress.register.PoolEvent.ConflictEnded;
import redress.register.PoolEvent.CvFiled;
import redress.register.PoolEvent.FeeChanged;
import redress.register.PoolEvent.FeePaid;
import redress.register.PoolEvent.PoolAppointed;
import redress.register.PoolEvent.PoolDetailsChanged;
import redress.register.PoolEvent.PoolJoined;
import redress.register.PoolEvent.PoolLeft;
import redress.register.PoolEvent.PoolReturned;
import redress.register.PoolEvent.PoolTakenBack;

/** What happened to somebody of the pool, in words. */
final class PoolTeller implements RegisterManner.Teller<IndependentPerson, PoolEvent> {

    @Override
    public Optional<LocalDate> on(PoolEvent event) {
        return switch (event) {
            case PoolJoined it -> Optional.of(it.on());
            case PoolDetailsChanged _, AvailabilityGiven _, PoolTakenBack _ -> Optional.empty();
            case CvFiled it -> Optional.of(it.on());
            case ConflictDeclared it -> Optional.of(it.on());
            case ConflictEnded it -> Optional.of(it.on());
            case PoolAppointed it -> Optional.of(it.on());
            case FeeChanged it -> Optional.of(it.on());
            case FeePaid it -> Optional.of(it.on());
            case PoolLeft it -> Optional.of(it.on());
            case PoolReturned it -> Optional.of(it.on());
        };
    }

    @Override
    public Told tell(PoolEvent event, RegisterAt<IndependentPerson> at) {
        return switch (event) {
            case PoolJoined it ->
                told(
                        "Joined the pool",
                        new Fact("Parts", ConductTeller.labels(it.parts())),
                        new Fact("Skills", skills(it.skills().orElse(List.of(ERASED)))));
            case PoolDetailsChanged it ->
                told(
                        "Details changed",
                        new Fact("Parts", ConductTeller.labels(it.parts())),
                        new Fact("Skills", skills(it.skills().orElse(List.of(ERASED)))));
            case CvFiled it -> told("CV on file", new Fact("Review on", Say.date(it.reviewOn())));
            case AvailabilityGiven it -> told("Available: " + days(it.days()));
            case ConflictDeclared it ->
                told(
                        "Declared a conflict of interest",
                        new Fact("Interest", it.interest().orElse(ERASED)),
                        new Fact(
                                "Service",
                                it.service().map(at.council().services()::label).orElse("")));
            case ConflictEnded it -> told("Conflict of interest " + it.conflict() + " is over");
            case PoolAppointed it ->
                told(
                        "Appointed to " + at.caseNamed(it.caseReference()),
                        new Fact("Part", it.part().label()),
                        new Fact("Fee agreed", it.fee().toString()));
            case FeeChanged it ->
                told(
                        "Fee changed to " + it.fee() + ofCase(it.appointment(), at),
                        new Fact("Reason", it.reason().orElse(ERASED)));
            case FeePaid it -> told("Paid " + it.amount() + ofCase(it.appointment(), at));
            case PoolLeft it ->
                told("Left the pool", new Fact("Reason", it.reason().orElse(ERASED)));
            case PoolReturned it -> told("Came back into the pool");
            case PoolTakenBack it ->
                told(
                        "Taken back: "
                                + Say.withinSentence(
                                        tell(at.known().told().all().get(it.told() - 1), at)
                                                .title()),
                        new Fact("How it is known", it.reason().orElse(ERASED)));
        };
    }

    @Override
    public Optional<TakenBack> takenBack(PoolEvent event) {
        return event instanceof PoolTakenBack it
                ? Optional.of(new TakenBack(List.of(it.told()), it.reason()))
                : Optional.empty();
    }

    private static String ofCase(int appointment, RegisterAt<IndependentPerson> at) {
        return at.known()
                .caseOf(appointment)
                .map(reference -> ", " + at.caseNamed(reference))
                .orElse("");
    }

    static String skills(List<String> skills) {
        return String.join(", ", skills);
    }

    static String days(Validity days) {
        var from = days.from().map(day -> "from " + Say.date(day));
        var to = days.to().map(day -> "until " + Say.date(day));
        return from.isEmpty() && to.isEmpty() ? "always" : (from.orElse("") + " " + to.orElse("")).strip();
    }
}
