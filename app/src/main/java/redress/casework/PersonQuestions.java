package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.Question.Fact;
import redress.casework.Question.Rule;
import redress.casework.Question.Subject;
import redress.procedure.ActingRule;
import redress.procedure.ConsentRule;

/** Who may complain, in their own right or for another, and who else may have the complaint. */
final class PersonQuestions {

    private PersonQuestions() {}

    static Stream<Question> of(Case known, Optional<Asking> asking) {
        var theirs = known.people().stream().filter(Person::canAct).toList();
        return theirs.isEmpty()
                ? Stream.of(known.contact().map(PersonQuestions::themselves).orElseGet(PersonQuestions::nobody))
                : theirs.stream()
                        .map(person -> asking.map(it -> by(person, it)).orElseGet(() -> undecided(person, known)));
    }

    private static Question nobody() {
        return question(
                "",
                "May whoever complains do so?",
                new Verdict.NotYetKnown("Nobody is recorded who complains. Add the person."),
                List.of(),
                List.of());
    }

    private static Question themselves(Person person) {
        return question(
                person,
                new Verdict.Yes("They are the person who uses the service, and speak for themselves."),
                List.of(),
                List.of());
    }

    private static Question undecided(Person person, Case known) {
        return question(
                person,
                known.awaitsTriage()
                        ? new Verdict.NotYetKnown(
                                "The procedure says who may complain, and nobody has decided yet which it is.")
                        : new Verdict.NoRule("It is under no procedure that says who may complain."),
                List.of(),
                List.of());
    }

    private static Question by(Person person, Asking asking) {
        if (asking.procedure().actingBases().isEmpty()) {
            return question(
                    person,
                    new Verdict.NoRule("This procedure says nothing of who may complain."),
                    List.of(),
                    List.of());
        }
        return Acting.rule(asking.under(), person, asking.book())
                .map(rule -> question(
                        person, verdict(person, rule, asking), facts(person, rule, asking), List.of(written(rule))))
                .orElseGet(() -> question(
                        person,
                        new Verdict.NotYetKnown(
                                person.basis().isEmpty()
                                        ? "Nobody has said why they may complain. Say why somebody may act for another, or"
                                                + " that they speak for themselves."
                                        : "Why they may act, as it was recorded, is none of the reasons that this procedure"
                                                + " names. Say it anew."),
                        List.of(),
                        List.of()));
    }

    private static Rule written(ActingRule rule) {
        return Rule.of(
                rule.title() + "."
                        + rule.authority()
                                .map(seen -> " What must be seen: " + seen + ".")
                                .orElse(" Nobody's authority is needed."),
                rule.source());
    }

    private static Verdict verdict(Person person, ActingRule rule, Asking asking) {
        if (rule.authority().isEmpty()) {
            return new Verdict.Yes("They complain in their own right and need nobody's authority.");
        }
        if (person.isBarredOn(asking.today())) {
            return new Verdict.No(Words.sentence(AuthorityRules.why(person)));
        }
        return switch (person.authority()) {
            case Authority.NotAsked() ->
                new Verdict.NotAsked("They act for another, and nobody has asked for what must be seen.");
            case Authority.Asked(var on, var replyBy) ->
                new Verdict.NotYetKnown(
                        person.authority().isLateOn(asking.today())
                                ? "They act for another. What must be seen was asked for, and the day for the reply has"
                                        + " passed."
                                : "They act for another. What must be seen was asked for, and has not come.");
            case Authority.Shown(var on, var evidence, var scope, var until) ->
                new Verdict.Yes("They act for another, and their authority was shown"
                        + until.map(day -> " until " + Words.date(day)).orElse("") + ".");
            case Authority.Refused _, Authority.Withdrawn _ ->
                new Verdict.No(Words.sentence(AuthorityRules.why(person)));
        };
    }

    private static List<Fact> facts(Person person, ActingRule rule, Asking asking) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Why they may act", rule.title()));
        if (rule.authority().isPresent()) {
            facts.addAll(ledger(person.authority()));
            facts.add(Fact.of("The response", response(person, asking)));
        }
        return List.copyOf(facts);
    }

    private static List<Fact> ledger(Authority authority) {
        return switch (authority) {
            case Authority.NotAsked() -> List.of();
            case Authority.Asked(var on, var replyBy) ->
                List.of(Fact.on("Authority asked for", on), Fact.on("Reply wanted by", replyBy));
            case Authority.Shown(var on, var evidence, var scope, var until) ->
                Stream.concat(
                                Stream.of(
                                        Fact.told("Authority shown", on, evidence),
                                        Fact.told("What it allows", on, scope)),
                                until.stream().map(day -> Fact.on("It ends", day)))
                        .toList();
            case Authority.Refused(var on, var words) -> List.of(Fact.told("Authority refused", on, words));
            case Authority.Withdrawn(var on, var words) -> List.of(Fact.told("Authority withdrawn", on, words));
        };
    }

    /** What follows for the response, which the rules hold back from whoever was refused. */
    private static String response(Person person, Asking asking) {
        if (!person.isBarredOn(asking.today())) {
            return person.authority().holdsOn(asking.today())
                    ? "It can go to them, within what the authority allows."
                    : "No rule holds it back from them, but nothing shows yet that they may have it. No clock waits.";
        }
        return Acting.barred(asking.under(), asking.today(), asking.book())
                        .filter(person::equals)
                        .isPresent()
                ? "It cannot go to them, and nobody else is in the case who could be answered. No clock waits."
                : "It does not go to them. Somebody else is in the case who can be answered.";
    }

    static Stream<Question> sharing(Asking asking) {
        return asking.procedure().consents().stream().map(consent -> shared(consent, asking));
    }

    private static Question shared(ConsentRule consent, Asking asking) {
        var proceedings = asking.known().proceedings();
        var agreed = proceedings.on(consent.given());
        var asked = proceedings.on(consent.asked());
        return new Question(
                Subject.SHARING,
                consent.id(),
                consent.title(),
                consent.refusedLast(fact -> asking.book().lastOn(asking.known(), fact))
                        .<Verdict>map(on -> new Verdict.No("The person said no on " + Words.date(on) + "."))
                        .or(() -> agreed.map(on -> new Verdict.Yes("The person agreed on " + Words.date(on) + ".")))
                        .or(() ->
                                asked.map(on -> new Verdict.NotYetKnown("The person was asked and has not answered.")))
                        .orElseGet(() -> new Verdict.NotAsked("Nobody has asked the person.")),
                Stream.of(consent.asked(), consent.given(), consent.refused())
                        .flatMap(fact -> asking.taken(fact).stream())
                        .toList(),
                List.of(Rule.of(
                        "This needs the person's consent. It is no authority to act for another.", consent.source())));
    }

    private static Question question(Person person, Verdict verdict, List<Fact> facts, List<Rule> rules) {
        return question(
                String.valueOf(person.id().number()),
                "May " + person.details().map(PersonDetails::name).orElse("this person") + " complain?",
                verdict,
                facts,
                rules);
    }

    private static Question question(String code, String asked, Verdict verdict, List<Fact> facts, List<Rule> rules) {
        return new Question(Subject.PERSON, code, asked, verdict, facts, rules);
    }
}
