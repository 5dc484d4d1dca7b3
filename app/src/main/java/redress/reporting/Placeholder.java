package redress.reporting;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A figure or a fact of the report that prose names in double braces. */
sealed interface Placeholder {

    Pattern WRITTEN = Pattern.compile("\\{\\{\\s*([a-z0-9-]+)(?:\\.([a-z0-9-]+))?\\s*}}");

    /** A fact about the report itself. */
    record OfReport(Word word) implements Placeholder {
        @Override
        public String key() {
            return word.code();
        }
    }

    /** Something about a measure in the year of the report. */
    record OfMeasure(Measure measure, Property property) implements Placeholder {
        @Override
        public String key() {
            return measure.id() + "." + property.code();
        }
    }

    /** How it stands between the braces. */
    String key();

    /** How it would be written between the braces, from what {@link #WRITTEN} found. */
    static String key(String name, Optional<String> property) {
        return property.map(word -> name + "." + word).orElse(name);
    }

    enum Word {
        TITLE,
        COUNCIL,
        YEAR,
        PREVIOUS_YEAR,
        FROM,
        TO,
        AS_AT;

        String code() {
            return hyphened(name());
        }

        static Optional<Word> named(String code) {
            return Arrays.stream(values())
                    .filter(word -> word.code().equals(code))
                    .findFirst();
        }

        static String all() {
            return Arrays.stream(values()).map(Word::code).collect(Collectors.joining(", "));
        }
    }

    enum Property {
        /** How many. */
        COUNT,
        /** Its share of its base, in per cent. */
        SHARE,
        /** How many its base has. */
        BASE,
        /** How many in the year before. */
        PREVIOUS,
        /** From the year before to this, in per cent: "down 36%". */
        CHANGE;

        String code() {
            return hyphened(name());
        }

        static Optional<Property> named(String code) {
            return Arrays.stream(values())
                    .filter(property -> property.code().equals(code))
                    .findFirst();
        }

        static String all() {
            return Arrays.stream(values()).map(Property::code).collect(Collectors.joining(", "));
        }
    }

    private static String hyphened(String constant) {
        return constant.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
