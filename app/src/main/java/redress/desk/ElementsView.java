package redress.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.Element;
import redress.casework.Finding;
import redress.casework.StaffConcerned;
import redress.procedure.StageId;

/** What is complained of, each thing in words: what was found of it, what it leads to, and what can be recorded of it now. */
record ElementsView(AtHand at, List<CommandForms.Group> offered, AftermathView aftermath) {

    /** @param offered the forms that this person can fill in now */
    static List<CasePage.ElementView> of(AtHand at, List<CommandForms.Group> offered, AftermathView aftermath) {
        var elements = new ElementsView(at, offered, aftermath);
        return at.known().elements().stream().map(elements::view).toList();
    }

    private CasePage.ElementView view(Element element) {
        return new CasePage.ElementView(
                element.id().number(),
                element.complaint().orElse(Told.ERASED),
                matter(element),
                element.isWithdrawn()
                        ? Optional.of("Withdrawn")
                        : element.finding().map(at.words()::finding),
                element.finding()
                        .filter(_ -> !element.isWithdrawn())
                        .map(ElementsView::tag)
                        .orElse("govuk-tag--grey"),
                element.isWithdrawn()
                        ? ""
                        : element.reasons()
                                .map(text -> text.orElse(Told.ERASED))
                                .orElse(""),
                aftermath.of(element),
                Stream.of("finding", "learning", "nothing-to-learn")
                        .flatMap(form -> link(form, element).stream())
                        .toList());
    }

    /** What can be recorded of an element now: a finding, and once there is an answer, what was learnt. */
    private Optional<CasePage.Action> link(String form, Element element) {
        var wanted = !element.isWithdrawn() && form.equals("finding")
                || (at.known().handling().signed().isPresent()
                        && !at.known().aftermath().settles(element.id()));
        var text = switch (form) {
            case "finding" -> element.finding().isPresent() ? "Change the finding" : "Record a finding";
            case "learning" -> "Record what was learnt";
            default -> "Say that there is nothing to learn";
        };
        return offered.stream()
                .flatMap(group -> group.forms().stream())
                .filter(each -> wanted && each.name().equals(form))
                .findFirst()
                .map(each -> new CasePage.Action(
                        text,
                        Paths.of(at.known().reference()) + "/" + form + "?element="
                                + element.id().number()));
    }

    private List<Fact> matter(Element element) {
        var facts = new ArrayList<Fact>();
        element.sought().ifPresent(said -> facts.add(new Fact("What would put it right", said.orElse(Told.ERASED))));
        facts.addAll(at.words().placement(element.placement()));
        element.withdrawn()
                .ifPresent(part -> facts.add(new Fact(
                        "Withdrawn on " + Say.date(part.on()), part.reason().orElse(Told.ERASED))));
        element.earlier()
                .forEach(found -> facts.add(new Fact(
                        "Found at " + stage(found.stage()),
                        at.words().finding(found.finding()) + ". "
                                + found.reasons().orElse(Told.ERASED))));
        element.staff().stream()
                .filter(StaffConcerned::stands)
                .forEach(named -> facts.add(new Fact("Staff concerned", StaffForms.who(named))));
        return facts;
    }

    /** The first stage has no name of its own in what was found there. */
    private String stage(Optional<StageId> found) {
        return at.book()
                .procedure(at.known())
                .map(procedure -> found.flatMap(procedure::stage)
                        .orElseGet(() -> procedure.stages().getFirst())
                        .title())
                .orElse("an earlier stage");
    }

    private static String tag(Finding finding) {
        return switch (finding.value()) {
            case "upheld" -> "govuk-tag--orange";
            case "partly-upheld" -> "govuk-tag--yellow";
            default -> "govuk-tag--grey";
        };
    }
}
