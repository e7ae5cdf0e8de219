package org.ixplanner.exchange.peeringdb;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A type of object. Answers of the API do not name it, so its fields have to tell.
public enum PeeringDbType {
    /// who owns things
    ORG("org", "organization"),
    /// networks
    NET("net", "network"),
    /// exchanges
    IX("ix", "internetexchange"),
    /// peering LANs
    IXLAN("ixlan", "ixlan"),
    /// address ranges of peering LANs
    IXPFX("ixpfx", "ixlanprefix"),
    /// ports
    NETIXLAN("netixlan", "networkixlan"),
    /// buildings
    FAC("fac", "facility"),
    /// networks in buildings
    NETFAC("netfac", "networkfacility"),
    /// exchanges in buildings
    IXFAC("ixfac", "internetexchangefacility"),
    /// people: never read
    POC("poc", "networkcontact"),
    /// carriers
    CARRIER("carrier", "carrier"),
    /// carriers in buildings
    CARRIERFAC("carrierfac", "carrierfacility"),
    /// groups of buildings
    CAMPUS("campus", "campus");

    private static final String MODELS = "django_peeringdb.";

    private final String tag;
    private final String model;

    PeeringDbType(String tag, String model) {
        this.tag = tag;
        this.model = MODELS + model;
    }

    /// The type with this short name.
    static Optional<PeeringDbType> ofTag(String tag) {
        for (PeeringDbType type : values()) {
            if (type.tag.equals(tag)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /// The type whose rows PeeringDB's own client keeps under this name.
    static Optional<PeeringDbType> ofModel(String model) {
        for (PeeringDbType type : values()) {
            if (type.model.equals(model)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /// The type that has these fields.
    static Optional<PeeringDbType> ofFields(Set<String> names) {
        return Optional.ofNullable(byFields(names));
    }

    private static @Nullable PeeringDbType byFields(Set<String> names) {
        if (names.contains("visible") && names.contains("role")) {
            return POC;
        }
        if (names.contains("carrier_id")) {
            return CARRIERFAC;
        }
        if (names.contains("net_id")) {
            return names.contains("fac_id") ? NETFAC : names.contains("speed") ? NETIXLAN : null;
        }
        if (names.contains("ix_id")) {
            return names.contains("fac_id") ? IXFAC : IXLAN;
        }
        if (names.contains("prefix")) {
            return IXPFX;
        }
        if (names.contains("asn")) {
            return NET;
        }
        if (names.contains("proto_unicast")) {
            return IX;
        }
        if (names.contains("clli")) {
            return FAC;
        }
        if (names.contains("org_id")) {
            return names.contains("fac_count") ? CARRIER : CAMPUS;
        }
        return names.contains("name") && names.contains("country") ? ORG : null;
    }
}
