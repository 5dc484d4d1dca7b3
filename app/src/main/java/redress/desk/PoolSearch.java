package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.organisation.Coded;
import redress.register.Part;
import redress.register.PoolList;

/** What is looked for in the pool, as its form asks it. */
final class PoolSearch {

    private PoolSearch() {}

    static List<Field> fields(List<String> skills) {
        return List.of(
                Field.Choice.list("part", "Part", Option.of(Part.values())),
                Field.Choice.list(
                        "skill",
                        "Skill",
                        skills.stream().map(skill -> Option.of(skill, skill)).toList()),
                Field.Choice.list("who", "Who", List.of(Option.of("left", "Those who left"))),
                Field.Day.of("available", "Available on", "day").orNone());
    }

    /** A filter that cannot be understood filters nothing; the form says what is wrong. */
    static PoolList.Wanted wanted(List<Field> fields, Form typed) {
        return switch (Reading.of(fields, typed)) {
            case Reading.Faulty _ ->
                new PoolList.Wanted(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            case Reading.Complete(var it) ->
                new PoolList.Wanted(
                        it.words("who").equals("left"),
                        Coded.find(Part.class, it.words("part")),
                        it.chosen("skill"),
                        it.dayGiven("available"),
                        Optional.empty());
        };
    }

    static Form read(List<Field> fields, Form typed) {
        return switch (Reading.of(fields, typed)) {
            case Reading.Faulty(var form) -> form;
            case Reading.Complete _ -> typed;
        };
    }
}
