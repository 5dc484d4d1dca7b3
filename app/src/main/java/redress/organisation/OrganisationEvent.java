package redress.organisation;

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
}
