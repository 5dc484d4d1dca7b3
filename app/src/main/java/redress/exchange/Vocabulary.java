package redress.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import redress.casework.Kind;
import redress.casework.RuleBook;
import redress.organisation.Council;
import redress.organisation.Listed;
import redress.organisation.RouteReason;
import redress.organisation.Subject;
import redress.organisation.Validity;

/**
 * The council's own words and the code of each, by the name of the fact (service, channel, ...). A word is found by its
 * label or its code, whatever its capitals and blanks; a subject below another is labelled with both, joined by
 * {@code " > "}.
 */
final class Vocabulary {

    /** A type that leaves it to the column of reasons which way a row went. */
    static final String BY_REASON = "by-reason";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** One word of a list. */
    record Term(String code, String label, Validity validity) {}

    private final Map<String, List<Term>> lists = new HashMap<>();
    private final Map<String, Map<String, List<Term>>> index = new HashMap<>();
    private final Map<String, String> routes = new HashMap<>();

    Vocabulary(Council council, RuleBook book) {
        put("service", council.services().all(), Listed::label);
        put("subject", council.subjects().all(), (Subject subject) -> council.subjectPath(subject.id()));
        put("channel", council.channels().all(), Listed::label);
        put("point-of-receipt", council.pointsOfReceipt().all(), Listed::label);
        put("relationship", council.relationships().all(), Listed::label);
        put("route-reason", council.routeReasons().all(), Listed::label);
        put("decision", council.ombudsmanDecisions().all(), Listed::label);
        put("type", types(council));
        put("outcome", outcomes(book));
        council.routeReasons().all().forEach(reason -> routes.put(reason.id().value(), reason.route()));
    }

    /** The code of what is meant, of the words that were in use on the day; of all words where there is no day. */
    Optional<String> code(String fact, String text, Optional<LocalDate> day) {
        return terms(fact, text).stream()
                .filter(term -> day.map(term.validity()::covers).orElse(true))
                .map(Term::code)
                .findFirst();
    }

    /** Everything that this text can mean on any day. */
    List<Term> terms(String fact, String text) {
        return index.getOrDefault(fact, Map.of()).getOrDefault(key(text), List.of());
    }

    List<String> labels(String fact) {
        return lists.getOrDefault(fact, List.of()).stream()
                .map(Term::label)
                .distinct()
                .toList();
    }

    /** The route to which a reason for not taking a matter forward belongs. */
    Optional<String> routeOf(String reason) {
        return Optional.ofNullable(routes.get(reason));
    }

    /** A text without the differences that people do not mean. */
    static String key(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static List<Term> types(Council council) {
        return Stream.of(
                        Stream.of(Kind.values()).map(kind -> new Term(kind.code(), kind.label(), Validity.ALWAYS)),
                        council.routeReasons().all().stream()
                                .map((RouteReason reason) ->
                                        new Term(reason.id().value(), reason.label(), reason.validity())),
                        Stream.of(new Term(BY_REASON, BY_REASON, Validity.ALWAYS)))
                .flatMap(terms -> terms)
                .toList();
    }

    private static List<Term> outcomes(RuleBook book) {
        return book.procedures().all().stream()
                .flatMap(procedure -> procedure.outcome().stream())
                .flatMap(rule -> rule.findings().stream())
                .map(finding -> new Term(finding.code(), finding.title(), Validity.ALWAYS))
                .distinct()
                .toList();
    }

    private <E extends Listed<?>> void put(String fact, List<E> entries, Function<E, String> label) {
        put(
                fact,
                entries.stream()
                        .map(entry -> new Term(String.valueOf(entry.id()), label.apply(entry), entry.validity()))
                        .toList());
    }

    private void put(String fact, List<Term> terms) {
        lists.put(fact, terms);
        var byText = index.computeIfAbsent(fact, any -> new HashMap<>());
        for (var term : terms) {
            Stream.of(key(term.label()), key(term.code()))
                    .distinct()
                    .forEach(text -> byText.computeIfAbsent(text, any -> new ArrayList<>())
                            .add(term));
        }
    }
}
