package org.ixplanner.exchange.peeringdb;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Exchange;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.ExchangeSite;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Facility;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Lan;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Network;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Organisation;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Port;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Presence;
import org.ixplanner.exchange.reading.JsonRow;
import org.ixplanner.exchange.reading.RowSource;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.jspecify.annotations.Nullable;

/// Turns a row into an object.
///
/// @param row its fields
/// @param id its number
/// @param source where it comes from
/// @param where it stands in the file
record RowDecoder(JsonRow row, long id, RowSource source, String where) {

    /// Every field that is used; the others, people's addresses among them, are never kept.
    static final Set<String> FIELDS = Set.of(
            "id",
            "status",
            "updated",
            "name",
            "country",
            "city",
            "org_id",
            "asn",
            "info_type",
            "info_types",
            "policy_general",
            "ix_id",
            "ixlan_id",
            "rs_asn",
            "speed",
            "is_rs_peer",
            "operational",
            "latitude",
            "longitude",
            "net_id",
            "fac_id",
            "local_asn");

    private static final double MAX_MBPS = 1e9;
    private static final int MOST_NAME_CHARS = 200;

    /// The object; null for types that are not used.
    ///
    /// @throws UnusableFileException if a field that it needs is missing
    @Nullable
    PeeringDbObject object(PeeringDbType type) throws UnusableFileException {
        return switch (type) {
            case ORG -> new Organisation(id, source, name(), country());
            case NET ->
                new Network(id, source, number("org_id"), asn("asn"), name(), types(), row.text("policy_general"));
            case IX -> new Exchange(id, source, name(), row.text("city"), country());
            case IXLAN -> new Lan(id, source, needed("ix_id"), number("rs_asn"));
            case NETIXLAN -> port();
            case FAC -> new Facility(id, source, number("org_id"), name(), row.text("city"), country(), place());
            case NETFAC ->
                new Presence(
                        id,
                        source,
                        needed("net_id"),
                        number("local_asn"),
                        needed("fac_id"),
                        row.text("name"),
                        row.text("city"),
                        country());
            case IXFAC ->
                new ExchangeSite(
                        id, source, needed("ix_id"), needed("fac_id"), row.text("name"), row.text("city"), country());
            case IXPFX, POC, CARRIER, CARRIERFAC, CAMPUS -> null;
        };
    }

    private Port port() throws UnusableFileException {
        long exchange = number("ix_id");
        long lan = number("ixlan_id");
        if (exchange == 0 && lan == 0) {
            throw missing("ixlan_id", "peeringdb.expected.number");
        }
        OptionalDouble speed = row.decimal("speed");
        if (speed.orElse(0) < 0 || speed.orElse(0) > MAX_MBPS) {
            throw missing("speed", "peeringdb.expected.speed");
        }
        boolean isOperational = row.text("operational").isEmpty() || row.flag("operational");
        return new Port(id, source, exchange, lan, asn("asn"), speed.orElse(0), row.flag("is_rs_peer"), isOperational);
    }

    // The list has replaced the single one, which stays beside it for old programs.
    private List<String> types() {
        List<String> types = row.list("info_types");
        String single = row.text("info_type");
        if (!types.isEmpty()) {
            return types;
        }
        return single.isEmpty() || single.equals("Not Disclosed") ? List.of() : List.of(single);
    }

    // A building that the geocoder did not find has no place, which is no mistake.
    private @Nullable LonLat place() throws UnusableFileException {
        OptionalDouble lat = row.decimal("latitude");
        OptionalDouble lon = row.decimal("longitude");
        if (lat.isEmpty() || lon.isEmpty()) {
            return null;
        }
        boolean isSwapped = StrictMath.abs(lat.getAsDouble()) > 90 && StrictMath.abs(lon.getAsDouble()) <= 90;
        try {
            return isSwapped
                    ? new LonLat(lat.getAsDouble(), lon.getAsDouble())
                    : new LonLat(lon.getAsDouble(), lat.getAsDouble());
        } catch (IllegalArgumentException e) {
            throw new UnusableFileException(
                    where, Message.of("peeringdb.no-place", row.text("latitude"), row.text("longitude")));
        }
    }

    private String name() throws UnusableFileException {
        String name = row.text("name");
        if (name.isEmpty()) {
            throw missing("name", "peeringdb.expected.name");
        }
        return name.substring(0, Math.min(MOST_NAME_CHARS, name.length()));
    }

    private String country() {
        String country = row.text("country").toUpperCase(Locale.ROOT);
        return country.matches("[A-Z]{2}") ? country : "";
    }

    private long asn(String field) throws UnusableFileException {
        long asn = number(field);
        if (asn < 1 || asn > Asn.MAX) {
            throw missing(field, "peeringdb.expected.asn");
        }
        return asn;
    }

    private long needed(String field) throws UnusableFileException {
        long number = number(field);
        if (number < 1) {
            throw missing(field, "peeringdb.expected.number");
        }
        return number;
    }

    private long number(String field) {
        return row.whole(field).orElse(0);
    }

    private UnusableFileException missing(String field, String expected) {
        return new UnusableFileException(where, Message.of("peeringdb.missing", field, Message.of(expected)));
    }
}
