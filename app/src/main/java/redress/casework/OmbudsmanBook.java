package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.calendar.CalendarHistory;
import redress.calendar.Length;
import redress.organisation.Council;
import redress.organisation.CouncilList;
import redress.organisation.CountsAs;
import redress.organisation.Ombudsman;
import redress.organisation.OmbudsmanDecision;
import redress.organisation.OmbudsmanId;
import redress.organisation.WantedReply;

/** What the council says of its Ombudsmen, and the calendar by which an answer to them is due. */
public record OmbudsmanBook(
        CouncilList<OmbudsmanId, Ombudsman> ombudsmen,
        CouncilList<String, OmbudsmanDecision> decisions,
        CalendarHistory calendars) {

    public static OmbudsmanBook of(Council council, CalendarHistory calendars) {
        return new OmbudsmanBook(council.ombudsmen(), council.ombudsmanDecisions(), calendars);
    }

    boolean knows(OmbudsmanId ombudsman, LocalDate on) {
        return ombudsmen.find(ombudsman).filter(it -> it.validity().covers(on)).isPresent();
    }

    /** How long an answer may take to a letter of this date that names none, by what the Ombudsman was doing then. */
    Optional<Length> answerLength(OmbudsmanId ombudsman, LocalDate letterOn, ReferralPosition position) {
        var assessing = switch (position) {
            case ReferralPosition.Notified _, ReferralPosition.SentBack _ -> true;
            case ReferralPosition.UnderInvestigation(var since) -> letterOn.isBefore(since);
            case ReferralPosition.Decided _ -> false;
        };
        return ombudsmen.find(ombudsman).flatMap(it -> assessing ? it.forQuery(letterOn) : it.forEnquiry(letterOn));
    }

    /** The words of a decision that could be made on this day. */
    Optional<OmbudsmanDecision> decision(String code, LocalDate on) {
        return decisions.find(code).filter(it -> it.validity().covers(on));
    }

    /** The reply that a decision wants, where it is a report that wants one. */
    Optional<WantedReply> reply(String decision) {
        return decisions.find(decision).flatMap(OmbudsmanDecision::reply);
    }

    /** How a decision counts; one that the list has lost is not counted. */
    CountsAs countsAs(String decision) {
        return decisions.find(decision).map(OmbudsmanDecision::countsAs).orElse(CountsAs.NOT_COUNTED);
    }
}
