package redress.organisation;

import java.time.LocalDate;
import java.util.List;
import redress.calendar.Holiday;
import redress.journal.Event;

/** Everything that can have happened to the council as such; all of it stands in one stream. */
public sealed interface OrganisationEvent extends Event {

    /** The council took on these files; the latest adopted folder is in force. */
    record CouncilFolderAdopted(CouncilFolder folder) implements OrganisationEvent {}

    /**
     * How many people a service served in a report year; told again, the later number holds.
     *
     * @param year the name of the report year, for instance "2017-18"
     */
    record CustomersServedRecorded(String year, ServiceId service, int customers) implements OrganisationEvent {}

    /**
     * The council accepted a reviewed file of bank holidays.
     *
     * @param from the day of acceptance; what ended before it keeps the dates that it was judged by
     * @param holidays every holiday of the division that holds from then on, those of earlier years too
     */
    record HolidaysAccepted(LocalDate from, String division, List<Holiday> holidays) implements OrganisationEvent {}
}
