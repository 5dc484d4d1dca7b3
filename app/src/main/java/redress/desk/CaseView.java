package redress.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.Acting;
import redress.casework.ClosingReason;
import redress.casework.NextDue;
import redress.casework.Owed;
import redress.casework.Person;
import redress.casework.PersonDetails;
import redress.casework.Position;
import redress.casework.Role;
import redress.casework.Route;
import redress.casework.Triage;
import redress.journal.Personal;
import redress.organisation.Coded;
import redress.procedure.ClockLength;
import redress.procedure.ClockReading;
import redress.procedure.ClockRule;
import redress.procedure.Procedure;
import redress.procedure.Stage;

/** Makes the page of a case from what is at hand. */
final class CaseView {

    private final AtHand at;
    private final Words words;
    private final String path;
    private final List<CommandForms.Group> offered;

    private CaseView(AtHand at) {
        this.at = at;
        this.words = at.words();
        this.path = Paths.of(at.known().reference());
        this.offered = CommandForms.groups(at).stream()
                .map(group -> new CommandForms.Group(
                        group.title(),
                        group.forms().stream()
                                .filter(form -> form.isOffered(at))
                                .toList()))
                .toList();
    }

    static CasePage of(AtHand at) {
        return new CaseView(at).page();
    }

    private CasePage page() {
        var known = at.known();
        var aftermath = new AftermathView(at, at.events());
        return new CasePage(
                glance(),
                known.receipt().account().orElse(Told.ERASED),
                next(),
                others(),
                NotNowPage.path(at),
                EligibilityLink.path(at),
                ClockView.of(clocks(), at),
                PauseView.of(at),
                known.people().stream().map(this::person).toList(),
                ElementsView.of(at, offered, aftermath),
                ContributionView.of(at),
                aftermath.actions(),
                aftermath.nothingToLearn(),
                handling(),
                Timeline.of(at.events(), words),
                at.file().isErased());
    }

    private CasePage.Glance glance() {
        var known = at.known();
        return new CasePage.Glance(
                known.reference().value(),
                heading(at),
                what(at),
                known.position().label(),
                tag(known.position().code()),
                standing(),
                due(),
                Owed.undated(known, at.book()).stream().map(words::owed).toList(),
                known.handling().allocatedTo().map(at.staff()::name).orElse("Nobody yet"),
                at.book().outcome(known).map(words::finding),
                at.book()
                        .procedure(known)
                        .flatMap(Procedure::outcome)
                        .map(rule -> rule.source().toString()));
    }

    /** What it is, and who brought it. */
    static String heading(AtHand at) {
        return at.known()
                .contact()
                .map(person -> kind(at) + " from "
                        + person.details().map(PersonDetails::name).orElse("somebody (erased)"))
                .orElseGet(() -> kind(at) + " without a name");
    }

    /** "Complaint about Home care": of nobody. */
    static String what(AtHand at) {
        return kind(at)
                + at.known()
                        .receipt()
                        .service()
                        .map(service -> " about " + at.council().services().label(service))
                        .orElse("");
    }

    private static String kind(AtHand at) {
        return at.known()
                .triage()
                .map(decision -> switch (decision) {
                    case Triage.TakenForward(var kind, var procedure) -> kind.label();
                    case Triage.RoutedOut _ -> "Representation";
                })
                .orElse("Representation");
    }

    static String tag(String position) {
        return switch (position) {
            case "awaiting-triage" -> "govuk-tag--yellow";
            case "responded" -> "govuk-tag--green";
            case "closed" -> "govuk-tag--grey";
            default -> "govuk-tag--blue";
        };
    }

    private String standing() {
        var known = at.known();
        var received = "Received on " + Say.date(known.receipt().on());
        return switch (known.position()) {
            case Position.AwaitingTriage() -> received + ". Nobody has decided yet what it is.";
            case Position.UnderWay(var kind) -> received + "." + stage() + PauseView.since(at);
            case Position.Responded(var kind, var on) -> received + ". The response was sent on " + Say.date(on) + ".";
            case Position.Closed(var on, var why) -> received + ". Closed on " + Say.date(on) + ": " + ended(why) + ".";
        };
    }

    private String ended(ClosingReason why) {
        return Optional.of(why)
                .filter(ClosingReason.ROUTED_OUT::equals)
                .flatMap(gone -> at.known().triage())
                .flatMap(Triage::leavesBy)
                .map(Route::outcome)
                .orElseGet(() -> Say.withinSentence(why.label()));
    }

    /** Where the case is, where its procedure has more stages than one. */
    private String stage() {
        return at.book()
                .procedure(at.known())
                .filter(procedure -> procedure.stages().size() > 1)
                .flatMap(procedure -> at.book().stage(at.known()))
                .map(stage -> " It is at: " + stage.title() + ".")
                .orElse("");
    }

    /**
     * Those of the stages that the case has reached, for a later stage has none until somebody asks for it, and what was
     * missed under a procedure that it has left. Where the council may set a target and has set none there is nothing to
     * show.
     */
    private List<ClockReading> clocks() {
        var reached = at.book().procedure(at.known()).map(Procedure::stages).orElse(List.of()).stream()
                .filter(stage -> stage.opening().isEmpty()
                        || at.known().proceedings().opened().stream()
                                .anyMatch(opened -> opened.stage().equals(stage.id())))
                .flatMap(stage -> stage.clocks().stream())
                .toList();
        var known = at.book().procedure(at.known()).map(Procedure::clocks).orElse(List.of()).stream()
                .map(ClockRule::id)
                .toList();
        return at.file().clocks().stream()
                .filter(clock -> !(clock.rule().length() instanceof ClockLength.SetLocally))
                .filter(clock -> reached.contains(clock.rule().id())
                        || !known.contains(clock.rule().id()))
                .toList();
    }

