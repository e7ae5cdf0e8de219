package org.ixplanner.exchange.ixf;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.ixf.IxfData.Connection;
import org.ixplanner.exchange.ixf.IxfData.Exchange;
import org.ixplanner.exchange.ixf.IxfData.Member;
import org.ixplanner.exchange.reading.ForeignFile;
import org.ixplanner.exchange.reading.JsonRow;
import org.ixplanner.exchange.reading.ReadProblem;
import org.ixplanner.exchange.reading.UnusableFileException;

/// Reads IX-F member exports of any version. Only the fields needed are read; all others are passed over.
public final class IxfFile {

    private static final long MOST_ASN = 4_294_967_294L;
    private static final long MOST_MBPS = 10_000_000;

    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private String version = "";
    private boolean hasMembers;

    private IxfFile() {}

    /// Reads a file.
    ///
    /// @throws UnusableFileException if it cannot be read or has no list of members
    public static IxfData read(Path path) throws UnusableFileException {
        IxfFile file = new IxfFile();
        new ForeignFile(path).json(file::document);
        if (!file.hasMembers) {
            throw new UnusableFileException("$", Message.of("ixf.no-members"));
        }
        return new IxfData(file.version, file.exchanges, file.members, file.problems);
    }

    private void document(JsonReader reader) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.nextName()) {
                case "version" -> version = scalar(reader);
                case "ixp_list" -> objects(reader, () -> exchange(reader));
                case "member_list" -> {
                    hasMembers |= reader.peek() == JsonToken.BEGIN_ARRAY;
                    objects(reader, () -> member(reader));
                }
                default -> reader.skipValue();
            }
        }
        reader.endObject();
    }

    private void exchange(JsonReader reader) throws IOException {
        JsonRow row = JsonRow.read(reader, Set.of("ixp_id", "shortname")::contains);
        exchanges.add(new Exchange(row.whole("ixp_id"), row.text("shortname")));
    }

    private void member(JsonReader reader) throws IOException {
        String where = reader.getPath();
        String asn = "";
        String name = "";
        List<Connection> connections = new ArrayList<>();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.nextName()) {
                case "asnum" -> asn = scalar(reader);
                case "name" -> name = scalar(reader);
                case "connection_list" -> objects(reader, () -> connections.add(connection(reader)));
                default -> reader.skipValue();
            }
        }
        reader.endObject();
        OptionalLong number = whole(asn);
        if (number.orElse(0) < 1 || number.orElse(0) > MOST_ASN) {
            problems.add(new ReadProblem(where, Message.of("ixf.no-asn", asn)));
            return;
        }
        members.add(new Member(number.getAsLong(), name, connections));
    }

    private Connection connection(JsonReader reader) throws IOException {
        String exchange = "";
        String state = "";
        List<Long> ports = new ArrayList<>();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.nextName()) {
                case "ixp_id" -> exchange = scalar(reader);
                case "state" -> state = scalar(reader);
                case "if_list" -> objects(reader, () -> port(reader, ports));
                default -> reader.skipValue();
            }
        }
        reader.endObject();
        return new Connection(whole(exchange), state, ports);
    }

    private void port(JsonReader reader, List<Long> ports) throws IOException {
        String where = reader.getPath();
        String speed = JsonRow.read(reader, "if_speed"::equals).text("if_speed");
        long mbps = whole(speed).orElse(0);
        if (mbps > 0 && mbps <= MOST_MBPS) {
            ports.add(mbps);
        } else if (!speed.isEmpty()) {
            problems.add(new ReadProblem(where, Message.of("ixf.no-speed", speed)));
        }
    }

    private interface Step {
        void take() throws IOException;
    }

    // A list may be null or hold nulls.
    private static void objects(JsonReader reader, Step each) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_ARRAY) {
            reader.skipValue();
            return;
        }
        reader.beginArray();
        while (reader.hasNext()) {
            if (reader.peek() == JsonToken.BEGIN_OBJECT) {
                each.take();
            } else {
                reader.skipValue();
            }
        }
        reader.endArray();
    }

    private static String scalar(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case STRING, NUMBER -> reader.nextString().strip();
            default -> {
                reader.skipValue();
                yield "";
            }
        };
    }

    private static OptionalLong whole(String text) {
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
