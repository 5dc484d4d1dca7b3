package redress.organisation;

/** Why a date was missed, by its code in the council's list. */
public record DelayReasonId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
