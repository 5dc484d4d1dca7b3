package redress.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.calendar.Length;

/**
 * An Ombudsman to whom people can go about this council.
 *
 * @param enquiries how long an answer to an enquiry may take where its letter names no date; no two on the same day
 * @param queries the same for what is asked while the Ombudsman still assesses whether to investigate
 */
public record Ombudsman(
        OmbudsmanId id, String label, List<AnswerLength> enquiries, List<AnswerLength> queries, Validity validity)
        implements Listed<OmbudsmanId> {

    /**
     * The council's policy for an answer, counted from the date of the letter.
     *
     * @param validity the dates of the letters for which it holds
     */
    public record AnswerLength(Length length, Validity validity) {}

    /** The policy for an enquiry of this date. */
    public Optional<Length> forEnquiry(LocalDate letterOn) {
        return inForce(enquiries, letterOn);
    }

    /** The policy for a query of this date that came while the referral was being assessed. */
    public Optional<Length> forQuery(LocalDate letterOn) {
        return inForce(queries, letterOn);
    }

    private static Optional<Length> inForce(List<AnswerLength> lengths, LocalDate letterOn) {
        return lengths.stream()
                .filter(each -> each.validity().covers(letterOn))
                .map(AnswerLength::length)
                .findFirst();
    }
}
