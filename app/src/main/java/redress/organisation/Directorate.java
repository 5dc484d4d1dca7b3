package redress.organisation;

/** A part of the council under one director; it holds services. */
public record Directorate(String id, String label, Validity validity) implements Listed<String> {}
