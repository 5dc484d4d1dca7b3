package redress.casework;

/** A person within one case, numbered from 1 in the order in which they were added. */
public record PersonId(int number) {}
