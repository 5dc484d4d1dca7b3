package redress.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts the quotation marks that pass by: in well-formed CSV they come in pairs. */
final class QuoteCounter extends FilterReader {

    private boolean odd;

    QuoteCounter(Reader text) {
        super(text);
    }

    boolean isOdd() {
        return odd;
    }

    @Override
    public int read() throws IOException {
        var character = super.read();
        odd ^= character == '"';
        return character;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        for (var index = offset; index < offset + count; index++) {
            odd ^= buffer[index] == '"';
        }
        return count;
    }
}
