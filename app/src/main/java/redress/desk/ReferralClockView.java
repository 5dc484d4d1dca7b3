package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.calendar.WorkingCalendar;
import redress.casework.ReferralClock;
import redress.casework.ReferralClock.SetBy;
import redress.procedure.Stance;

/** The dates of a referral, as lines of its page and each with its reasons. */
final class ReferralClockView {

    private ReferralClockView() {}

    static ClockView of(ReferralClock clock, ReferralAtHand at) {
        return new ClockView(
                clock.title(),
                force(clock),
                clock.setBy() == SetBy.POLICY ? "govuk-tag--grey" : "govuk-tag--purple",
                clock.due().map(Say::date).orElse(""),
                ClockView.state(clock.state(), at.today(), calendar(at)),
                clock.isUrgentOn(at.today()),
                href(clock, at),
                Optional.empty());
    }

    static String href(ReferralClock clock, ReferralAtHand at) {
        return at.path() + "/clocks/" + clock.id();
    }

    static String force(ReferralClock clock) {
        return switch (clock.setBy()) {
            case LETTER -> "Named in the letter";
            case POLICY -> "Our policy";
            case LAW -> ClockView.stance(Stance.STATUTORY);
        };
    }

    static WorkingCalendar calendar(ReferralAtHand at) {
        return at.book().calendars().latest();
    }

    private static String origin(ReferralClock clock) {
        return switch (clock.setBy()) {
            case LETTER, POLICY -> "The letter of " + Say.date(clock.from());
            case LAW -> "The report, received on " + Say.date(clock.from());
        };
    }

    /** Why a date of the referral is what it is. */
    static ClockPage why(ReferralClock clock, ReferralAtHand at) {
        return new ClockPage(
                "Referral " + at.known().reference(),
                at.path(),
                "Back to the referral",
                of(clock, at),
                clock.rule(),
                List.of(new Fact("Set by", force(clock)), new Fact("Counted from", origin(clock))),
                WorkingView.first(clock.working()),
                clock.remarks().stream().map(ClockPage.Change::said).toList(),
                Optional.empty());
    }
}
