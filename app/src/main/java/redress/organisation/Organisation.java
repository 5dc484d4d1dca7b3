package redress.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import redress.calendar.CalendarHistory;
import redress.calendar.WorkingCalendar;
import redress.calendar.WorkingCalendars;
import redress.journal.Actor;
import redress.journal.Appending;
import redress.journal.Event;
import redress.journal.Happening;
import redress.journal.History;
import redress.journal.Journal;
import redress.journal.StreamId;
import redress.organisation.OrganisationEvent.CouncilFolderAdopted;
import redress.organisation.OrganisationEvent.CustomersServedRecorded;
import redress.organisation.OrganisationEvent.HolidaysAccepted;
import redress.procedure.Loading;

/**
 * The council whose system this is: its folder as it was last adopted, kept in the journal, so that a newer release of the
 * program changes nothing of it by itself.
 */
public final class Organisation {

    /** The kind of stream that holds the history of the council. */
    public static final String KIND = "organisation";

    /** An installation is one council's, so its stream can have a name that is known beforehand. */
    static final StreamId STREAM = new StreamId(new UUID(0x7000L, 0x8000_0000_0000_0001L));

    private final Journal journal;
    private volatile Optional<InForce> inForce = Optional.empty();

    private record InForce(CouncilFolder folder, Council council) {}

    public Organisation(Journal journal) {
        this.journal = journal;
    }

    /** The council in force; empty before {@link #adopt}. */
    public Optional<Council> council() {
        return current().map(InForce::council);
    }

    /** The files in force; empty before {@link #adopt}. */
    public Optional<CouncilFolder> folder() {
        return current().map(InForce::folder);
    }

    private Optional<InForce> current() {
        var known = inForce;
        if (known.isEmpty()) {
            known = journal.read(STREAM).flatMap(Organisation::lastAdopted).map(Organisation::readAgain);
            inForce = known;
        }
        return known;
    }

    private static Optional<CouncilFolder> lastAdopted(History history) {
        return history.events().reversed().stream()
                .flatMap(recorded -> adopted(recorded.event()).stream())
                .findFirst();
    }

    private static Optional<CouncilFolder> adopted(Event event) {
        return event instanceof CouncilFolderAdopted(var folder) ? Optional.of(folder) : Optional.empty();
    }

    private static InForce readAgain(CouncilFolder folder) {
        return switch (Council.read(folder)) {
            case Loading.Loaded<Council>(var council) -> new InForce(folder, council);
            case Loading.Refused<Council>(var problems) ->
                throw new IllegalStateException("The adopted council folder cannot be read any more: " + problems);
        };
    }

    /** Takes on a council's folder, if everything in it is right; what is wrong comes back, and nothing is written. */
    public Loading<Council> adopt(CouncilFolder folder, Actor actor, Instant now) {
        var read = Council.read(folder);
        if (read instanceof Loading.Loaded<Council>(var council) && !folder().equals(Optional.of(folder))) {
            record(new CouncilFolderAdopted(folder), actor, now);
            inForce = Optional.of(new InForce(folder, council));
        }
        return read;
    }

    /** The calendar of a division with every file of holidays that was accepted for it. */
    public CalendarHistory calendars(String division) {
        return CalendarHistory.of(
                WorkingCalendars.bundled(division),
                history().events().stream()
                        .flatMap(recorded -> accepted(division, recorded.event()).stream())
                        .toList());
    }

    private static Optional<CalendarHistory.Acceptance> accepted(String division, Event event) {
        return event instanceof HolidaysAccepted(var from, var of, var holidays) && of.equals(division)
                ? Optional.of(new CalendarHistory.Acceptance(from, holidays))
                : Optional.empty();
    }

    /** Takes on a calendar whose review found nothing wrong. */
    public void accept(WorkingCalendar calendar, LocalDate from, Actor actor, Instant now) {
        record(new HolidaysAccepted(from, calendar.division(), calendar.holidays()), actor, now);
    }

    /**
     * Records how many people a service served in a report year.
     *
     * @return whether that was news
     */
    public boolean recordCustomers(String year, ServiceId service, int customers, Actor actor, Instant now) {
        var news = !customers(year, service).equals(Optional.of(customers));
        if (news) {
            record(new CustomersServedRecorded(year, service, customers), actor, now);
        }
        return news;
    }

    /** How many people a service served in a report year, if anybody said. */
    public Optional<Integer> customers(String year, ServiceId service) {
        return history().events().reversed().stream()
                .flatMap(recorded -> recorded.event() instanceof CustomersServedRecorded(var y, var s, var number)
                                && y.equals(year)
                                && s.equals(service)
                        ? Stream.of(number)
                        : Stream.empty())
                .findFirst();
    }

    private History history() {
        return journal.read(STREAM).orElseGet(() -> History.begin(STREAM, KIND));
    }

    /** Nothing is decided from what stood before, so whoever comes second simply writes after the first. */
    private void record(OrganisationEvent event, Actor actor, Instant now) {
        var written = journal.append(history(), List.of(new Happening(now, event)), actor, now);
        while (written instanceof Appending.Conflict) {
            inForce = Optional.empty();
            written = journal.append(history(), List.of(new Happening(now, event)), actor, now);
        }
        if (!(written instanceof Appending.Appended)) {
            throw new IllegalStateException("Nothing can be added to the council's own history: " + written);
        }
    }
}
