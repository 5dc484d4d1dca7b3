package redress.organisation;

/** Why a representation was not taken forward, by its code in the council's list. */
public record RouteReasonId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
