package redress.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import redress.access.SignedIn;
import redress.casework.StaffId;
import redress.journal.Actor;

/**
 * The colleagues, by the name with which they sign in.
 *
 * @param working those who can be given a case
 * @param senior those who sign for the council, and can answer for what it is to do
 */
record Staff(Map<String, String> names, List<Option> working, List<Option> senior) {

    Staff {
        names = new LinkedHashMap<>(names);
        working = List.copyOf(working);
        senior = List.copyOf(senior);
    }

    /** Everybody, for what anybody in the council can be asked to do. */
    List<Option> everybody() {
        return names.entrySet().stream()
                .map(person -> Option.of(person.getKey(), person.getValue()))
                .toList();
    }

    /** A person's name; what is not a person, such as an import, is called by its own. */
    String name(Actor actor) {
        return names.getOrDefault(actor.name(), actor.name().equals("import") ? "the import" : actor.name());
    }

    String nameOrYou(Actor actor, SignedIn me) {
        return actor.name().equals(me.username()) ? "You" : name(actor);
    }

    String name(StaffId staff) {
        return names.getOrDefault(staff.value(), staff.value());
    }
}
