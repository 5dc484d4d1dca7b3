package redress.casework;

import java.time.LocalDate;
import redress.organisation.Coded;

/** Whether a recommendation was followed, as an Ombudsman records it; always derived, never typed. */
public enum Compliance implements Coded {
    OUTSTANDING("outstanding", "Outstanding"),
    COMPLIED("complied", "Complied"),
    COMPLIED_LATE("complied-late", "Complied late"),
    /** Its date has passed and it is not done; it becomes {@link #COMPLIED_LATE} once it is. */
    NOT_COMPLIED("not-complied", "Not complied");

    private final String code;
    private final String label;

    Compliance(String code, String label) {
        this.code = code;
        this.label = label;
    }

    static Compliance of(Recommendation recommendation, LocalDate today) {
        var due = recommendation.made().dueOn();
        return recommendation
                .done()
                .map(done -> done.on().isAfter(due) ? COMPLIED_LATE : COMPLIED)
                .orElseGet(() -> today.isAfter(due) ? NOT_COMPLIED : OUTSTANDING);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
