package org.ixplanner.app.importing.country.known;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.Neighbours;
import org.ixplanner.exchange.apnic.UsersData;
import org.ixplanner.exchange.peeringdb.PeeringDbData;
import org.ixplanner.exchange.reading.RowSource;
import org.ixplanner.exchange.rir.DelegatedData;

/// What was read of networks, of the whole world as far as the files go.
///
/// @param peeringDb objects of PeeringDB
/// @param relations who buys from whom; empty if no file says so
/// @param relationsSource of the relations
/// @param users by network and country
/// @param usersSource of the users
/// @param delegated whose AS numbers are
/// @param delegatedSource of these
public record CountrySources(
        PeeringDbData peeringDb,
        Optional<AsRelations> relations,
        RowSource relationsSource,
        UsersData users,
        RowSource usersSource,
        DelegatedData delegated,
        RowSource delegatedSource) {

    /// Whether no file says anything.
    public boolean isEmpty() {
        return peeringDb.read() == 0
                && relations.isEmpty()
                && users.rows().isEmpty()
                && delegated.blocks().isEmpty();
    }

    /// From whom a network buys, as far as is known, by number.
    public LongStream providers(long asn) {
        return neighbours(asn, AsRelations::providers);
    }

    /// To whom a network sells, as far as is known, by number.
    public LongStream customers(long asn) {
        return neighbours(asn, AsRelations::customers);
    }

    /// With whom a network peers, as far as is known, by number.
    public LongStream peers(long asn) {
        return neighbours(asn, AsRelations::peers);
    }

    private LongStream neighbours(long asn, Function<AsRelations, Neighbours> of) {
        AsRelations known = relations.orElse(null);
        int at = known == null ? -1 : known.positionOf(asn);
        if (known == null || at < 0) {
            return LongStream.empty();
        }
        Neighbours neighbours = of.apply(known);
        return Arrays.stream(
                        neighbours.networks(),
                        neighbours.starts()[at],
                        neighbours.starts()[at + 1])
                .mapToLong(known::asn);
    }
}
