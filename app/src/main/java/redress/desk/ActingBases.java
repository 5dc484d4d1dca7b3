package redress.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.Case;
import redress.casework.RuleBook;
import redress.organisation.Council;
import redress.organisation.Listed;
import redress.procedure.ActingRule;
import redress.procedure.Procedure;

/**
 * Why somebody may act for another, as the procedures of a council name it: which reasons there are is law, and how they
 * are put is the council's, where its list has them.
 */
record ActingBases(Council council, RuleBook book) {

    /** What can be chosen in this case: what its procedure names, or all there is where it names nothing. */
    List<Option> of(Case known, LocalDate today) {
        return book.procedure(known)
                .map(Procedure::actingBases)
                .filter(rules -> !rules.isEmpty())
                .map(rules -> rules.stream().map(this::option).toList())
                .orElseGet(() -> on(today));
    }

    /** What can be chosen before anybody has decided on a procedure: what any of those in force names. */
    List<Option> on(LocalDate today) {
        var rules = new LinkedHashMap<String, Option>();
        rules(today).forEach(rule -> rules.putIfAbsent(rule.code(), Option.of(rule.code(), label(rule.code()))));
        return rules.isEmpty() ? Option.of(council.consentBases().inForce(today)) : List.copyOf(rules.values());
    }

    private Stream<ActingRule> rules(LocalDate today) {
        return book.procedures().all().stream()
                .filter(procedure -> procedure.inForceOn(today))
                .flatMap(procedure -> procedure.actingBases().stream());
    }

    private Option option(ActingRule rule) {
        return Option.of(rule.code(), words(rule)).hint(rule.source().toString());
    }

    private String words(ActingRule rule) {
        return council.consentBases().find(rule.code()).map(Listed::label).orElse(rule.title());
    }

    /** A reason in words; the code itself where neither the council nor any procedure knows it any more. */
    String label(String code) {
        return council.consentBases()
                .find(code)
                .map(Listed::label)
                .or(() -> title(code))
                .orElse(code);
    }

    private Optional<String> title(String code) {
        return book.procedures().all().stream()
                .flatMap(procedure -> procedure.actingBases().stream())
                .filter(rule -> rule.code().equals(code))
                .map(ActingRule::title)
                .findFirst();
    }
}
