package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.organisation.Coded;
import redress.register.Part;
import redress.register.PoolList;
import redress.register.ReviewDays;

/** What is looked for in the pool, as its form asks it. */
final class PoolSearch {

    private static final String TO_BE_REVIEWED = "review";

    /** The address of those whose CVs are to be reviewed soon, or should have been. */
    static final String REVIEW = PoolView.ROOT + "?cv=" + TO_BE_REVIEWED;

    private PoolSearch() {}

    static List<Field> fields(List<String> skills) {
        return List.of(
                Field.Choice.list("part", "Part", Option.of(Part.values())).blank("Any part"),
                Field.Choice.list(
                                "skill",
                                "Skill",
                                skills.stream()
                                        .map(skill -> Option.of(skill, skill))
                                        .toList())
                        .blank("Any skill"),
                Field.Choice.list("cv", "CV", List.of(Option.of(TO_BE_REVIEWED, "To be reviewed soon, or late")))
                        .blank("Any CV, or none"),
                Field.Choice.list("who", "Who", List.of(Option.of("left", "Those who left")))
                        .blank("Those who are there"),
                Field.Day.of("available", "Available on", "day").orNone());
    }

    /** A filter that cannot be understood filters nothing; the form says what is wrong. */
    static PoolList.Wanted wanted(List<Field> fields, Form typed, ReviewDays days) {
        return switch (Reading.of(fields, typed)) {
            case Reading.Faulty _ -> PoolList.Wanted.ANYBODY;
            case Reading.Complete(var it) ->
                new PoolList.Wanted(
                        it.words("who").equals("left"),
                        Coded.find(Part.class, it.words("part")),
                        it.chosen("skill"),
                        it.dayGiven("available"),
                        Optional.empty(),
                        it.chosen("cv").map(review -> days.soonBefore()));
        };
    }

    static Form read(List<Field> fields, Form typed) {
        return switch (Reading.of(fields, typed)) {
            case Reading.Faulty(var form) -> form;
            case Reading.Complete _ -> typed;
        };
    }
}
