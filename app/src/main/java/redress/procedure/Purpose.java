package redress.procedure;

/** What it means when a clock runs out. */
public enum Purpose {
    /** The council must have done something by then; running out is a breach. */
    DUTY("duty"),
    /** A person must have come by then; running out lets the council decline, unless it waives the bar. */
    TIME_BAR("time-bar"),
    /** A way out of the procedure is open until then; running out means that the procedure applies. */
    EXIT("exit");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
