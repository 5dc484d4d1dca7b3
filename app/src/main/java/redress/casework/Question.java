package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.journal.Personal;
import redress.procedure.ClockId;
import redress.procedure.ClockReading;
import redress.procedure.Confidence;
import redress.procedure.Source;

/**
 * One question of eligibility with its answer.
 *
 * @param code of the person, clock, ground, step or stage that it is about; empty where there is one question of its subject
 * @param asked the question in words
 * @param facts what the answer rests on
 * @param rules what it is judged by
 */
public record Question(
        Subject subject, String code, String asked, Verdict verdict, List<Fact> facts, List<Rule> rules) {

    /** What questions are about, in the order in which they are put. */
    public enum Subject {
        RISK,
        PROCEDURE,
        PERSON,
        SHARING,
        TIME,
        GROUND,
        WAY_OUT,
        STAGE,
        REFUSAL
    }

    /**
     * A fact that an answer rests on.
     *
     * @param on its day; empty where it has none, or has not happened
     * @param words what was said or recorded of it
     * @param clock whose last day it is
     */
    public record Fact(String what, Optional<LocalDate> on, Personal<String> words, Optional<ClockId> clock) {

        static Fact on(String what, LocalDate on) {
            return told(what, on, Personal.of(""));
        }

        static Fact told(String what, LocalDate on, Personal<String> words) {
            return new Fact(what, Optional.of(on), words, Optional.empty());
        }

        static Fact of(String what, String words) {
            return new Fact(what, Optional.empty(), Personal.of(words), Optional.empty());
        }

        /** The last day of a clock; empty where nothing has started it. */
        static Optional<Fact> until(ClockReading reading) {
            return reading.due()
                    .map(due -> new Fact(
                            reading.rule().title() + ": until",
                            Optional.of(due),
                            Personal.of(""),
                            Optional.of(reading.rule().id())));
        }
    }

    /**
     * A rule in words.
     *
     * @param source where it is written; empty where the procedure does not say
     * @param confidence how surely it is known; empty where the procedure says it only of its clocks
     */
    public record Rule(String words, Optional<Source> source, Optional<Confidence> confidence) {

        static Rule of(String words, Source source) {
            return new Rule(words, Optional.of(source), Optional.empty());
        }

        static Rule unwritten(String words) {
            return new Rule(words, Optional.empty(), Optional.empty());
        }

        static Rule of(ClockReading reading) {
            return of(reading, List.of());
        }

        /** @param conditions what else must hold, or what the council may do all the same, each a sentence */
        static Rule of(ClockReading reading, List<String> conditions) {
            var rule = reading.rule();
            return new Rule(
                    (reading.explanation().rule() + " " + String.join(" ", conditions)).strip(),
                    Optional.of(rule.source()),
                    Optional.of(rule.confidence()));
        }
    }
}
