package redress.exchange;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How one table of a council's old register is to be read.
 *
 * @param file the name of the file, without its ending
 * @param makes what each row becomes
 * @param columns our name of each fact, and the heading (or headings, for a subject in levels) that hold it
 * @param values translations of what stands in a column to the code that is meant, by our name of the fact
 * @param defaults the code that is meant where a column is empty or missing, by our name of the fact
 * @param dates the ways in which dates are written, tried in order
 * @param accepts loose writings of dates that are taken anyway
 */
record SheetMapping(
        String file,
        Makes makes,
        Map<String, List<String>> columns,
        Map<String, Map<String, String>> values,
        Map<String, String> defaults,
        List<DateTimeFormatter> dates,
        Set<LooseDate> accepts) {

    /** What a row becomes, and the facts that it needs and may have besides. */
    enum Makes {
        REPRESENTATION(
                List.of("reference", "received-on", "type", "service", "channel", "point-of-receipt"),
                List.of("route-reason", "subject", "relationship", "acknowledged-on", "responded-on", "outcome")),
        COMPLIMENT(
                List.of("reference", "received-on", "service", "channel", "point-of-receipt"), List.of("relationship")),
        OMBUDSMAN_REFERRAL(List.of("reference", "referred-on"), List.of("decision")),
        CUSTOMERS_SERVED(List.of("year", "service", "customers"), List.of());

        private final List<String> needed;
        private final List<String> further;

        Makes(List<String> needed, List<String> further) {
            this.needed = needed;
            this.further = further;
        }

        List<String> needed() {
            return needed;
        }

        List<String> further() {
            return further;
        }

        String code() {
            return SheetMapping.code(this);
        }
    }

    /** Writings of a date that can be mistaken, and are refused unless the mapping says that they are meant. */
    enum LooseDate {
        TWO_DIGIT_YEAR,
        SPREADSHEET_NUMBER;

        String code() {
            return SheetMapping.code(this);
        }
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<String> translation(String fact, String text) {
        return Optional.ofNullable(values.getOrDefault(fact, Map.of()).get(Vocabulary.key(text)));
    }

    Optional<String> fallback(String fact) {
        return Optional.ofNullable(defaults.get(fact));
    }

    /** Every heading that the mapping speaks of. */
    List<String> headings() {
        return columns.values().stream().flatMap(List::stream).distinct().toList();
    }
}
