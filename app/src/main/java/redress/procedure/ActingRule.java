package redress.procedure;

/** One basis on which somebody may bring a complaint, for themselves or for another. */
public record ActingRule(String code, String title, Source source) {}
