package redress.organisation;

/** An entry that needs no more than its code, words and validity. */
public record Entry<I>(I id, String label, Validity validity) implements Listed<I> {}
