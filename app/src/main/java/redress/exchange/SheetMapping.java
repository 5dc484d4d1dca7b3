package redress.exchange;

import java.time.format.DateTimeFormatter;
import java.util.List;
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
 * @param defaults the code that is meant where a column is empty, by our name of the fact
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

    /** What a row becomes. */
    enum Makes {
        REPRESENTATION,
        COMPLIMENT,
        OMBUDSMAN_REFERRAL,
        CUSTOMERS_SERVED
    }

    /** Writings of a date that can be mistaken, and are refused unless the mapping says that they are meant. */
    enum LooseDate {
        TWO_DIGIT_YEAR,
        SPREADSHEET_NUMBER
    }

    Optional<String> translation(String fact, String text) {
        return Optional.ofNullable(values.getOrDefault(fact, Map.of()).get(text));
    }

    Optional<String> fallback(String fact) {
        return Optional.ofNullable(defaults.get(fact));
    }
}
