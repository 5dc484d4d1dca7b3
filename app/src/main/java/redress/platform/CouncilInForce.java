package redress.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.calendar.WorkingCalendars;
import redress.casework.OmbudsmanBook;
import redress.casework.RuleBook;
import redress.organisation.Council;
import redress.organisation.CouncilFolder;
import redress.organisation.Organisation;
import redress.procedure.ActingRule;
import redress.procedure.Loading;
import redress.procedure.Problem;
import redress.procedure.Procedures;
import redress.reporting.ReportDocument;

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

    public OmbudsmanBook ombudsmanBook() {
        return OmbudsmanBook.of(council(), ruleBook().calendars());
    }

    /** Everything that is wrong in a council's folder, each at its line, before it is taken on. */
    public static List<Problem> check(CouncilFolder folder) {
        return switch (Council.read(folder)) {
            case Loading.Refused<Council>(var problems) -> problems;
            case Loading.Loaded<Council>(var council) -> {
                var problems = new ArrayList<Problem>();
                if (WorkingCalendars.find(council.calendar()).isEmpty()) {
                    problems.add(new Problem(
                            "council.yaml", 1, 1, "There is no calendar named " + council.calendar() + "."));
                }
                var procedures = Procedures.read(folder.under("procedures"));
                note(procedures, problems);
                if (procedures instanceof Loading.Loaded<Procedures>(var all)) {
                    problems.addAll(unknownBases(council, all));
                }
                for (var name : ReportDocument.names(folder)) {
                    note(ReportDocument.find(folder, council, name).orElseThrow(), problems);
                }
                yield problems;
            }
        };
    }

    /** What the council calls a reason to act for another must be one that a procedure of its names. */
    private static List<Problem> unknownBases(Council council, Procedures procedures) {
        var named = procedures.all().stream()
                .flatMap(procedure -> procedure.actingBases().stream())
                .map(ActingRule::code)
                .toList();
        return council.consentBases().all().stream()
                .filter(basis -> !named.isEmpty() && !named.contains(basis.id()))
                .map(basis -> new Problem(
                        "lists.yaml",
                        1,
                        1,
                        "\"%s\" under \"consent-bases\" is among the \"acting-bases\" of none of the council's procedures."
                                .formatted(basis.id())))
                .toList();
    }

    /** Versions of procedures that the new folder has lost: a case keeps the version under which it began for ever. */
    public static List<Problem> lost(CouncilFolder before, CouncilFolder folder) {
        return versions(before).all().stream()
                .filter(old -> versions(folder).find(old.id(), old.version()).isEmpty())
                .map(old -> new Problem(
                        "procedures",
                        1,
                        1,
                        "Version %s of the procedure %s is gone, and cases may be under it. Keep it, with the last day on which it was in force."
                                .formatted(old.version(), old.id())))
                .toList();
    }

    private static Procedures versions(CouncilFolder folder) {
        return switch (Procedures.read(folder.under("procedures"))) {
            case Loading.Loaded<Procedures>(var procedures) -> procedures;
            case Loading.Refused<Procedures> refused -> new Procedures(List.of());
        };
    }

    private static void note(Loading<?> read, List<Problem> problems) {
        if (read instanceof Loading.Refused<?> refused) {
            problems.addAll(refused.problems());
        }
    }

    /** Forgets what was read, because the files or the holidays in force have changed. */
    public void readAgain() {
        read = Optional.empty();
    }

    private RuleBook rules(Council council, CouncilFolder folder) {
        return switch (Procedures.read(folder.under("procedures"))) {
            case Loading.Loaded<Procedures>(var procedures) ->
                new RuleBook(procedures, organisation.calendars(council.calendar()), council.oralChannels());
            case Loading.Refused<Procedures>(var problems) ->
                throw new Refused("The council's procedures are not right:\n"
                        + String.join(
                                "\n", problems.stream().map(Object::toString).toList()));
        };
    }
}
