package org.ixplanner.exchange.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/// How a file is packed. Its first bytes tell, as names lie.
public final class Packing {

    private static final int HEAD = 3;

    private Packing() {}

    /// The content of a stream, unpacked if it is packed with gzip or bzip2. Several packed files in a row are one, as
    /// they are for the tools of that name; what else follows the packed bytes is an error.
    ///
    /// @throws IOException if reading fails
    public static InputStream unpacked(InputStream packed) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(packed, HEAD);
        byte[] head = new byte[HEAD];
        int read = stream.readNBytes(head, 0, HEAD);
        stream.unread(head, 0, read);
        if (read >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B) {
            return GzipCompressorInputStream.builder()
                    .setInputStream(stream)
                    .setDecompressConcatenated(true)
                    .get();
        }
        if (read == HEAD && head[0] == 'B' && head[1] == 'Z' && head[2] == 'h') {
            return new BZip2CompressorInputStream(stream, true);
        }
        return stream;
    }
}
