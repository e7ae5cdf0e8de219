package org.ixplanner.exchange.rir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.reading.ForeignFile;
import org.ixplanner.exchange.reading.ReadProblem;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.ixplanner.exchange.rir.DelegatedData.Block;
import org.jspecify.annotations.Nullable;

/// Reads delegated files of the regional registries, each one's own or the joint one, with or without the holder's
/// opaque id.
public final class DelegatedFile {

    private static final int MOST_SHOWN = 60;
    private static final long MAX_ASN = 4_294_967_295L;
    private static final int MOST_REFUSED = 20;

    private final List<Block> blocks = new ArrayList<>();
    private final List<ReadProblem> refused = new ArrayList<>();
    private @Nullable LocalDate date;

    private DelegatedFile() {}

    /// Reads a file.
    ///
    /// @throws UnusableFileException if there are no AS numbers in it
    public static DelegatedData read(Path file) throws UnusableFileException {
        DelegatedFile delegated = new DelegatedFile();
        new ForeignFile(file).text(delegated::lines);
        if (delegated.blocks.isEmpty()) {
            throw new UnusableFileException("", Message.of("rir.nothing"));
        }
        return new DelegatedData(delegated.blocks, delegated.date, delegated.refused);
    }

    private void lines(BufferedReader text) throws IOException {
        String line = text.readLine();
        for (int number = 1; line != null; number++) {
            if (!line.isBlank() && !line.startsWith("#")) {
                line(line.strip().split("\\|", -1), "line " + number, line);
            }
            line = text.readLine();
        }
    }

    private void line(String[] fields, String where, String line) {
        boolean isHeading = fields[0].matches("[0-9.]+");
        if (isHeading && fields.length >= 3) {
            date = day(fields[2]);
        }
        boolean isOther = isHeading
                || (fields.length >= 6 && fields[5].equals("summary"))
                || (fields.length > 2 && fields[2].matches("ipv[46]"));
        if (isOther) {
            return;
        }
        if (fields.length < 7 || !fields[2].equals("asn")) {
            refuse(where, line);
            return;
        }
        // What nobody holds has no country.
        if (!fields[6].equals("allocated") && !fields[6].equals("assigned")) {
            return;
        }
        if (!fields[1].matches("[A-Z]{2}") || !fields[3].matches("\\d{1,10}") || !fields[4].matches("\\d{1,10}")) {
            refuse(where, line);
            return;
        }
        long first = Long.parseLong(fields[3]);
        long count = Long.parseLong(fields[4]);
        if (first > MAX_ASN || count < 1 || first + count - 1 > MAX_ASN) {
            refuse(where, line);
            return;
        }
        blocks.add(new Block(fields[0], fields[1], first, count));
    }

    private void refuse(String where, String line) {
        if (refused.size() < MOST_REFUSED) {
            String shown = line.substring(0, Math.min(MOST_SHOWN, line.length()));
            refused.add(new ReadProblem(where, Message.of("rir.no-line", shown)));
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
