package redress.casework;

/** A member of staff named at some element of one case, numbered from 1 in the order of naming, taken back or not. */
public record StaffConcernedId(int number) {}
