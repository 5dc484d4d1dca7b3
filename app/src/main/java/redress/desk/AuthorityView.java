package redress.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.casework.Acting;
import redress.casework.Authority;
import redress.casework.NextDue;
import redress.casework.Person;

/**
 * Whether somebody may act for another, as the page of the case shows it beside the person.
 *
 * @param next what to do about it; empty where nothing is to be done
 */
public record AuthorityView(
        String state, String stateClass, List<Fact> facts, String next, List<CasePage.Action> links) {

    /** Empty where the person needs nobody's authority. */
    static Optional<AuthorityView> of(Person person, AtHand at, List<CommandForm> offered) {
        return Acting.demands(at.known(), person, at.book()).map(demanded -> {
            var authority = person.authority();
            var facts = new ArrayList<Fact>();
            facts.add(new Fact("What must be seen", Say.sentence(demanded)));
            facts.addAll(facts(authority));
            return new AuthorityView(
                    state(authority, at),
                    stateClass(person, at),
                    facts.stream().filter(fact -> !fact.text().isBlank()).toList(),
                    next(person, at),
                    links(authority, person, at, offered));
        });
    }

    private static String state(Authority authority, AtHand at) {
        return switch (authority) {
            case Authority.NotAsked() -> "Not asked for";
            case Authority.Asked _ -> authority.isLateOn(at.today()) ? "Chase the reply" : "Asked for";
            case Authority.Shown _ -> authority.isExpiredOn(at.today()) ? "Has ended" : "Shown";
            case Authority.Refused _ -> "Refused";
            case Authority.Withdrawn _ -> "Withdrawn";
        };
    }

    private static String stateClass(Person person, AtHand at) {
        var authority = person.authority();
        if (person.isBarredOn(at.today())) {
            return "govuk-tag--red";
        }
        return switch (authority) {
            case Authority.NotAsked() -> "govuk-tag--yellow";
            case Authority.Asked _ -> authority.isLateOn(at.today()) ? "govuk-tag--orange" : "govuk-tag--blue";
            case Authority.Shown _, Authority.Refused _, Authority.Withdrawn _ -> "govuk-tag--green";
        };
    }

    private static List<Fact> facts(Authority authority) {
        return switch (authority) {
            case Authority.NotAsked() -> List.of();
            case Authority.Asked(var on, var replyBy) ->
                List.of(new Fact("Asked on", Say.date(on)), new Fact("Reply wanted by", Say.date(replyBy)));
            case Authority.Shown(var on, var evidence, var scope, var until) ->
                List.of(
                        new Fact("Seen on", Say.date(on)),
                        new Fact("What was seen", evidence.orElse(Told.ERASED)),
                        new Fact("What they may do", scope.orElse(Told.ERASED)),
                        new Fact("Ends on", until.map(Say::date).orElse("")));
            case Authority.Refused(var on, var words) ->
                List.of(new Fact("Refused on", Say.date(on)), new Fact("What was said", words.orElse(Told.ERASED)));
            case Authority.Withdrawn(var on, var words) ->
                List.of(new Fact("Withdrawn on", Say.date(on)), new Fact("What was said", words.orElse(Told.ERASED)));
        };
    }

    private static String next(Person person, AtHand at) {
        var authority = person.authority();
        if (at.known().isClosed()) {
            return "";
        }
        if (person.isBarredOn(at.today())) {
            return "The response cannot go to them until it is shown. The clocks run on all the same.";
        }
        return switch (authority) {
            case Authority.NotAsked() -> "Ask for it now. Asking stops no clock.";
            case Authority.Asked _ ->
                authority.isLateOn(at.today())
                        ? "The day for the reply has passed. Ask again, or find out another way. Waiting stops no clock."
                        : "Waiting for it stops no clock.";
            case Authority.Shown _, Authority.Refused _, Authority.Withdrawn _ -> "";
        };
    }

    /** The forms that fit this person, where they are offered. */
    private static List<CasePage.Action> links(
            Authority authority, Person person, AtHand at, List<CommandForm> offered) {
        var names = switch (authority) {
            case Authority.NotAsked() -> List.of("authority-ask", "authority-shown");
            case Authority.Asked _ -> List.of("authority-shown", "authority-ask", "authority-refused");
            case Authority.Shown _ ->
                authority.isExpiredOn(at.today())
                        ? List.of("authority-ask", "authority-shown")
                        : List.of("authority-withdrawn");
            case Authority.Refused _, Authority.Withdrawn _ -> List.of("authority-shown", "authority-ask");
        };
        return names.stream()
                .flatMap(name -> offered.stream().filter(form -> form.name().equals(name)))
                .map(form -> new CasePage.Action(
                        form.title(),
                        Paths.of(at.known().reference()) + "/" + form.name() + "?person="
                                + person.id().number()))
                .toList();
    }

    /** A day of the ledger as what is due next on the case. */
    static CasePage.Due due(Person person, NextDue next, AtHand at) {
        return new CasePage.Due(
                at.words().due(next.code()),
                Say.date(next.on()),
                Say.distance(at.today(), next.on(), at.book().calendar()),
                at.today().isAfter(next.on()),
                "Authority to act for another; no clock waits for it",
                "#" + anchor(person),
                "See what was asked and shown");
    }

    static String anchor(Person person) {
        return "person-" + person.id().number();
    }

    /** What should be known before the response is signed: to whom it cannot go as things are. */
    static List<String> barred(AtHand at) {
        return Acting.people(at.known(), at.book()).stream()
                .filter(person -> person.isBarredOn(at.today()))
                .map(person ->
                        "Authority of %s to act for the person who uses the service %s. The response cannot go to them until it is shown."
                                .formatted(person.name(), ended(person.authority())))
                .toList();
    }

    private static String ended(Authority authority) {
        return switch (authority) {
            case Authority.Refused(var on, var words) -> "was refused on " + Say.date(on);
            case Authority.Withdrawn(var on, var words) -> "was withdrawn on " + Say.date(on);
            case Authority.NotAsked _, Authority.Asked _, Authority.Shown _ ->
                "was refused or withdrawn, and nothing has been shown since";
        };
    }

    /** What should be known before the response is sent, although nothing forbids it. */
    static List<String> unshown(AtHand at) {
        return Acting.people(at.known(), at.book()).stream()
                .filter(person -> person.authority() instanceof Authority.NotAsked
                        || person.authority() instanceof Authority.Asked)
                .map(person -> "Nothing shows yet that " + person.name()
                        + " may act for the person who uses the service. Think about what the response tells them.")
                .toList();
    }
}
