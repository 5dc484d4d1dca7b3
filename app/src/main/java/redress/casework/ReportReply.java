package redress.casework;

import java.util.Optional;
import redress.casework.ReferralEvent.ReportReceived;
import redress.casework.ReferralEvent.ReportReplySent;

/** The reply that a report of an Ombudsman wants of the council. */
public record ReportReply(ReportReceived report, MoreTime moreTime, Optional<ReportReplySent> sent) {

    static ReportReply begin(ReportReceived report) {
        return new ReportReply(report, MoreTime.NONE, Optional.empty());
    }

    public boolean isOpen() {
        return sent.isEmpty();
    }

    ReportReply with(MoreTime other) {
        return new ReportReply(report, other, sent);
    }

    ReportReply with(ReportReplySent reply) {
        return new ReportReply(report, moreTime, Optional.of(reply));
    }
}
