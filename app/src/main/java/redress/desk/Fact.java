package redress.desk;

/** Something that a page says, and what it is. The text may have several lines. */
public record Fact(String label, String text) {}
