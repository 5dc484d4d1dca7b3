package redress.casework;

import java.util.List;
import redress.journal.EventTypes.Upcaster;

/** How events of cases that were kept in an earlier shape are read today. */
public final class EarlierEvents {

    /** A pause was kept without the day of the written notice: it counts as told on its first day, and has no review. */
    private static final Upcaster TOLD_AT_ONCE = new Upcaster(
            "Paused", 1, json -> json.put("toldOn", json.get("from").stringValue()));

    public static final List<Upcaster> UPCASTERS = List.of(TOLD_AT_ONCE);

    private EarlierEvents() {}
}
