package redress.desk;

/** Somebody as whom a visitor of the sample may look around. */
public record Sample(String username, String name, String role) {}
