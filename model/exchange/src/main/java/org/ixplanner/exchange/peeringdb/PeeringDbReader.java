package org.ixplanner.exchange.peeringdb;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Exchange;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.ExchangeSite;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Facility;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Lan;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Network;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Organisation;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Port;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Presence;
import org.ixplanner.exchange.reading.ForeignFile;
import org.ixplanner.exchange.reading.JsonRow;
import org.ixplanner.exchange.reading.ReadProblem;
import org.ixplanner.exchange.reading.RowSource;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.jspecify.annotations.Nullable;

/// Reads PeeringDB's objects from any number of files, plain or packed: answers of its API, whole or page by page; one
/// object of all types, such as CAIDA's daily dumps; the rows that PeeringDB's own client keeps. Of rows with one
/// number the newest counts, of equally new ones the first.
public final class PeeringDbReader {

    private static final int MOST_REFUSED = 20;

    private final SortedMap<PeeringDbType, SortedMap<Long, PeeringDbObject>> objects = new TreeMap<>();
    private final List<ReadProblem> refused = new ArrayList<>();
    private int read;
    private int repeated;
    private int gone;
    private int refusedCount;

    /// Reads one more file.
    ///
    /// @throws UnusableFileException if there is nothing of PeeringDB in it; a part may have been taken
    public void add(Path path) throws UnusableFileException {
        ForeignFile file = new ForeignFile(path);
        Reading reading = new Reading(file.name());
        file.json(reading::document);
        if (!reading.isPeeringDb) {
            throw new UnusableFileException("", Message.of("peeringdb.no-peeringdb"));
        }
    }

    /// What was read so far.
    public PeeringDbData data() {
        return new PeeringDbData(
                all(PeeringDbType.ORG, Organisation.class),
                all(PeeringDbType.NET, Network.class),
                all(PeeringDbType.IX, Exchange.class),
                all(PeeringDbType.IXLAN, Lan.class),
                all(PeeringDbType.NETIXLAN, Port.class),
                all(PeeringDbType.FAC, Facility.class),
                all(PeeringDbType.NETFAC, Presence.class),
                all(PeeringDbType.IXFAC, ExchangeSite.class),
                read,
                repeated,
                gone,
                refused,
                refusedCount);
    }

    private <T> List<T> all(PeeringDbType type, Class<T> kind) {
        return objects.getOrDefault(type, new TreeMap<>()).values().stream()
                .map(kind::cast)
                .toList();
    }

    private void refuse(ReadProblem problem) {
        refusedCount++;
        if (refused.size() < MOST_REFUSED) {
            refused.add(problem);
        }
    }

    private void keep(PeeringDbType type, PeeringDbObject object) {
        SortedMap<Long, PeeringDbObject> known = objects.computeIfAbsent(type, _ -> new TreeMap<>());
        PeeringDbObject other = known.get(object.id());
        if (other == null) {
            known.put(object.id(), object);
            return;
        }
        repeated++;
        LocalDate day = object.source().date();
        LocalDate otherDay = other.source().date();
        if (day != null && (otherDay == null || day.isAfter(otherDay))) {
            known.put(object.id(), object);
        }
    }

    /// One file.
    private final class Reading {

        private final String file;
        private boolean isPeeringDb;
        private @Nullable LocalDate generated;

        private Reading(String file) {
            this.file = file;
        }

        private void document(JsonReader reader) throws IOException {
            if (reader.peek() == JsonToken.BEGIN_ARRAY) {
                clientRows(reader);
                return;
            }
            reader.beginObject();
            while (reader.hasNext()) {
                String name = reader.nextName();
                Optional<PeeringDbType> type = PeeringDbType.ofTag(name);
                JsonToken next = reader.peek();
                if (name.equals("data") && next == JsonToken.BEGIN_ARRAY) {
                    rows(reader, Optional.empty());
                } else if (name.equals("meta") && next == JsonToken.BEGIN_OBJECT) {
                    meta(reader);
                } else if (type.isPresent() && next == JsonToken.BEGIN_OBJECT) {
                    table(reader, type);
                } else if (type.isPresent() && next == JsonToken.BEGIN_ARRAY) {
                    rows(reader, type);
                } else {
                    reader.skipValue();
                }
            }
            reader.endObject();
        }

        private void meta(JsonReader reader) throws IOException {
            JsonRow meta = JsonRow.read(reader, "generated"::equals);
            meta.decimal("generated")
                    .ifPresent(seconds ->
                            generated = LocalDate.ofInstant(Instant.ofEpochSecond((long) seconds), ZoneOffset.UTC));
        }

        private void table(JsonReader reader, Optional<PeeringDbType> type) throws IOException {
            reader.beginObject();
            while (reader.hasNext()) {
                if (reader.nextName().equals("data") && reader.peek() == JsonToken.BEGIN_ARRAY) {
                    rows(reader, type);
                } else {
                    reader.skipValue();
                }
            }
            reader.endObject();
        }

        private void rows(JsonReader reader, Optional<PeeringDbType> stated) throws IOException {
            isPeeringDb = true;
            reader.beginArray();
            while (reader.hasNext()) {
                String where = reader.getPath();
                if (stated.equals(Optional.of(PeeringDbType.POC))) {
                    reader.skipValue();
                    continue;
                }
                JsonRow row = JsonRow.read(reader, RowDecoder.FIELDS::contains);
                take(row, row.whole("id"), stated.or(() -> PeeringDbType.ofFields(row.names())), where);
            }
            reader.endArray();
        }

        // Each row: the type's name, its number, its fields.
        private void clientRows(JsonReader reader) throws IOException {
            reader.beginArray();
            while (reader.hasNext()) {
                String where = reader.getPath();
                String model = "";
                OptionalLong id = OptionalLong.empty();
                JsonRow row = null;
                reader.beginObject();
                while (reader.hasNext()) {
                    switch (reader.nextName()) {
                        case "model" -> model = reader.nextString();
                        case "pk" -> id = OptionalLong.of(reader.nextLong());
                        case "fields" -> row = JsonRow.read(reader, RowDecoder.FIELDS::contains);
                        default -> reader.skipValue();
                    }
                }
                reader.endObject();
                Optional<PeeringDbType> type = PeeringDbType.ofModel(model);
                if (row != null && type.isPresent()) {
                    isPeeringDb = true;
                    take(row, id, type, where);
                }
            }
            reader.endArray();
        }

        private void take(JsonRow row, OptionalLong id, Optional<PeeringDbType> type, String where) {
            read++;
            if (type.isEmpty()) {
                refuse(new ReadProblem(where(where), Message.of("peeringdb.no-tag")));
            } else if (!row.text("status").isEmpty() && !row.text("status").equals("ok")) {
                gone++;
            } else if (id.isEmpty()) {
                refuse(new ReadProblem(
                        where(where), Message.of("peeringdb.missing", "id", Message.of("peeringdb.expected.number"))));
            } else {
                decode(row, id.getAsLong(), type.get(), where);
            }
        }

        private void decode(JsonRow row, long id, PeeringDbType type, String where) {
            RowSource source = new RowSource(file, row.day("updated").orElse(generated));
            try {
                PeeringDbObject object = new RowDecoder(row, id, source, where(where)).object(type);
                if (object != null) {
                    keep(type, object);
                }
            } catch (UnusableFileException e) {
                refuse(e.problem());
            }
        }

        // There may be several files, so the name goes with it.
        private String where(String path) {
            return file + ": " + path;
        }
    }
}
