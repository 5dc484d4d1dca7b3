package redress.procedure;

/** Lays a council's overlay over a procedure. */
final class OverlayLaid {
    private OverlayLaid() {}

    static Loading<Procedure> over(Procedure procedure, Overlay overlay) {
        throw new UnsupportedOperationException("comes with the next commit");
    }
}
