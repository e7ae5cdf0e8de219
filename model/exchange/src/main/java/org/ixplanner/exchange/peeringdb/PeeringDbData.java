package org.ixplanner.exchange.peeringdb;

import java.util.List;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Exchange;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.ExchangeSite;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Facility;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Lan;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Network;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Organisation;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Port;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Presence;
import org.ixplanner.exchange.reading.ReadProblem;

/// What was read of PeeringDB; each list by number, each number once.
///
/// @param organisations who owns things
/// @param networks of the whole world, as far as the files go
/// @param exchanges likewise
/// @param lans their peering LANs
/// @param ports of networks at exchanges
/// @param facilities buildings
/// @param presences networks in buildings
/// @param exchangeSites exchanges in buildings
/// @param read how many rows the files have, of all types
/// @param repeated rows of which another file or page has one that is as new or newer
/// @param gone rows whose status is not `ok`
/// @param refused rows that cannot be used, the first of them
/// @param refusedCount how many there are
public record PeeringDbData(
        List<Organisation> organisations,
        List<Network> networks,
        List<Exchange> exchanges,
        List<Lan> lans,
        List<Port> ports,
        List<Facility> facilities,
        List<Presence> presences,
        List<ExchangeSite> exchangeSites,
        int read,
        int repeated,
        int gone,
        List<ReadProblem> refused,
        int refusedCount) {

    /// Nothing.
    public static final PeeringDbData NONE = new PeeringDbReader().data();

    /// Keeps its own copies of the lists.
    public PeeringDbData {
        organisations = List.copyOf(organisations);
        networks = List.copyOf(networks);
        exchanges = List.copyOf(exchanges);
        lans = List.copyOf(lans);
        ports = List.copyOf(ports);
        facilities = List.copyOf(facilities);
        presences = List.copyOf(presences);
        exchangeSites = List.copyOf(exchangeSites);
        refused = List.copyOf(refused);
    }
}
