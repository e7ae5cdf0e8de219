package org.ixplanner.exchange.caida;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The lines of a stream, one at a time, as bytes in a buffer: no object a line. Of a line that is longer than the
/// buffer only the beginning is there.
final class Lines {

    private static final int CAPACITY = 1 << 18;

    private final InputStream stream;
    private final byte[] buffer = new byte[CAPACITY];
    private int filled;
    private int next;
    private boolean isOver;
    private int start;
    private int end;
    private long number;

    Lines(InputStream stream) {
        this.stream = stream;
    }

    /// Goes to the next line, if there is one.
    boolean next() throws IOException {
        int found = endOfLine(next);
        if (found < 0) {
            System.arraycopy(buffer, next, buffer, 0, filled - next);
            filled -= next;
            next = 0;
            found = filledToEndOfLine();
        }
        if (found == next && found == filled) {
            return false;
        }
        start = next;
        end = found;
        next = Math.min(found + 1, filled);
        if (found == CAPACITY) {
            skipRest();
        }
        if (end > start && buffer[end - 1] == '\r') {
            end--;
        }
        number++;
        return true;
    }

    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    /// Behind the last byte of the line, its end excluded.
    int end() {
        return end;
    }

    /// Of the line, from 1.
    long number() {
        return number;
    }

    /// At most this many bytes of the line, as text.
    String text(int most) {
        String text = new String(buffer, start, Math.min(most, end - start), StandardCharsets.UTF_8);
        return end - start > most ? text + "…" : text;
    }

    /// Fills the buffer until there is the end of a line in it, the stream is over or it is full.
    private int filledToEndOfLine() throws IOException {
        while (!isOver && filled < CAPACITY) {
            int before = filled;
            int read = stream.read(buffer, filled, CAPACITY - filled);
            if (read < 0) {
                isOver = true;
            } else {
                filled += read;
                int found = endOfLine(before);
                if (found >= 0) {
                    return found;
                }
            }
        }
        return filled;
    }

    private void skipRest() throws IOException {
        // The buffer stays as it is: the beginning of the line is still wanted.
        byte[] rest = new byte[1];
        while (stream.read(rest, 0, 1) > 0) {
            if (rest[0] == '\n') {
                break;
            }
        }
    }

    private int endOfLine(int from) {
        for (int i = from; i < filled; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