    private Optional<CasePage.Due> due() {
        return NextDue.of(at.known(), at.file().clocks(), at.book(), at.today()).map(next -> switch (next) {
            case NextDue.OwnDate(var clock) -> due(clock, next.on());
            case NextDue.Review _ -> PauseView.due(next, at);
            case NextDue.AnothersPart(var contribution) -> ContributionView.due(contribution, next, at);
            case NextDue.AuthorityReply(var person, var by) -> AuthorityView.due(person, next, at);
            case NextDue.AuthorityEnd(var person, var day) -> AuthorityView.due(person, next, at);
        });
    }

    private CasePage.Due due(ClockReading reading, LocalDate date) {
        return new CasePage.Due(
                reading.rule().title(),
                Say.date(date),
                Say.distance(at.today(), date, at.book().calendar()),
                reading.overdueOn(at.today()),
                reading.rule().stance().label() + ": " + reading.rule().source(),
                path + "/clocks/" + reading.rule().id(),
                CasePage.Due.WHY);
    }

    private List<CasePage.Action> next() {
        return Stream.of(
                        offered.stream().flatMap(group -> links(group, true).stream()),
                        AppointForm.offers(at).stream(),
                        wanted())
                .flatMap(actions -> actions)
                .toList();
    }

    /** Parts of this stage that nobody has, and that the pool has nobody for, or not for this person to take from it. */
    private Stream<CasePage.Action> wanted() {
        var pool = AppointForm.offers(at).stream().map(CasePage.Action::href).toList();
        return offered.stream()
                .flatMap(group -> group.forms().stream())
                .filter(form -> form.name().equals(MatterForms.PERSON))
                .flatMap(form -> at.book().vacancies(at.known()).stream())
                .map(Stage.Appointment::role)
                .filter(role -> AppointForm.part(role)
                        .map(part -> AppointForm.path(at, part))
                        .filter(pool::contains)
                        .isEmpty())
                .flatMap(role -> Coded.find(Role.class, role).stream())
                .map(role -> new CasePage.Action(
                        "Add the " + Say.withinSentence(role.label()),
                        path + "/" + MatterForms.PERSON + "?role=" + role.code()));
    }

    private List<CasePage.ActionGroup> others() {
        return Stream.concat(
                        offered.stream().map(group -> new CasePage.ActionGroup(group.title(), links(group, false))),
                        TellForm.offer(at).stream()
                                .map(link -> new CasePage.ActionGroup("The Ombudsman", List.of(link))))
                .filter(group -> !group.actions().isEmpty())
                .toList();
    }

    private List<CasePage.Action> links(CommandForms.Group group, boolean timely) {
        return group.forms().stream()
                .filter(form -> form.timely().test(at.known(), at.book()) == timely)
                .map(form -> new CasePage.Action(form.title(), path + "/" + form.name()))
                .toList();
    }

    private CasePage.PersonView person(Person person) {
        var facts = new ArrayList<Fact>();
        if (person.details() instanceof Personal.Known<PersonDetails>(var details)) {
            facts.add(new Fact("Telephone", details.telephone()));
            facts.add(new Fact("Email", details.email()));
            facts.add(new Fact("Address", details.address()));
        }
        facts.add(
                new Fact("Relationship to the person who uses the service", words.relationship(person.relationship())));
        facts.add(new Fact("Why they may act", words.basis(person.basis())));
        Acting.rule(at.known(), person, at.book())
                .ifPresent(
                        rule -> facts.add(new Fact("Written in", rule.source().toString())));
        return new CasePage.PersonView(
                AuthorityView.anchor(person),
                person.name(),
                person.role().label(),
                facts.stream().filter(fact -> !fact.text().isEmpty()).toList(),
                AuthorityView.of(
                        person,
                        at,
                        offered.stream()
                                .flatMap(group -> group.forms().stream())
                                .toList()));
    }

    private List<Fact> handling() {
        var known = at.known();
        var receipt = known.receipt();
        return Stream.of(
                        Optional.of(new Fact("Date received", Say.date(receipt.on()))),
                        Optional.of(new Fact(
                                "How it arrived", at.council().channels().label(receipt.channel()))),
                        Optional.of(new Fact(
                                "First received by",
                                at.council().pointsOfReceipt().label(receipt.point()))),
                        Optional.of(new Fact("Relationship", words.relationship(receipt.relationship()))),
                        receipt.service()
                                .map(id -> new Fact(
                                        "Service", at.council().services().label(id))),
                        known.procedure().map(bound -> new Fact("Procedure", words.procedure(bound))),
                        DiscussionView.of(at),
                        known.handling()
                                .plan()
                                .map(it -> new Fact("Plan", it.plan().orElse(Told.ERASED))),
                        known.handling()
                                .signed()
                                .map(it -> new Fact(
                                        "Signed response", it.response().orElse(Told.ERASED))))
                .flatMap(Optional::stream)
                .filter(fact -> !fact.text().isEmpty())
                .toList();
    }
}
