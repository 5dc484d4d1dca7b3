package redress.casework;

import java.util.Optional;
import redress.organisation.ProviderId;
import redress.organisation.ServiceId;
import redress.organisation.SubjectId;
import redress.organisation.TeamId;

/** What a matter is about and whose it is, in the codes of the council's lists. */
public record Placement(
        Optional<SubjectId> subject,
        Optional<ServiceId> service,
        Optional<TeamId> team,
        Optional<ProviderId> provider) {

    public static final Placement NOWHERE =
            new Placement(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
