package redress.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import redress.access.Permission;
import redress.access.SignedIn;
import redress.casework.CaseReference;
import redress.register.Appointment;
import redress.register.ContactDetails;
import redress.register.IndependentPerson;
import redress.register.Part;
import redress.register.PoolEvent;
import redress.register.PoolList;

/** Makes the pages of the pool of independent people. */
final class PoolView {

    static final String ROOT = "/independent-people";

    private PoolView() {}

    /** @param next the address of the next page; empty on the last */
    static RegisterPage list(
            PoolList.Page page, RegisterPage.Search search, Optional<String> next, SignedIn me, LocalDate today) {
        return new RegisterPage(
                "",
                "Independent people",
                "",
                Optional.empty(),
                me.may(Permission.KEEP_POOL)
                        ? List.of(
                                new CasePage.Action("Add a person to the pool", ROOT + "/new"),
                                new CasePage.Action("Budget", "/budget"))
                        : List.of(new CasePage.Action("Budget", "/budget")),
                List.of(),
                Optional.of(search),
                List.of(),
                new Listing(
                        "By name",
                        List.of("Name", "Parts", "Skills", "Available", "CV"),
                        page.lines().stream().map(line -> row(line, today)).toList(),
                        "There is nobody like this in the pool."),
                RegisterPage.Onward.next("More people", next));
    }

    private static List<Listing.Cell> row(PoolList.Line line, LocalDate today) {
        return List.of(
                Listing.Cell.link(line.name(), ROOT + "/" + line.stream()),
                Listing.Cell.of(line.parts().stream().map(Part::label).collect(Collectors.joining(", "))),
                Listing.Cell.of(PoolTeller.skills(line.skills())),
                Listing.Cell.of(Say.sentence(PoolTeller.days(line.days()))),
                line.cvReviewOn()
                        .map(on -> Listing.Cell.of("Review by " + Say.date(on)).alert(today.isAfter(on)))
                        .orElse(Listing.Cell.of("None").alert(true)));
    }

    static EntryPage entry(
            RegisterAt<IndependentPerson> at, List<CasePage.Action> offered, List<TimelineEntry> timeline) {
        var known = at.known();
        return new EntryPage(
                "Independent people",
                known.name(),
                ROOT,
                "Back to independent people",
                known.left().isPresent() ? "Left" : "In the pool",
                known.left().isPresent() ? "govuk-tag--grey" : "govuk-tag--green",
                known.left()
                        .map(on -> "Left on " + Say.date(on) + ".")
                        .orElse("Since " + Say.date(known.joined()) + "."),
                alert(known, at.today()),
                List.of(
                        EntryPage.Section.of(
                                "What they can do",
                                new Fact("Parts", ConductTeller.labels(known.parts())),
                                new Fact(
                                        "Skills",
                                        PoolTeller.skills(known.skills().orElse(List.of(Told.ERASED)))),
                                new Fact("Available", Say.sentence(PoolTeller.days(known.days()))),
                                new Fact(
                                        "CV to be reviewed by",
                                        known.cv()
                                                .map(PoolEvent.CvFiled::reviewOn)
                                                .map(Say::date)
                                                .orElse("None is on file"))),
                        EntryPage.Section.of(
                                "Conflicts of interest",
                                known.standingConflicts().stream()
                                        .map(conflict -> new Fact(
                                                conflict.service()
                                                        .map(at.council().services()::label)
                                                        .orElse("Of another kind"),
                                                conflict.interest().orElse(Told.ERASED)))
                                        .toArray(Fact[]::new)),
                        ConductView.contact(known.details().orElse(new ContactDetails("", "", "", "")))),
                Optional.of(appointments(known.appointments(), at)),
                offered,
                List.of(),
                timeline,
                at.file().isErased());
    }

    private static Optional<String> alert(IndependentPerson known, LocalDate today) {
        return known.left().isPresent()
                ? Optional.empty()
                : known.cv()
                        .map(cv -> Optional.of(cv.reviewOn())
                                .filter(today::isAfter)
                                .map(on -> "The CV was to be reviewed by " + Say.date(on)
                                        + ". Nobody can appoint them before that is done."))
                        .orElse(Optional.of("There is no CV on file. Nobody can appoint them before there is."));
    }

    private static Listing appointments(List<Appointment> appointments, RegisterAt<IndependentPerson> at) {
        return new Listing(
                "Appointments",
                List.of("Case", "Part", "Appointed on", "Fee agreed", "Fee paid"),
                appointments.stream()
                        .map(each -> List.of(
                                caseOf(each, at.seen()),
                                Listing.Cell.of(each.part().label()),
                                Listing.Cell.of(Say.date(each.on())),
                                Listing.Cell.of(each.agreed().toString()),
                                Listing.Cell.of(each.paid().toString())))
                        .toList(),
                "They were not appointed yet. The page of a case appoints them where its stage wants somebody.");
    }

    /** The references of the cases that the history of somebody names, also where an appointment was taken back. */
    static List<String> cases(IndependentPerson known) {
        return known.told().all().stream()
                .filter(PoolEvent.PoolAppointed.class::isInstance)
                .map(PoolEvent.PoolAppointed.class::cast)
                .map(PoolEvent.PoolAppointed::caseReference)
                .toList();
    }

    /** @param seen the references of the cases that may be seen */
    static Listing.Cell caseOf(Appointment appointment, Set<String> seen) {
        return seen.contains(appointment.caseReference())
                ? Listing.Cell.link(
                        appointment.caseReference(), Paths.of(new CaseReference(appointment.caseReference())))
                : Listing.Cell.of("A case that you may not see");
    }
}
