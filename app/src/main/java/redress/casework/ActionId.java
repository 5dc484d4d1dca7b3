package redress.casework;

/** The number of an action within its case, from 1. */
public record ActionId(int number) {}
