package redress.journal;

/** A sealed part could not be opened: the master key is another one, or the bytes were changed. */
public final class WrongMasterKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongMasterKey(Throwable cause) {
        super("A sealed part cannot be opened: the master key is another one, or the sealed part was changed.", cause);
    }
}
