package redress.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.organisation.Validity;

/**
 * Reads the facts of one row by the mapping's names. Everything that is wrong with the row is collected, so that a user
 * sees all of it at once; a fact that could not be read comes back empty.
 */
final class RowReader {

    private final String file;
    private final SheetMapping mapping;
    private final Map<String, Integer> heading;
    private final Row row;
    private final Vocabulary vocabulary;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<LocalDate> day = Optional.empty();

    RowReader(String file, SheetMapping mapping, Map<String, Integer> heading, Row row, Vocabulary vocabulary) {
        this.file = file;
        this.mapping = mapping;
        this.heading = heading;
        this.row = row;
        this.vocabulary = vocabulary;
    }

    List<Problem> problems() {
        return problems;
    }

    /** From now on only those words of the council's lists are taken that were in use on this day. */
    void wordsOf(Optional<LocalDate> when) {
        day = when;
    }

    /** What stands in the row for this fact; empty where nothing does. A fact over several columns is joined. */
    Optional<String> text(String fact) {
        var text = headings(fact).stream()
                .map(column -> cell(column).text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" > "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    Optional<String> requiredText(String fact) {
        var text = text(fact);
        if (text.isEmpty()) {
            problem(fact, "is empty. Every row needs it.");
        }
        return text;
    }

    Optional<LocalDate> date(String fact) {
        if (text(fact).isEmpty()) {
            return Optional.empty();
        }
        var reading = WrittenDate.read(cell(headings(fact).getFirst()), mapping.dates(), mapping.accepts());
        if (reading.date().isEmpty()) {
            problem(fact, reading.problem());
        }
        return reading.date();
    }

    Optional<LocalDate> requiredDate(String fact) {
        return requiredText(fact).flatMap(text -> date(fact));
    }

    /** The code that is meant: by the mapping's translation, else by the council's own label, else its default. */
    Optional<String> code(String fact) {
        var text = text(fact);
        if (text.isEmpty()) {
            return mapping.fallback(fact);
        }
        var word = mapping.translation(fact, text.orElseThrow()).orElseGet(text::orElseThrow);
        var meant = vocabulary.code(fact, word, day);
        if (meant.isEmpty()) {
            problem(
                    fact,
                    vocabulary.terms(fact, word).stream()
                            .findFirst()
                            .map(term -> "was not in the council's list when this was received: it is "
                                    + period(term.validity()) + ". Use the word of that time.")
                            .orElseGet(() -> "is not in the council's list. " + expected(fact)));
        }
        return meant;
    }

    Optional<String> requiredCode(String fact) {
        var code = code(fact);
        if (code.isEmpty() && text(fact).isEmpty()) {
            problem(fact, "is empty. " + expected(fact));
        }
        return code;
    }

    Optional<Integer> requiredNumber(String fact) {
        return requiredText(fact).flatMap(text -> {
            if (!text.matches("\\d{1,9}")) {
                problem(fact, "is not a whole number.");
                return Optional.empty();
            }
            return Optional.of(Integer.valueOf(text));
        });
    }

    /** The route to which this reason for not taking a matter forward belongs. */
    Optional<String> routeOf(String reason) {
        return vocabulary.routeOf(reason);
    }

    void problem(String fact, String reason) {
        problems.add(new Problem(
                file,
                row.number(),
                String.join(", ", headings(fact)),
                text(fact).orElse(""),
                reason));
    }

    void problem(String reason) {
        problems.add(new Problem(file, row.number(), "", "", reason));
    }

    private String expected(String fact) {
        return "Use one of: " + String.join("; ", vocabulary.labels(fact))
                + ". Or translate it under 'values' in the mapping.";
    }

    private static String period(Validity validity) {
        return Stream.of(
                        validity.from().map(from -> "from " + WrittenDate.show(from)),
                        validity.to().map(to -> "to " + WrittenDate.show(to)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private List<String> headings(String fact) {
        return mapping.columns().getOrDefault(fact, List.of());
    }

    private Cell cell(String column) {
        var index = heading.getOrDefault(column, -1);
        return index < 0 || index >= row.cells().size()
                ? Cell.of("")
                : row.cells().get(index);
    }
}
