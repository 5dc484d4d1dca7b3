package redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;
import redress.Redress;

/** The rooms of the house are those of the plan, and each uses only rooms below it. */
class RoomsTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of(Redress.class);

    /** From the ground up; a room may use what stands before it, except its neighbours in the same line. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("calendar", "journal"),
            Set.of("procedure"),
            Set.of("organisation"),
            Set.of("casework", "register"),
            Set.of("reporting", "oversight", "access"),
            Set.of("exchange"),
            Set.of("desk"),
            Set.of("platform"));

    /** Packages that are generated, or hold nothing but templates and files. */
    private static final Set<String> OPEN = Set.of("tables", "templates");

    @Test
    void no_room_reaches_into_another_and_none_stand_in_a_circle() {
        ROOMS.verify();
    }

    @Test
    void each_room_uses_only_rooms_below_it() {
        var reached = ROOMS.stream()
                .filter(room -> !OPEN.contains(name(room)))
                .flatMap(room -> used(room).stream().map(other -> Map.entry(name(room), other)))
                .filter(use -> floor(use.getKey()) <= floor(use.getValue()))
                .map(use -> use.getKey() + " uses " + use.getValue())
                .toList();
        assertThat(reached).isEmpty();
    }

    @Test
    void every_room_is_in_the_plan() {
        var planned = FLOORS.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        planned.addAll(OPEN);
        assertThat(planned).containsAll(ROOMS.stream().map(RoomsTest::name).toList());
    }

    private static Set<String> used(ApplicationModule room) {
        return room.getDirectDependencies(ROOMS, DependencyType.values())
                .uniqueModules()
                .map(RoomsTest::name)
                .filter(other -> !OPEN.contains(other))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int floor(String room) {
        for (var floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(room)) {
                return floor;
            }
        }
        throw new AssertionError(room + " is not in the plan");
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
