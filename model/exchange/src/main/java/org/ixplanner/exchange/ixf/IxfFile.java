package org.ixplanner.exchange.ixf;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.ixf.IxfData.Connection;
import org.ixplanner.exchange.ixf.IxfData.Exchange;
import org.ixplanner.exchange.ixf.IxfData.Member;
import org.ixplanner.exchange.ixf.IxfData.Port;
import org.ixplanner.exchange.ixf.IxfData.Switch;
import org.ixplanner.exchange.reading.ForeignFile;
import org.ixplanner.exchange.reading.JsonRow;
import org.ixplanner.exchange.reading.ReadProblem;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.jspecify.annotations.Nullable;

/// Reads IX-F member exports of any version. Only the fields needed are read; all others are passed over.
public final class IxfFile {

    private static final long MOST_MBPS = 10_000_000;
    private static final Set<String> SWITCH = Set.of("id", "colo", "pdb_facility_id", "city", "country");
    private static final Set<String> PORT = Set.of("if_speed", "switch_id", "pdb_facility_id");

    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Member> unnumbered = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private String version = "";
    private @Nullable LocalDate date;
    private boolean hasMembers;

    private IxfFile() {}

    /// Whether a file is JSON with a list of members or of exchanges.
    public static boolean isOne(Path path) {
        AtomicBoolean isOne = new AtomicBoolean();
        try {
            new ForeignFile(path).text(text -> isOne.set(hasLists(new JsonReader(text))));
        } catch (UnusableFileException | IllegalStateException | NumberFormatException e) {
            // Whoever reads it as something else will say better what is wrong.
            return false;
        }
        return isOne.get();
    }

    // What comes behind "features" is long and belongs to another format.
    private static boolean hasLists(JsonReader reader) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            return false;
        }
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.nextName()) {
                case "member_list", "ixp_list" -> {
                    return true;
                }
                case "features" -> {
                    return false;
                }
                default -> reader.skipValue();
            }
        }
        return false;
    }

    /// Reads a file.
    ///
    /// @throws UnusableFileException if it cannot be read or has no list of members
    public static IxfData read(Path path) throws UnusableFileException {
        IxfFile file = new IxfFile();
        new ForeignFile(path).json(file::document);
        if (!file.hasMembers) {
            throw new UnusableFileException("$", Message.of("ixf.no-members"));
        }
        return new IxfData(file.version, file.date, file.exchanges, file.members, file.unnumbered, file.problems);
    }

    private void document(JsonReader reader) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.nextName()) {
                case "version" -> version = scalar(reader);
                case "timestamp" -> date = JsonRow.dayOf(scalar(reader)).orElse(null);
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
        String where = reader.getPath();
        String id = "";
        String name = "";
        String longName = "";
        String peeringDb = "";
        String country = "";
        List<Switch> switches = new ArrayList<>();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.nextName()) {
                case "ixp_id" -> id = scalar(reader);
                case "shortname" -> name = scalar(reader);
                case "name" -> longName = scalar(reader);
                case "peeringdb_id" -> peeringDb = scalar(reader);
                case "country" -> country = scalar(reader);
                case "switch" -> objects(reader, () -> switches.add(device(reader)));
                default -> reader.skipValue();
            }
        }
        reader.endObject();
        exchanges.add(new Exchange(whole(id), name, longName, number(peeringDb), country, switches, where));
    }

    private static Switch device(JsonReader reader) throws IOException {
        JsonRow row = JsonRow.read(reader, SWITCH::contains);
        return new Switch(
                whole(row.text("id")),
                row.text("colo"),
                number(row.text("pdb_facility_id")),
                row.text("city"),
                row.text("country"));
    }

    private void member(JsonReader reader) throws IOException {
        String where = reader.getPath();
        String asn = "";
        String name = "";
        String type = "";
        String policy = "";
        List<Connection> connections = new ArrayList<>();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.nextName()) {
                case "asnum" -> asn = scalar(reader);
                case "name" -> name = scalar(reader);
                case "member_type" -> type = scalar(reader);
                case "peering_policy" -> policy = scalar(reader);
                case "connection_list" -> objects(reader, () -> connections.add(connection(reader)));
                default -> reader.skipValue();
            }
        }
        reader.endObject();
        long number = whole(asn).orElse(0);
        boolean isNumbered = number >= 1 && number <= Asn.MAX;
        Member member = new Member(isNumbered ? number : 0, name, type.equals("ixp"), policy, connections, where);
        if (isNumbered) {
            members.add(member);
            return;
        }
        problems.add(new ReadProblem(where, Message.of("ixf.no-asn", asn)));
        unnumbered.add(member);
    }

    private Connection connection(JsonReader reader) throws IOException {
        String where = reader.getPath();
        String exchange = "";
        String state = "";
        List<Port> ports = new ArrayList<>();
        List<Boolean> routeServer = new ArrayList<>();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.nextName()) {
                case "ixp_id" -> exchange = scalar(reader);
                case "state" -> state = scalar(reader);
                case "if_list" -> objects(reader, () -> ports.add(port(reader)));
                case "vlan_list" -> objects(reader, () -> vlan(reader, routeServer));
                default -> reader.skipValue();
            }
        }
        reader.endObject();
        Optional<Boolean> peers = routeServer.stream().reduce(Boolean::logicalOr);
        return new Connection(whole(exchange), state, ports, peers, where);
    }

    private Port port(JsonReader reader) throws IOException {
        String where = reader.getPath();
        JsonRow row = JsonRow.read(reader, PORT::contains);
        String speed = row.text("if_speed");
        long mbps = whole(speed).orElse(0);
        boolean isSpeed = mbps > 0 && mbps <= MOST_MBPS;
        if (!isSpeed && !speed.isEmpty()) {
            problems.add(new ReadProblem(where, Message.of("ixf.no-speed", speed)));
        }
        return new Port(isSpeed ? mbps : 0, whole(row.text("switch_id")), number(row.text("pdb_facility_id")));
    }

    // What it says of the route server, for each family of addresses that says it.
    private static void vlan(JsonReader reader, List<Boolean> routeServer) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            boolean isFamily = Set.of("ipv4", "ipv6").contains(reader.nextName());
            if (isFamily && reader.peek() == JsonToken.BEGIN_OBJECT) {
                String said = JsonRow.read(reader, "routeserver"::equals).text("routeserver");
                if (!said.isEmpty()) {
                    routeServer.add(said.equals("true"));
                }
            } else {
                reader.skipValue();
            }
        }
        reader.endObject();
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

    // Numbers of PeeringDB count from 1; some exports have 0 for none.
    private static OptionalLong number(String text) {
        OptionalLong number = whole(text);
        return number.orElse(0) > 0 ? number : OptionalLong.empty();
    }
}
