package redress.casework;

/** An element of complaint within one case, numbered from 1; the first is the primary one that reports count. */
public record ElementId(int number) {}
