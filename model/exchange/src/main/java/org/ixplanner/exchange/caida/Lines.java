package org.ixplanner.exchange.caida;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The lines of a stream, one at a time, as bytes in a buffer: no object a line. Of a line that is longer than the
/// buffer only the beginning is there. A mark of the byte order at the start of the stream, as Windows writes it, is
/// left out.
final class Lines {

    private static final int CAPACITY = 1 << 18;
    private static final int REST = 1 << 13;

    private final InputStream stream;
    // Behind what a line may have there is room to read over the rest of a longer one.
    private final byte[] buffer = new byte[CAPACITY + REST];
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
        number++;
        if (number == 1 && hasByteOrderMark()) {
            start += 3;
        }
        return true;
    }

    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    /// Behind the last byte of the line, without the line feed.
    int end() {
        return end;
    }

    /// Of the line, from 1.
    long number() {
        return number;
    }

    /// At most this many bytes of the line, as text.
    String text(int most) {
        String text = new String(buffer, start, Math.min(most, end - start), StandardCharsets.UTF_8).strip();
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

    /// Reads on to the end of the line. Its beginning stays where it is: that is still wanted.
    private void skipRest() throws IOException {
        int found = -1;
        while (found < 0 && !isOver) {
            int read = stream.read(buffer, CAPACITY, REST);
            isOver = read < 0;
            filled = CAPACITY + Math.max(read, 0);
            found = endOfLine(CAPACITY);
        }
        next = found < 0 ? filled : found + 1;
    }

    private boolean hasByteOrderMark() {
        return end - start >= 3
                && buffer[start] == (byte) 0xEF
                && buffer[start + 1] == (byte) 0xBB
                && buffer[start + 2] == (byte) 0xBF;
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
