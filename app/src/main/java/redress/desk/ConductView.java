package redress.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.access.Permission;
import redress.casework.CaseReference;
import redress.register.Conduct;
import redress.register.ConductList;
import redress.register.ConductPosition;
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
        WAITING("waiting", "Not decided yet", ConductList.Filter.WAITING),
        OVER("over", "Lifted or not restricted", ConductList.Filter.OVER);

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
                Listing.Cell.of(label(line.position())).quiet("Referred on " + Say.date(line.referredOn())),
                Listing.Cell.of(String.join(
                        ", ",
                        line.restrictions().stream().map(RestrictionKind::label).toList())),
                line.reviewOn()
                        .map(on -> Listing.Cell.of(Say.date(on))
                                .quiet(today.isBefore(on) ? "" : "The review has come")
                                .alert(!today.isBefore(on)))
                        .orElse(Listing.Cell.of("No date")));
    }

    static EntryPage entry(RegisterAt<Conduct> at, List<CasePage.Action> offered, List<TimelineEntry> timeline) {
        var known = at.known();
        var now = known.inForce();
        return new EntryPage(
                "Conduct",
                known.customer(),
                "/conduct",
                "Back to conduct",
                label(known.position().code()),
                tag(known.position()),
                standing(known),
                now.filter(it -> it.isDue(at.today()))
                        .map(it -> "The review of " + Say.date(it.reviewOn())
                                + " has come. Lift the restrictions unless there are good grounds."),
                List.of(
                        EntryPage.Section.of(
                                "Restrictions",
                                new Fact(
                                        "In force",
                                        now.map(it -> ConductTeller.terms(it.imposed()))
                                                .orElse("")),
                                new Fact(
                                        "Review on",
                                        now.map(it -> Say.date(it.reviewOn())).orElse("")),
                                new Fact("What they do not do", now.isPresent() ? NO_BAR : "")),
                        referral(at),
                        contact(known.referral().customer().orElse(new ContactDetails("", "", "", "")))),
                Optional.empty(),
                offered,
                known
                        .referral()
                        .caseReference()
                        .filter(reference -> at.me().may(Permission.SEE_CASES))
                        .map(reference ->
                                new CasePage.Action("Open case " + reference, Paths.of(new CaseReference(reference))))
                        .stream()
                        .toList(),
                timeline,
                at.file().isErased());
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

    private static String standing(Conduct known) {
        return switch (known.position()) {
            case ConductPosition.AwaitingWarning() -> "The person must be warned in writing first.";
            case ConductPosition.AwaitingDecision() -> "A senior officer who is outside the case decides.";
            case ConductPosition.InForce it ->
                "Since " + Say.date(it.imposed().on()) + "."
                        + (it.appeal() == ConductPosition.Appeal.ASKED ? " The person appealed." : "");
            case ConductPosition.NotRestricted(var on) -> "Decided on " + Say.date(on) + ".";
            case ConductPosition.Lifted(var on) -> "On " + Say.date(on) + ".";
        };
    }

    private static String label(String position) {
        return switch (position) {
            case "awaiting-warning" -> "Awaiting a warning";
            case "awaiting-decision" -> "Awaiting a decision";
            case "in-force" -> "In force";
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
