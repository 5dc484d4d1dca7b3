package redress.organisation;

import java.util.Optional;
import redress.calendar.Length;

/**
 * An Ombudsman to whom people can go about this council.
 *
 * @param enquiryLength how long an answer to an enquiry may take, counted from its letter, where the letter names no date
 */
public record Ombudsman(OmbudsmanId id, String label, Optional<Length> enquiryLength, Validity validity)
        implements Listed<OmbudsmanId> {}
