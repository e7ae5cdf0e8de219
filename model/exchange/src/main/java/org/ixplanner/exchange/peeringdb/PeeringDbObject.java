package org.ixplanner.exchange.peeringdb;

import java.util.List;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.exchange.reading.RowSource;
import org.jspecify.annotations.Nullable;

/// An object of PeeringDB, as far as the program uses it.
public sealed interface PeeringDbObject {

    /// Its number, unique within its type.
    long id();

    /// Which file, and when it was last changed.
    RowSource source();

    /// Who owns networks, facilities and exchanges (`org`).
    ///
    /// @param name as people know it
    /// @param country ISO 3166-1 alpha-2; empty if it is not said
    record Organisation(long id, RowSource source, String name, String country) implements PeeringDbObject {}

    /// A network (`net`).
    ///
    /// @param organisation number of the `org`, 0 if it is not said
    /// @param asn its AS number
    /// @param name as people know it
    /// @param types what it is (`info_types`, in older files the one `info_type`); empty if it is not disclosed
    /// @param policy its general policy: `Open`, `Selective`, `Restrictive`, `No`; empty if it is not said
    record Network(
            long id, RowSource source, long organisation, long asn, String name, List<String> types, String policy)
            implements PeeringDbObject {

        /// Keeps its own copy of the list.
        public Network {
            types = List.copyOf(types);
        }
    }

    /// An exchange (`ix`). It has no place but a city: its buildings are facilities.
    ///
    /// @param name as people know it
    /// @param city where it is; may be empty
    /// @param country ISO 3166-1 alpha-2; empty if it is not said
    record Exchange(long id, RowSource source, String name, String city, String country) implements PeeringDbObject {}

    /// A peering LAN of an exchange (`ixlan`).
    ///
    /// @param exchange number of the `ix`
    /// @param routeServerAsn the AS number of its route server, 0 if there is none or it is not said
    record Lan(long id, RowSource source, long exchange, long routeServerAsn) implements PeeringDbObject {}

    /// A port of a network at an exchange (`netixlan`).
    ///
    /// @param exchange number of the `ix`, 0 if only the LAN is said
    /// @param lan number of the `ixlan`, 0 if it is not said
    /// @param asn the network's AS number
    /// @param speedMbps its speed, 0 if it is not said
    /// @param routeServer whether it peers with the route server
    /// @param operational whether it is in use; older files do not say and mean yes
    record Port(
            long id,
            RowSource source,
            long exchange,
            long lan,
            long asn,
            double speedMbps,
            boolean routeServer,
            boolean operational)
            implements PeeringDbObject {}

    /// A building (`fac`).
    ///
    /// @param organisation number of the `org`, 0 if it is not said
    /// @param name as people know it
    /// @param city where it is; may be empty
    /// @param country ISO 3166-1 alpha-2; empty if it is not said
    /// @param place as PeeringDB's geocoder found it, latitude and longitude sometimes swapped; null if it did not
    record Facility(
            long id,
            RowSource source,
            long organisation,
            String name,
            String city,
            String country,
            @Nullable LonLat place)
            implements PeeringDbObject {}

    /// A network in a building (`netfac`).
    ///
    /// @param network number of the `net`
    /// @param asn its AS number there, 0 if it is not said
    /// @param facility number of the `fac`
    /// @param name of the building
    /// @param city of the building
    /// @param country of the building
    record Presence(
            long id, RowSource source, long network, long asn, long facility, String name, String city, String country)
            implements PeeringDbObject {}

    /// An exchange in a building (`ixfac`).
    ///
    /// @param exchange number of the `ix`
    /// @param facility number of the `fac`
    /// @param name of the building
    /// @param city of the building
    /// @param country of the building
    record ExchangeSite(
            long id, RowSource source, long exchange, long facility, String name, String city, String country)
            implements PeeringDbObject {}
}
