package redress.organisation;

/** An entry of one of the council's lists: the code that is stored, the words that people read, and when it holds. */
public interface Listed<I> {

    I id();

    String label();

    Validity validity();
}
