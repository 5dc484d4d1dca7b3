package redress.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.organisation.Council;
import redress.organisation.Written;

/** Reads "quality: value" pairs; the codes of lists are checked where the council is known. */
final class ConditionReader {

    private final Optional<Council> council;

    ConditionReader(Optional<Council> council) {
        this.council = council;
    }

    List<Condition> read(Written where, Facts facts) {
        var conditions = new ArrayList<Condition>();
        for (var key : where.keys()) {
            dimension(where, key, key, facts)
                    .ifPresent(dimension -> conditions.add(Condition.is(dimension, values(where, key, dimension))));
        }
        return conditions;
    }

    /** The quality of this name, if facts of this kind have it; refused at {@code key} if not. */
    Optional<Dimension> dimension(Written written, String key, String name, Facts facts) {
        var found = Dimension.named(name).filter(dimension -> dimension.tells(facts));
        if (found.isEmpty()) {
            written.refuse(
                    key,
                    "\"" + name + "\" is not a quality of " + facts.code() + ". Use one of "
                            + String.join(
                                    ", ",
                                    List.of(Dimension.values()).stream()
                                            .filter(dimension -> dimension.tells(facts))
                                            .map(Dimension::code)
                                            .toList())
                            + ".");
        }
        return found;
    }

    List<Value> values(Written written, String key, Dimension dimension) {
        var values = new ArrayList<Value>();
        for (var text : written.texts(key)) {
            Value.parse(text)
                    .filter(value -> fits(value, dimension))
                    .ifPresentOrElse(
                            values::add,
                            () -> written.refuse(key, "\"" + text + "\" is not a value of " + dimension.code() + "."));
        }
        return values;
    }

    private boolean fits(Value value, Dimension dimension) {
        return switch (value) {
            case Value.Code(var code) ->
                dimension != Dimension.WORKING_DAYS
                        && council.flatMap(dimension::codes)
                                .map(codes -> codes.contains(code))
                                .orElse(true);
            case Value.Between between -> dimension == Dimension.WORKING_DAYS;
            case Value.Recorded recorded -> true;
            case Value.NotRecorded notRecorded -> true;
        };
    }
}
