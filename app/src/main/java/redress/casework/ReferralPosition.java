package redress.casework;

import java.time.LocalDate;

/** Where a referral stands with the Ombudsman. */
public sealed interface ReferralPosition {

    /** The council was told; the Ombudsman has not said what becomes of it. */
    record Notified() implements ReferralPosition {}

    /** Sent back for the council to answer first; it may come again. */
    record SentBack(Ruled ruled) implements ReferralPosition {}

    record UnderInvestigation(LocalDate since) implements ReferralPosition {}

    /** Decided, after an investigation or without one; what is recommended may still be to do. */
    record Decided(Ruled ruled) implements ReferralPosition {}

    /** The code that is stored for queries. */
    default String code() {
        return switch (this) {
            case Notified() -> "notified";
            case SentBack(var ruled) -> "sent-back";
            case UnderInvestigation(var since) -> "under-investigation";
            case Decided(var ruled) -> "decided";
        };
    }

    default String label() {
        return label(code());
    }

    /** The words for a stored code. */
    static String label(String code) {
        return switch (code) {
            case "notified" -> "Being assessed";
            case "sent-back" -> "Sent back";
            case "under-investigation" -> "Under investigation";
            default -> "Decided";
        };
    }
}
