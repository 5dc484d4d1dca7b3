package redress.organisation;

import java.time.DateTimeException;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import redress.procedure.Loading;
import redress.procedure.Problem;

/** Reads the files of a council's folder. */
final class CouncilFiles {

    private static final Set<String> ROLES = Set.of(
            "complaints-officer",
            "complaints-manager",
            "investigating-officer",
            "senior-manager",
            "insight-analyst",
            "administrator");

    /** Of a reminder: a quarter of a year or so. */
    private static final int MOST_DAYS = 65;

    private final CouncilFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    CouncilFiles(CouncilFolder folder) {
        this.folder = folder;
    }

    Loading<Council> read() {
        var council = open("council.yaml");
        var structure = open("structure.yaml");
        var lists = open("lists.yaml");
        if (council.isEmpty() || structure.isEmpty() || lists.isEmpty()) {
            return new Loading.Refused<>(List.copyOf(problems));
        }
        var read = read(council.get(), new StructureFile(structure.get()), new ListsFile(lists.get()));
        return problems.isEmpty() ? new Loading.Loaded<>(read) : new Loading.Refused<>(List.copyOf(problems));
    }

    private Council read(Written council, StructureFile structure, ListsFile lists) {
        council.only(
                "id", "name", "languages", "brand-colour", "calendar", "time-zone", "report-year-starts", "actions");
        return new Council(
                council.code("id"),
                council.text("name"),
                languages(council),
                colour(council),
                council.code("calendar"),
                timeZone(council),
                reportYearStart(council),
                council.child("actions").map(CouncilFiles::actionLimits).orElse(ActionLimits.USUAL),
                structure.directorates(),
                structure.services(),
                structure.teams(),
                lists.subjects(),
                lists.channels(),
                lists.simple("points-of-receipt", PointOfReceiptId::new),
                lists.simple("relationships", RelationshipId::new),
                lists.routeReasons(),
                lists.delayReasons(),
                lists.simple("consent-bases", code -> code),
                lists.simple("providers", ProviderId::new),
                lists.ombudsman().ombudsmen(),
                lists.ombudsman().decisions(),
                staff());
    }

    private Optional<Written> open(String name) {
        var text = folder.file(name);
        if (text.isEmpty()) {
            problems.add(new Problem(name, 1, 1, "The council's folder must have this file."));
            return Optional.empty();
        }
        return Written.read(name, text.get(), 0, problems);
    }

    private static List<String> languages(Written council) {
        var languages = council.texts("languages");
        if (languages.isEmpty()) {
            council.refuse("languages", "Name at least one language, for instance en.");
        }
        return languages;
    }

    private static String colour(Written council) {
        var colour = council.text("brand-colour");
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            council.refuse("brand-colour", "Write the colour as # and six figures, for instance \"#1d70b8\".");
        }
        return colour;
    }

    private static ZoneId timeZone(Written council) {
        try {
            return ZoneId.of(council.text("time-zone"));
        } catch (DateTimeException unknown) {
            council.refuse("time-zone", "This time zone is not known. Write it as Europe/London.");
            return ZoneId.of("UTC");
        }
    }

    private static Month reportYearStart(Written council) {
        try {
            return Month.valueOf(council.text("report-year-starts").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            council.refuse("report-year-starts", "Write the month in English, for instance April.");
            return Month.APRIL;
        }
    }

    private static ActionLimits actionLimits(Written actions) {
        actions.only("remind-before", "escalate-after");
        return new ActionLimits(
                days(actions, "remind-before", ActionLimits.USUAL.remindBefore()),
                days(actions, "escalate-after", ActionLimits.USUAL.escalateAfter()));
    }

    private static int days(Written actions, String key, int usual) {
        var days = actions.number(key).orElse(usual);
        if (days < 0 || days > MOST_DAYS) {
            actions.refuse(key, "Write a number of working days from 0 to " + MOST_DAYS + ".");
        }
        return days;
    }

    private List<StaffMember> staff() {
        if (folder.file("staff.yaml").isEmpty()) {
            return List.of();
        }
        return open("staff.yaml").map(file -> file.only("staff").children("staff")).orElse(List.of()).stream()
                .map(CouncilFiles::staffMember)
                .toList();
    }

    private static StaffMember staffMember(Written entry) {
        entry.only("username", "name", "role");
        var role = entry.text("role");
        if (!ROLES.contains(role)) {
            entry.refuse(
                    "role",
                    "\"" + role + "\" is not a role. Use one of "
                            + String.join(", ", ROLES.stream().sorted().toList()) + ".");
        }
        return new StaffMember(entry.code("username"), entry.text("name"), role);
    }
}
