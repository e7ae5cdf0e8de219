package org.ixplanner.exchange.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes that end with an error where there are more of them than are read: packed files may hold any number.
final class LimitedStream extends FilterInputStream {

    /// There are more bytes than are read.
    static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private long left;

    LimitedStream(InputStream bytes, long most) {
        super(bytes);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int found = super.read();
        count(found < 0 ? 0 : 1);
        return found;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int found = super.read(into, from, most);
        count(found);
        return found;
    }

    private void count(int found) throws TooLargeException {
        left -= Math.max(0, found);
        if (left < 0) {
            throw new TooLargeException();
        }
    }
}
