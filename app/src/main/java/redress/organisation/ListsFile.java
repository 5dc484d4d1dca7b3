package redress.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads lists.yaml: everything that staff choose from, except the structure. */
final class ListsFile {

    private static final Set<String> ROUTES =
            Set.of("withdrawn", "safeguarding", "other-procedure", "other-body", "ineligible");

    private static final String DELAYS = "reasons-for-delay";

    private final Written file;

    ListsFile(Written file) {
        this.file = file.only(
                "subjects",
                "channels",
                "points-of-receipt",
                "relationships",
                "route-reasons",
                DELAYS,
                "consent-bases",
                "providers",
                "ombudsmen",
                "ombudsman-decisions");
    }

    OmbudsmanLists ombudsman() {
        return new OmbudsmanLists(file);
    }

    <I> CouncilList<I, Entry<I>> simple(String key, Function<String, I> id) {
        return simple(file.children(key), id);
    }

    private static <I> CouncilList<I, Entry<I>> simple(List<Written> entries, Function<String, I> id) {
        var codes = new EntryReader();
        return new CouncilList<>(entries.stream()
                .map(entry -> entry.only("id", "label", "from", "to"))
                .map(entry ->
                        new Entry<>(id.apply(codes.code(entry)), EntryReader.label(entry), EntryReader.validity(entry)))
                .toList());
    }

    CouncilList<ChannelId, Channel> channels() {
        var codes = new EntryReader();
        return new CouncilList<>(needed("channels").stream()
                .map(entry -> entry.only("id", "label", "oral", "from", "to"))
                .map(entry -> new Channel(
                        new ChannelId(codes.code(entry)),
                        EntryReader.label(entry),
                        entry.flag("oral"),
                        EntryReader.validity(entry)))
                .toList());
    }

    CouncilList<RouteReasonId, RouteReason> routeReasons() {
        var codes = new EntryReader();
        return new CouncilList<>(file.children("route-reasons").stream()
                .map(entry -> entry.only("id", "label", "route", "from", "to"))
                .map(entry -> new RouteReason(
                        new RouteReasonId(codes.code(entry)),
                        EntryReader.label(entry),
                        route(entry),
                        EntryReader.validity(entry)))
                .toList());
    }

    /** A folder from before there was this list has the one that ships, so that its council can give reasons too. */
    CouncilList<DelayReasonId, Entry<DelayReasonId>> delayReasons() {
        return simple(file.has(DELAYS) ? needed(DELAYS) : ShippedLists.open().children(DELAYS), DelayReasonId::new);
    }

    private static String route(Written entry) {
        var route = entry.text("route");
        if (!ROUTES.contains(route)) {
            entry.refuse(
                    "route",
                    "\"" + route + "\" is not a route. Use one of "
                            + String.join(", ", ROUTES.stream().sorted().toList()) + ".");
        }
        return route;
    }

    /** A parent must stand before its children, which also rules out circles. */
    CouncilList<SubjectId, Subject> subjects() {
        var codes = new EntryReader();
        var subjects = new ArrayList<Subject>();
        for (var entry : needed("subjects")) {
            entry.only("id", "label", "within", "from", "to");
            var parent = entry.textIfAny("within").map(SubjectId::new);
            if (parent.isPresent()
                    && subjects.stream().noneMatch(subject -> subject.id().equals(parent.get()))) {
                entry.refuse("within", "No subject above this one has the id \"" + parent.get() + "\".");
            }
            subjects.add(new Subject(
                    new SubjectId(codes.code(entry)), EntryReader.label(entry), parent, EntryReader.validity(entry)));
        }
        return new CouncilList<>(subjects);
    }

    private List<Written> needed(String key) {
        var entries = file.children(key);
        if (entries.isEmpty()) {
            file.refuse("\"" + key + "\" must have at least one entry.");
        }
        return entries;
    }
}
