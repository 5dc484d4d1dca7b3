package redress.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.calendar.CountedDay;

/**
 * The answer to "why this date?".
 *
 * @param rule the rule in a sentence
 * @param force whether it is law, code or the council's own
 * @param origin the fact from which it is counted
 * @param working each day to the first limit, counted or skipped and why; worked out when it is read
 * @param adjustments agreements, extensions and pauses
 */
public record Explanation(
        String rule,
        Stance force,
        Source source,
        Confidence confidence,
        Origin origin,
        Optional<LocalDate> originOn,
        List<CountedDay> working,
        List<Adjustment> adjustments) {

    static Explanation of(ClockReading reading) {
        ClockRule rule = reading.rule();
        ClockReading.Derivation derivation = reading.derivation();
        return new Explanation(
                RuleSentence.of(rule),
                rule.stance(),
                rule.source(),
                rule.confidence(),
                derivation.origin(),
                derivation.originOn(),
                derivation.working(),
                derivation.adjustments());
    }

    /** Agreements, extensions and pauses, each in a sentence. */
    public List<String> remarks() {
        return adjustments.stream().map(Adjustment::sentence).toList();
    }
}
