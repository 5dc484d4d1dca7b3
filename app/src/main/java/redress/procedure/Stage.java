package redress.procedure;

import java.util.List;
import java.util.Optional;

/** One stage of a procedure, with the clocks that run in it and what its response must be. */
public record Stage(String id, String title, List<ClockId> clocks, Optional<ResponseRule> response) {

    /**
     * @param signedBy the role that signs, for instance {@code responsible-person}
     * @param signposts the Ombudsman of whom the response must tell the person, where it must
     * @param contents what the response must contain, in words
     */
    public record ResponseRule(String signedBy, Optional<String> signposts, List<String> contents, Source source) {}
}
