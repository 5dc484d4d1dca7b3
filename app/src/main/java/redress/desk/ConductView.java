package redress.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.CaseReference;
import redress.register.Conduct;
import redress.register.ConductList;
import redress.register.ConductPosition;
import redress.register.ConductPosition.InForce;
import redress.register.ContactDetails;
import redress.register.RestrictionKind;

/** Makes the pages about conduct. */
final class ConductView {

    /** Stands on every page about restrictions, so that nobody takes them for more than they are. */
    static final String NO_BAR =
            "Restrictions never stop a new complaint: it is recorded and taken on its merits, and no date moves.";

    private ConductView() {}

    /** Which referrals are shown, by the word in the address. */
    enum Show {
        IN_FORCE("in-force", "In force", ConductList.Filter.IN_FORCE),
        REVIEW("review", "To be reviewed", ConductList.Filter.REVIEW),
        WAITING("waiting", "Not decided yet", ConductList.Filter.WAITING),
        OVER("over", "Lifted, ended or not restricted", ConductList.Filter.OVER);

        private final String code;
        private final String label;
        private final ConductList.Filter filter;

        Show(String code, String label, ConductList.Filter filter) {
            this.code = code;
            this.label = label;
            this.filter = filter;
        }

        ConductList.Filter filter() {
            return filter;
        }

        String href() {
            return "/conduct?show=" + code;
        }

        static Show of(String code) {
            return Arrays.stream(values())
                    .filter(show -> show.code.equals(code))
                    .findFirst()
                    .orElse(IN_FORCE);
        }
    }

    /** @param due how many reviews have come */
    static RegisterPage list(ConductList.Page page, Show show, int due, LocalDate today) {
        return new RegisterPage(
                "",
                "Conduct",
                NO_BAR,
                Optional.of(due)
                        .filter(number -> number > 0)
                        .map(number -> number == 1
                                ? "1 review has come. Restrictions are lifted unless there are good grounds."
                                : number
                                        + " reviews have come. Restrictions are lifted unless there are good grounds."),
                List.of(new CasePage.Action("Refer a person's conduct", "/conduct/new")),
                Stream.of(Show.values())
                        .map(each -> new WorkList.FilterLink(each.label, each.href(), each == show))
                        .toList(),
                Optional.empty(),
                List.of(),
                new Listing(
                        show.label,
                        List.of("Person", "Where it stands", "Restrictions", "Review"),
                        page.lines().stream().map(line -> row(line, today)).toList(),
                        "There is nobody here."),
                RegisterPage.Onward.next(
                        "More people", page.next().map(place -> show.href() + "&after=" + PlaceInList.write(place))));
    }

    private static List<Listing.Cell> row(ConductList.Line line, LocalDate today) {
        return List.of(
                Listing.Cell.link(line.customer().orElse(Told.ERASED), "/conduct/" + line.stream())
                        .quiet(line.caseReference()
                                .map(reference -> "Case " + reference)
                                .orElse("")),
                Listing.Cell.of(label(line.position(), line.isOver(today)))
                        .quiet("Referred on " + Say.date(line.referredOn())),
                Listing.Cell.of(String.join(
                        ", ",
                        line.restrictions().stream().map(RestrictionKind::label).toList())),
                line.reviewOn()
                        .filter(on -> !line.isOver(today))
                        .map(on -> Listing.Cell.of(Say.date(on))
                                .quiet(today.isBefore(on) ? "" : "The review has come")
                                .alert(!today.isBefore(on)))
                        .orElse(Listing.Cell.of("No date")));
    }

    static EntryPage entry(RegisterAt<Conduct> at, List<CasePage.Action> offered, List<TimelineEntry> timeline) {
        var known = at.known();
        var now = known.inForce(at.today());
        return new EntryPage(
                "Conduct",
                known.customer(),
                "/conduct",
                "Back to conduct",
                label(known.position().code(), now.isEmpty()),
                now.isEmpty() && known.inForce().isPresent() ? "govuk-tag--grey" : tag(known.position()),
                standing(known, at.today()) + whyNotThem(at),
                alert(at),
                List.of(
                        EntryPage.Section.of(
                                "Restrictions",
                                new Fact(
                                        "In force",
                                        now.map(it -> ConductTeller.terms(it.limits()))
                                                .orElse("")),
                                new Fact(
                                        "Review on",
                                        now.map(it -> Say.date(it.reviewOn())).orElse("")),
                                new Fact(
                                        "Ends after",
                                        now.flatMap(InForce::until)
                                                .map(Say::date)
                                                .orElse("")),
                                new Fact("What they do not do", now.isPresent() ? NO_BAR : ""),
                                new Fact(
                                        "Cases that show them",
                                        now.isPresent() ? String.join("\n", known.tied()) : "")),
                        EntryPage.Section.of(
                                "The record",
                                new Fact(
                                        "This record is kept until",
                                        known.keptUntil(at.today())
                                                .map(Say::date)
                                                .orElse(""))),
                        referral(at),
                        contact(known.referral().customer().orElse(new ContactDetails("", "", "", "")))),
                Optional.empty(),
                offered,
                known.cases().stream()
                        .filter(at.seen()::contains)
                        .map(reference ->
                                new CasePage.Action("Open case " + reference, Paths.of(new CaseReference(reference))))
                        .toList(),
                timeline,
                at.file().isErased());
    }

