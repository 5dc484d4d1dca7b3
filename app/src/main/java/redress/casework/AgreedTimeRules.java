package redress.casework;

import static redress.casework.Rules.dated;
import static redress.casework.Rules.refuse;

import java.time.LocalDate;
import java.util.Optional;
import redress.procedure.Adjustment;
import redress.procedure.ClockId;

/** How the dates of a response period, and of more time that was agreed, are put right: by the rules under which they were given. */
final class AgreedTimeRules {

    private AgreedTimeRules() {}

    static Optional<Ruling> period(Case known, Correction.PeriodGiven correction, LocalDate today) {
        return there(correction.number(), known.handling().periods().size(), "No response period was given so often.")
                .or(() -> dated(known, correction.on(), today, "on"))
                .or(() -> dated(known, correction.notifiedOn(), today, "notifiedOn"))
                .or(() -> ExtensionRules.toldTooEarly(correction.on(), correction.notifiedOn()))
                .or(() -> correction.until().isBefore(correction.on())
                        ? refuse(
                                "ends-before-start",
                                "until",
                                "The response period must end on or after the day it is given.")
                        : Optional.empty());
    }

    /** @param after the case as it is once the extension is corrected */
    static Optional<Ruling> extension(
            Case known, Correction.TimeExtended correction, Case after, LocalDate today, RuleBook book) {
        return there(correction.number(), known.handling().extensions().size(), "More time was not agreed so often.")
                .or(() -> dated(known, correction.agreedOn(), today, "agreedOn"))
                .or(() -> dated(known, correction.notifiedOn(), today, "notifiedOn"))
                .or(() -> ExtensionRules.toldTooEarly(correction.agreedOn(), correction.notifiedOn()))
                .or(() -> idle(extended(correction, after), correction.until(), after, book));
    }

    private static ClockId extended(Correction.TimeExtended correction, Case after) {
        return after.handling().extensions().get(correction.number() - 1).clock();
    }

    /**
     * An extension that would extend nothing was not agreed like that.
     *
     * @param after the case with the extension of this clock until this day
     */
    static Optional<Ruling> idle(ClockId clock, LocalDate until, Case after, RuleBook book) {
        return book.readings(after).stream()
                .filter(reading -> reading.rule().id().equals(clock))
                .flatMap(reading -> reading.derivation().adjustments().stream())
                .filter(adjustment -> adjustment.until().equals(until))
                .flatMap(adjustment -> idle(adjustment).stream())
                .findFirst();
    }

    private static Optional<Ruling> idle(Adjustment adjustment) {
        return switch (adjustment.effect()) {
            case AGREED, SET, AMENDED, EXTENDED, EXTENDED_AT_WILL, EXTENDED_UNMEASURED, STOOD_STILL -> Optional.empty();
            case TOO_LATE ->
                refuse(
                        "agreed-too-late",
                        "agreedOn",
                        "The date passed on " + Words.date(adjustment.limit())
                                + ". More time must be agreed, and told where the rules ask for that, on or before that"
                                + " day.");
            case CUT_SHORT, AT_ITS_LONGEST ->
                refuse(
                        "too-far",
                        "until",
                        "The rules allow no later date than " + Words.date(adjustment.limit()) + ".");
            case NO_GAIN ->
                refuse(
                        "not-longer",
                        "until",
                        "The date must be after " + Words.date(adjustment.limit()) + ", which it makes later.");
            case NOT_ALLOWED -> refuse("not-extendable", "until", "The rules do not allow this date to be extended.");
        };
    }

    private static Optional<Ruling> there(int number, int many, String sentence) {
        return number >= 1 && number <= many ? Optional.empty() : refuse("not-given", "what", sentence);
    }
}
