package redress.organisation;

import java.util.ArrayList;
import java.util.List;

/** Reads structure.yaml: directorates, their services and the teams of each. */
final class StructureFile {

    private final List<Directorate> directorates = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();
    private final EntryReader directorateCodes = new EntryReader();
    private final EntryReader serviceCodes = new EntryReader();
    private final EntryReader teamCodes = new EntryReader();

    StructureFile(Written file) {
        for (var entry : file.only("directorates").children("directorates")) {
            entry.only("id", "label", "from", "to", "services");
            var directorate = new Directorate(
                    directorateCodes.code(entry), EntryReader.label(entry), EntryReader.validity(entry));
            directorates.add(directorate);
            for (var service : entry.children("services")) {
                readService(service, directorate);
            }
        }
        if (services.isEmpty()) {
            file.refuse("Name at least one directorate with a service.");
        }
    }

    private void readService(Written entry, Directorate directorate) {
        entry.only("id", "label", "from", "to", "teams");
        var service = new Service(
                new ServiceId(serviceCodes.code(entry)),
                EntryReader.label(entry),
                directorate.id(),
                EntryReader.validity(entry));
        services.add(service);
        for (var team : entry.children("teams")) {
            team.only("id", "label", "from", "to");
            teams.add(new Team(
                    new TeamId(teamCodes.code(team)),
                    EntryReader.label(team),
                    service.id(),
                    EntryReader.validity(team)));
        }
    }

    CouncilList<String, Directorate> directorates() {
        return new CouncilList<>(directorates);
    }

    CouncilList<ServiceId, Service> services() {
        return new CouncilList<>(services);
    }

    CouncilList<TeamId, Team> teams() {
        return new CouncilList<>(teams);
    }
}
