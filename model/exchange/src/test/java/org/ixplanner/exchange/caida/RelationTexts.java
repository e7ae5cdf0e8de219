package org.ixplanner.exchange.caida;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/// Files of AS relationships, made and read by tests.
final class RelationTexts {

    private RelationTexts() {}

    static AsRelationsResult read(byte[] bytes, boolean lenient) {
        try {
            return AsRelationsFile.read(new ByteArrayInputStream(bytes), lenient);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static AsRelationsResult.Loaded loaded(String text) {
        return loaded(text.getBytes(StandardCharsets.UTF_8), false);
    }

    static AsRelationsResult.Loaded skipping(String text) {
        return loaded(text.getBytes(StandardCharsets.UTF_8), true);
    }

    static AsRelationsResult.Loaded loaded(byte[] bytes, boolean lenient) {
        AsRelationsResult result = read(bytes, lenient);
        assertThat(result).isInstanceOf(AsRelationsResult.Loaded.class);
        return (AsRelationsResult.Loaded) result;
    }

    static List<LineProblem> refused(String text, boolean lenient) {
        AsRelationsResult result = read(text.getBytes(StandardCharsets.UTF_8), lenient);
        assertThat(result).isInstanceOf(AsRelationsResult.Refused.class);
        return ((AsRelationsResult.Refused) result).problems();
    }

    /// Line and key of each problem, as `3 caida.conflict`.
    static List<String> problems(String text) {
        return keys(refused(text, false));
    }

    static List<String> keys(List<LineProblem> problems) {
        return problems.stream()
                .map(problem -> problem.line() + " " + problem.what().key())
                .toList();
    }

    static byte[] gzip(String text) {
        return packed(text, GZIPOutputStream::new);
    }

    static byte[] bzip2(String text) {
        return packed(text, stream -> new BZip2CompressorOutputStream(stream, 1));
    }

    private interface Packer {
        OutputStream around(OutputStream stream) throws IOException;
    }

    private static byte[] packed(String text, Packer packer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream stream = packer.around(bytes)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
