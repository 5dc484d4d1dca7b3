package redress.casework;

/** The procedure and its version under which a case began, for instance {@code adults} version {@code 2009-04-01}. */
public record ProcedureInForce(String procedure, String version) {}
