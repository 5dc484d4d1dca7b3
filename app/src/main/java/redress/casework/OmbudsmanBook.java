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

    /** How long an answer may take to an enquiry that names no date. */
    Optional<Length> enquiryLength(OmbudsmanId ombudsman) {
        return ombudsmen.find(ombudsman).flatMap(Ombudsman::enquiryLength);
    }

    /** The words of a decision that could be made on this day. */
    Optional<OmbudsmanDecision> decision(String code, LocalDate on) {
        return decisions.find(code).filter(it -> it.validity().covers(on));
    }

    /** How a decision counts; one that the list has lost is not counted. */
    CountsAs countsAs(String decision) {
        return decisions.find(decision).map(OmbudsmanDecision::countsAs).orElse(CountsAs.NOT_COUNTED);
    }
}
