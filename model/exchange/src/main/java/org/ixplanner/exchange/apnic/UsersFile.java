package org.ixplanner.exchange.apnic;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.apnic.UsersData.Row;
import org.ixplanner.exchange.reading.ForeignFile;
import org.ixplanner.exchange.reading.JsonRow;
import org.ixplanner.exchange.reading.ReadProblem;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.jspecify.annotations.Nullable;

/// Reads users by network: APNIC's own JSON, which has a row for each network and country, or shares alone as
/// `{country: {asn: percent}}`.
public final class UsersFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final String PERCENT = "Percent of CC Pop"; // not shown: a name in the file
    private static final Set<String> FIELDS = Set.of("AS", "CC", "Users", PERCENT);
    private static final double MOST_USERS = 1e10;

    private final List<Row> rows = new ArrayList<>();
    private final List<ReadProblem> refused = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private @Nullable LocalDate date;
    private String notice = "";

    private UsersFile() {}

    /// Reads a file.
    ///
    /// @throws UnusableFileException if there are no users in it
    public static UsersData read(Path file) throws UnusableFileException {
        UsersFile users = new UsersFile();
        new ForeignFile(file).json(users::document);
        if (users.rows.isEmpty()) {
            throw new UnusableFileException("", Message.of("apnic.no-users"));
        }
        return new UsersData(users.rows, users.date, users.notice, users.refused);
    }

    private void document(JsonReader reader) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            JsonToken next = reader.peek();
            if (name.equals("Data") && next == JsonToken.BEGIN_ARRAY) {
                data(reader);
            } else if (name.equals("Date") && next == JsonToken.STRING) {
                date = day(reader.nextString());
            } else if (name.equals("copyright") && next == JsonToken.STRING) {
                notice = reader.nextString();
            } else if (name.matches("[A-Z]{2}") && next == JsonToken.BEGIN_OBJECT) {
                shares(reader, name);
            } else {
                reader.skipValue();
            }
        }
        reader.endObject();
    }

    private void data(JsonReader reader) throws IOException {
        reader.beginArray();
        while (reader.hasNext()) {
            String where = reader.getPath();
            JsonRow row = JsonRow.read(reader, FIELDS::contains);
            OptionalLong asn = asn(row.text("AS"));
            OptionalDouble users = row.decimal("Users");
            boolean isUsable = users.isPresent() && users.getAsDouble() >= 0 && users.getAsDouble() <= MOST_USERS;
            if (asn.isEmpty() || !row.text("CC").matches("[A-Z]{2}") || !isUsable) {
                refused.add(new ReadProblem(where, Message.of("apnic.no-row")));
            } else {
                long count = StrictMath.round(users.getAsDouble());
                double percent = row.decimal(PERCENT).orElse(0);
                add(new Row(asn.getAsLong(), row.text("CC"), count, percent), where);
            }
        }
        reader.endArray();
    }

    private void shares(JsonReader reader, String country) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            OptionalLong asn = asn(reader.nextName());
            String where = reader.getPath();
            double percent = -1;
            if (reader.peek() == JsonToken.NUMBER) {
                percent = reader.nextDouble();
            } else {
                reader.skipValue();
            }
            if (asn.isEmpty() || percent < 0 || percent > 100) {
                refused.add(new ReadProblem(where, Message.of("apnic.no-share")));
            } else {
                add(new Row(asn.getAsLong(), country, null, percent), where);
            }
        }
        reader.endObject();
    }

    private void add(Row row, String where) {
        if (known.add(row.asn() + row.country())) {
            rows.add(row);
        } else {
            refused.add(new ReadProblem(where, Message.of("apnic.twice", String.valueOf(row.asn()), row.country())));
        }
    }

    // A number, in some files with `AS` before it.
    private static OptionalLong asn(String text) {
        String digits = text.startsWith("AS") ? text.substring(2) : text;
        if (!digits.matches("\\d{1,10}")) {
            return OptionalLong.empty();
        }
        long asn = Long.parseLong(digits);
        return asn < 1 || asn > Asn.MAX ? OptionalLong.empty() : OptionalLong.of(asn);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
