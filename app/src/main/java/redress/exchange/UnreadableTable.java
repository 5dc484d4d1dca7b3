package redress.exchange;

import java.io.IOException;

/** A file that cannot be read as a table; the message says why and what to do. */
final class UnreadableTable extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableTable(String message) {
        super(message);
    }
}
