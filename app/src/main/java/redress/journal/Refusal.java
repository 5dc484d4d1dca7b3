package redress.journal;

/**
 * A "no" that somebody can act on.
 *
 * @param code the reason, for programs and tests
 * @param field the part of the command that it concerns, named as in the command; empty where it is the whole
 * @param sentence what the user reads: what is wrong and what to do
 */
public record Refusal(String code, String field, String sentence) {}
