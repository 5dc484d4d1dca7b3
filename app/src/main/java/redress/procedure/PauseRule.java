package redress.procedure;

/**
 * That a clock stands still while something else goes on.
 *
 * @param onlyWhere the circumstances that the rule demands, in words
 */
public record PauseRule(String onlyWhere, Source source) {}
