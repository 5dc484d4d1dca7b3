package redress.register;

/** One restriction as it was made for one person. @param terms what exactly it means for them; never blank */
public record Restriction(RestrictionKind kind, String terms) {}
