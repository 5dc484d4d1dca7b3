package redress.casework;

import java.util.List;
import redress.journal.EventTypes.Upcaster;
import tools.jackson.databind.node.ObjectNode;

/** How events of cases that were kept in an earlier shape are read today. */
public final class EarlierEvents {

    public static final List<Upcaster> UPCASTERS = List.of(
            // A pause was kept without the day of the written notice: it counts as told on its first day, and has no
            // review.
            new Upcaster(
                    "Paused", 1, json -> json.put("toldOn", json.get("from").stringValue())),
            new Upcaster("ActionAgreed", 1, EarlierEvents::ofLearningOnly),
            // Nothing to learn was said of the whole case only, and no element is how that is still said.
            new Upcaster("LearningNotNeeded", 1, json -> json));

    private EarlierEvents() {}

    /** Only what was learnt had a source and whoever answers for it, within its purpose. A remedy followed from the response. */
    private static ObjectNode ofLearningOnly(ObjectNode json) {
        var purpose = (ObjectNode) json.get("purpose");
        var source = purpose.remove("source");
        var answers = purpose.remove("answers");
        if (answers != null) {
            json.set("answers", answers);
        }
        if (source == null) {
            json.put("source", ActionSource.RESPONSE.name());
        } else {
            json.set("source", source);
        }
        return json;
    }
}
