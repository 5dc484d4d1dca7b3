package redress.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import redress.journal.Refusal;

/** What many rules of this room ask for; empty where it is so. */
final class Conditions {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The longest reference that a case can have. */
    private static final int LONGEST_REFERENCE = 40;

    private Conditions() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static Optional<Refusal> refuse(String code, String field, String sentence) {
        return Optional.of(new Refusal(code, field, sentence));
    }

    static Optional<Refusal> refuseIf(boolean wrong, String code, String field, String sentence) {
        return wrong ? refuse(code, field, sentence) : Optional.empty();
    }

    static Optional<Refusal> said(String words, String field, String sentence) {
        return refuseIf(words.isBlank(), "empty", field, sentence);
    }

    static Optional<Refusal> reference(String caseReference) {
        return said(caseReference, "caseReference", "Enter the reference of the case.")
                .or(() -> refuseIf(
                        caseReference.length() > LONGEST_REFERENCE,
                        "no-reference",
                        "caseReference",
                        "A reference has at most %d characters.".formatted(LONGEST_REFERENCE)));
    }

    static Optional<Refusal> past(LocalDate on, LocalDate today) {
        return refuseIf(on.isAfter(today), "in-future", "on", "The date must be today or in the past.");
    }

    /** @param earliest the day of what must have come before it */
    static Optional<Refusal> dated(LocalDate on, LocalDate earliest, LocalDate today) {
        return past(on, today)
                .or(() -> refuseIf(
                        on.isBefore(earliest),
                        "too-early",
                        "on",
                        "The date must be on or after " + date(earliest) + ", when the step before was taken."));
    }
}
