package redress.organisation;

import java.util.Optional;

/**
 * What an Ombudsman can decide, in the words of its time; old wordings and new ones can count as the same.
 *
 * @param reply what the council owes in answer, where the decision is a report that wants a reply
 */
public record OmbudsmanDecision(
        String id, String label, CountsAs countsAs, Optional<WantedReply> reply, Validity validity)
        implements Listed<String> {}
