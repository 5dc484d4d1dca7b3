package redress.procedure;

import java.util.Optional;
import redress.calendar.Length;

/**
 * How a clock may be made longer. Whatever the rule, it must be done before the limit expires, and the longest
 * extension is counted from the clock's origin.
 *
 * @param notice whether it takes effect only once the person has been told
 * @param onlyWhere the circumstances that the rule demands, in words
 */
public record ExtensionRule(Limit limit, Ground ground, boolean notice, Optional<String> onlyWhere) {

    /** How far. */
    public sealed interface Limit {

        /** By so much more, for instance 10 working days on top of 10. */
        record MoreBy(Length length) implements Limit {}

        /** To so much in total, for instance 65 working days in place of 25. */
        record InTotal(Length length) implements Limit {}

        /** To any date. */
        record AnyDate() implements Limit {}
    }

    /** Who can make it. */
    public enum Ground {
        /** The person has agreed. */
        AGREEMENT("agreement"),
        /** The council decides. */
        COUNCIL("council"),
        /** The rule itself allows for what is practicable. */
        PRACTICABILITY("practicability");

        private final String code;

        Ground(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
