package redress.organisation;

/** What an Ombudsman can decide, in the words of its time; old wordings and new ones can count as the same. */
public record OmbudsmanDecision(String id, String label, CountsAs countsAs, Validity validity)
        implements Listed<String> {}
