package redress.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import redress.organisation.Coded;
import redress.organisation.Pence;

/**
 * One question of a form. The page shows it, and {@link Reading} holds what was typed against it.
 */
public sealed interface Field {

    /** As in the command that the form gives, so that a refusal finds its field. */
    String name();

    String label();

    /** May be empty. */
    String hint();

    /**
     * Words, in one line or in several.
     *
     * @param missing what to say where nothing was typed; empty where nothing need be
     * @param autocomplete the purpose of the input by the HTML standard; "off" on most of the desk's fields, because
     *     they ask for somebody else's details
     * @param proposed stands in the form at first; may be empty
     * @param sort what kind of words they are
     */
    record Words(
            String name,
            String label,
            String hint,
            Optional<String> missing,
            int rows,
            String autocomplete,
            String proposed,
            Sort sort)
            implements Field {

        /** What kind of words, and how many characters of them are taken: more than anybody needs, and no book. */
        enum Sort {
            LINE("text", 200),
            LINES("text", 50_000),
            EMAIL("email", 254),
            TELEPHONE("tel", 100);

            private final String type;
            private final int longest;

            Sort(String type, int longest) {
                this.type = type;
                this.longest = longest;
            }
        }

        private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

        private static Words of(String name, String label, int rows, Sort sort) {
            return new Words(name, label, "", Optional.empty(), rows, "off", "", sort);
        }

        static Words line(String name, String label) {
            return of(name, label, 1, Sort.LINE);
        }

        /** @param suffix ends the name of the field */
        static Words email(String suffix) {
            return of("email" + suffix, "Email address", 1, Sort.EMAIL);
        }

        /** @param suffix ends the name of the field */
        static Words telephone(String suffix) {
            return of("telephone" + suffix, "Telephone number", 1, Sort.TELEPHONE);
        }

        static Words lines(String name, String label, int rows) {
            return of(name, label, rows, Sort.LINES);
        }

        /** The type of an input, by the HTML standard. */
        public String type() {
            return sort.type;
        }

        /** What is wrong with these words, if anything; what stood there before is left as it is. */
        Optional<String> amiss(String said) {
            if (said.equals(proposed)) {
                return Optional.empty();
            }
            var length = said.codePointCount(0, said.length());
            if (length > sort.longest) {
                return Optional.of(
                        "Use %,d characters or fewer. This is %,d characters long".formatted(sort.longest, length));
            }
            return sort == Sort.EMAIL && !EMAIL.matcher(said).matches()
                    ? Optional.of("Enter an email address in the correct format, like name@example.com")
                    : Optional.empty();
        }

        Words hint(String words) {
            return new Words(name, label, words, missing, rows, autocomplete, proposed, sort);
        }

        Words required(String sentence) {
            return new Words(name, label, hint, Optional.of(sentence), rows, autocomplete, proposed, sort);
        }

        Words proposing(String words) {
            return new Words(name, label, hint, missing, rows, autocomplete, words, sort);
        }
    }

    /**
     * An amount in pounds and pence.
     *
     * @param missing what to say where nothing was typed; empty where nothing need be
     * @param least the smallest amount that makes sense
     */
    record Money(String name, String label, String hint, Optional<String> missing, Pence least) implements Field {

        static Money of(String name, String label) {
            return new Money(name, label, "For example, 250 or 1,250.50", Optional.empty(), new Pence(1));
        }

        Money hint(String words) {
            return new Money(name, label, words, missing, least);
        }

        Money required(String sentence) {
            return new Money(name, label, hint, Optional.of(sentence), least);
        }

        /** The same, where the amount can be nothing. */
        Money orNothing() {
            return new Money(name, label, hint, missing, Pence.NONE);
        }
    }

    /**
     * A date.
     *
     * @param noun what the date is called in errors, for instance "date received"
     * @param required whether it is always to be given; otherwise three empty fields say that there is none
     * @param proposed stands in the form at first
     */
    record Day(String name, String label, String hint, String noun, boolean required, Optional<LocalDate> proposed)
            implements Field {

        static Day of(String name, String label, String noun) {
            return new Day(name, label, "", noun, true, Optional.empty());
        }

        Day hint(String words) {
            return new Day(name, label, words, noun, required, proposed);
        }

        Day orNone() {
            return new Day(name, label, hint, noun, false, proposed);
        }

        Day proposing(LocalDate date) {
            return proposing(Optional.of(date));
        }

        Day proposing(Optional<LocalDate> date) {
            return new Day(name, label, hint, noun, required, date);
        }
    }

    /**
     * As many of several answers as apply.
     *
     * @param missing what to say where none was chosen; empty where none need be
     * @param proposed are ticked at first
     */
    record Several(
            String name,
            String label,
            String hint,
            Optional<String> missing,
            List<Option> options,
            List<String> proposed)
            implements Field {

        static Several of(String name, String label, List<Option> options) {
            return new Several(name, label, "", Optional.empty(), options, List.of());
        }

        Several hint(String words) {
            return new Several(name, label, words, missing, options, proposed);
        }

        Several required(String sentence) {
            return new Several(name, label, hint, Optional.of(sentence), options, proposed);
        }

        Several proposing(List<String> codes) {
            return new Several(name, label, hint, missing, options, codes);
        }
    }

    /**
     * One of several answers.
     *
     * @param missing what to say where nothing was chosen; empty where nothing need be
     * @param list whether it folds into a list, for the many; otherwise all answers are in sight
     * @param proposed is chosen at first
     * @param blank what the line of a list says that stands for no choice
     */
    record Choice(
            String name,
            String label,
            String hint,
            Optional<String> missing,
            boolean list,
            List<Option> options,
            Optional<String> proposed,
            String blank)
            implements Field {

        private static final String UNKNOWN = "Not known or does not apply";

        static Choice radios(String name, String label, List<Option> options) {
            return new Choice(name, label, "", Optional.empty(), false, options, Optional.empty(), UNKNOWN);
        }

        static Choice radios(String name, String label, Coded... words) {
            return radios(name, label, Option.of(words));
        }

        static Choice list(String name, String label, List<Option> options) {
            return new Choice(name, label, "", Optional.empty(), true, options, Optional.empty(), UNKNOWN);
        }

        Choice hint(String words) {
            return new Choice(name, label, words, missing, list, options, proposed, blank);
        }

        /** What the line of a list says that stands for no choice. */
        Choice blank(String words) {
            return new Choice(name, label, hint, missing, list, options, proposed, words);
        }

        Choice required(String sentence) {
            return new Choice(name, label, hint, Optional.of(sentence), list, options, proposed, blank);
        }

        Choice proposing(String code) {
            return new Choice(name, label, hint, missing, list, options, Optional.of(code), blank);
        }

        Choice proposing(Optional<String> code) {
            return new Choice(name, label, hint, missing, list, options, code, blank);
        }
    }
}
