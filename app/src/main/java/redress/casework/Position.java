package redress.casework;

import java.time.LocalDate;

/** Where a case stands. Consent, language, restrictions and the like stand beside the position, never as further ones. */
public sealed interface Position {

    /** Received; nobody has decided yet what it is. */
    record AwaitingTriage() implements Position {}

    /** Taken forward, and being worked on. */
    record UnderWay(Kind kind) implements Position {}

    /** The response was sent; the case is still open until somebody closes it. */
    record Responded(Kind kind, LocalDate on) implements Position {}

    /** Nothing more is to be done, unless it is reopened. */
    record Closed(LocalDate on, ClosingReason why) implements Position {}

    /** The code that is stored for queries. */
    default String code() {
        return switch (this) {
            case AwaitingTriage() -> "awaiting-triage";
            case UnderWay(var kind) -> "under-way";
            case Responded(var kind, var on) -> "responded";
            case Closed(var on, var why) -> "closed";
        };
    }

    /** The position in words. */
    default String label() {
        return switch (this) {
            case AwaitingTriage() -> "Awaiting triage";
            case UnderWay(var kind) -> "Under way";
            case Responded(var kind, var on) -> "Responded";
            case Closed(var on, var why) -> "Closed";
        };
    }
}
