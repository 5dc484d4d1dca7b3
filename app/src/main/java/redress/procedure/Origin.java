package redress.procedure;

import java.util.Optional;

/**
 * Where a clock starts.
 *
 * @param fact the fact that starts it
 * @param words the fact as the end of a sentence: "the complaint was received"
 * @param ifLater a second fact that starts it instead where that happened later
 */
public record Origin(Milestone fact, String words, Optional<Origin> ifLater) {}
