package redress.platform;

import java.util.Optional;
import redress.calendar.WorkingCalendars;
import redress.casework.RuleBook;
import redress.organisation.Council;
import redress.organisation.CouncilFolder;
import redress.organisation.Organisation;
import redress.procedure.Loading;
import redress.procedure.Procedures;

/** The council and its rules, read once from the folder that is in force. */
public class CouncilInForce {

    private final Organisation organisation;
    private volatile Optional<Read> read = Optional.empty();

    private record Read(CouncilFolder folder, RuleBook book) {}

    public CouncilInForce(Organisation organisation) {
        this.organisation = organisation;
    }

    /** @throws Refused before a council was chosen; its sentence says how */
    public Council council() {
        return organisation
                .council()
                .orElseThrow(() -> new Refused(
                        "This directory has no council yet. Run: ./redress init --data DIR --council NAME"));
    }

    public RuleBook ruleBook() {
        var council = council();
        var folder = organisation.folder().orElseThrow();
        var known = read.filter(before -> before.folder().equals(folder));
        if (known.isEmpty()) {
            known = Optional.of(new Read(folder, rules(council, folder)));
            read = known;
        }
        return known.orElseThrow().book();
    }

    private static RuleBook rules(Council council, CouncilFolder folder) {
        return switch (Procedures.read(folder.under("procedures"))) {
            case Loading.Loaded<Procedures>(var procedures) ->
                new RuleBook(procedures, WorkingCalendars.bundled(council.calendar()));
            case Loading.Refused<Procedures>(var problems) ->
                throw new Refused("The council's procedures are not right:\n"
                        + String.join(
                                "\n", problems.stream().map(Object::toString).toList()));
        };
    }
}
