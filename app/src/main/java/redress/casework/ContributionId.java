package redress.casework;

/** The number of a contribution within its case, from 1. */
public record ContributionId(int number) {}
