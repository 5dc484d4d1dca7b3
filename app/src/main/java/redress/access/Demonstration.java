package redress.access;

/**
 * Whether this is a sample that anybody may look at ({@code redress.demo}): the sign-in page then tells the names and
 * the password, which is the same for all.
 */
public record Demonstration(boolean running, String password) {}