    /** What is to be done soon, in a sentence each. */
    private static Optional<String> alert(RegisterAt<Conduct> at) {
        var known = at.known();
        var sentences = Stream.of(
                        known.inForce(at.today())
                                .filter(it -> it.isDue(at.today()))
                                .map(it -> "The review of " + Say.date(it.reviewOn())
                                        + " has come. Lift the restrictions unless there are good grounds."),
                        known.toTell()
                                .map(decision -> "The person has not been written to about what was decided on "
                                        + Say.date(decision.on()) + "."),
                        known.teamsToTell()
                                ? Optional.of(
                                        "The teams that they are in touch with have not been told what holds now.")
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private static EntryPage.Section referral(RegisterAt<Conduct> at) {
        var referral = at.known().referral();
        return EntryPage.Section.of(
                "The referral",
                new Fact("Referred by", at.staff().name(referral.by())),
                new Fact("Behaviour", ConductTeller.labels(referral.behaviours())),
                new Fact("Evidence", referral.evidence().orElse(Told.ERASED)),
                new Fact("The complaint itself", referral.complaint().label()),
                new Fact("How it was checked", referral.complaintWords().orElse(Told.ERASED)),
                new Fact("Equality and adjustments", referral.adjustments().label()),
                new Fact("What was considered", referral.adjustmentWords().orElse(Told.ERASED)));
    }

    static EntryPage.Section contact(ContactDetails details) {
        return EntryPage.Section.of(
                "Contact",
                new Fact("Email", details.email()),
                new Fact("Telephone", details.telephone()),
                new Fact("Address", details.address()));
    }

    private static String standing(Conduct known, LocalDate today) {
        return switch (known.position()) {
            case ConductPosition.AwaitingWarning() -> "The person must be warned in writing first.";
            case ConductPosition.AwaitingDecision() -> "A senior officer who is outside the case decides.";
            case ConductPosition.InForce it ->
                "Since " + Say.date(it.since()) + "."
                        + it.until()
                                .filter(today::isAfter)
                                .map(day -> " Ended by themselves after " + Say.date(day) + ".")
                                .orElse("")
                        + (it.appeal() == ConductPosition.Appeal.ASKED ? " The person appealed." : "");
            case ConductPosition.NotRestricted(var on) -> "Decided on " + Say.date(on) + ".";
            case ConductPosition.Lifted(var on) -> "On " + Say.date(on) + ".";
        };
    }

    /** Why whoever looks is not offered the decision that is waited for, where they dealt with a case of the person. */
    private static String whyNotThem(RegisterAt<Conduct> at) {
        var waited = switch (at.known().position()) {
            case ConductPosition.AwaitingDecision() -> true;
            case ConductPosition.InForce it -> it.appeal() == ConductPosition.Appeal.ASKED;
            case ConductPosition.AwaitingWarning _, ConductPosition.NotRestricted _, ConductPosition.Lifted _ -> false;
        };
        return RestrictionForms.decider(at)
                .inside()
                .filter(inside -> waited)
                .map(inside -> " " + inside.sentence())
                .orElse("");
    }

    /** @param over whether restrictions ended by themselves */
    private static String label(String position, boolean over) {
        return switch (position) {
            case "awaiting-warning" -> "Awaiting a warning";
            case "awaiting-decision" -> "Awaiting a decision";
            case "in-force" -> over ? "Ended" : "In force";
            case "lifted" -> "Lifted";
            default -> "Not restricted";
        };
    }

    private static String tag(ConductPosition position) {
        return switch (position) {
            case ConductPosition.AwaitingWarning _, ConductPosition.AwaitingDecision _ -> "govuk-tag--yellow";
            case ConductPosition.InForce _ -> "govuk-tag--orange";
            case ConductPosition.NotRestricted _, ConductPosition.Lifted _ -> "govuk-tag--grey";
        };
    }
}
