package redress.casework;

/**
 * The ground of a procedure's rules on which a complaint is not dealt with.
 *
 * @param ground as the procedure lists it under its exclusions, for instance {@code freedom-of-information}
 */
public record Exclusion(String procedure, String version, String ground) {

    ProcedureInForce of() {
        return new ProcedureInForce(procedure, version);
    }

    boolean isOf(ProcedureInForce other) {
        return of().equals(other);
    }
}
