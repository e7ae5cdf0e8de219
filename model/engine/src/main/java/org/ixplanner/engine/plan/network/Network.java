package org.ixplanner.engine.plan.network;

import static org.ixplanner.engine.plan.schema.Field.list;
import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.METHOD;
import static org.ixplanner.engine.plan.schema.FieldSource.PEERINGDB;
import static org.ixplanner.engine.plan.schema.FieldSource.SURVEY;

import java.util.List;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;
import org.jspecify.annotations.Nullable;

/// A network with its users, its places, its contracts and what it says of each exchange.
///
/// @param asn its number
/// @param name as people know it
/// @param organisation who runs it; null: an organisation of its own
/// @param networkKind what it mainly does
/// @param economy the country its users and points of presence are in, not its registration
/// @param peakMbps busy-hour inbound demand of its own users (95th percentile of five-minute samples, one month),
///     customer networks of the plan not included; null: derived from subscribers
/// @param users its subscribers by city and access
/// @param hostingWeight its weight among the country's hosts of domestic content; 0 if it hosts none
/// @param soldAbroadMbps domestic content it sends to users abroad at the busy hour
/// @param pops sites where it is present
/// @param gateways sites where its users' traffic enters the network: mobile core, CGNAT, satellite landing
/// @param policy how ready it is to peer
/// @param announcedConeShare share of its customer cone that it announces to those whom it meets at exchanges; only
///     routes on the whole Internet use it, for a share does not tell which customers are left out
/// @param contracts its transit contracts, as customer
/// @param stances what it says of exchanges
/// @param evidence where its values come from
public record Network(
        Asn asn,
        String name,
        @Nullable String organisation,
        NetworkKind networkKind,
        String economy,
        @Nullable Double peakMbps,
        List<Users> users,
        double hostingWeight,
        double soldAbroadMbps,
        List<String> pops,
        List<String> gateways,
        PeeringPolicy policy,
        double announcedConeShare,
        List<Contract> contracts,
        List<Stance> stances,
        List<Evidence> evidence)
        implements PlanItem {

    /// The schema rows.
    public static final Noun<Network> NOUN = Noun.of(
            Network.class,
            "network",
            required("asn", new FieldType.AsNumber(), PEERINGDB),
            required("name", Types.name(), PEERINGDB),
            optional("organisation", Types.reference(Kind.ORGANISATION), PEERINGDB),
            required("networkKind", Types.choice(NetworkKind.class), PEERINGDB),
            required("economy", Types.country(), METHOD),
            optional("peakMbps", Types.mbps(), SURVEY),
            list("users", Types.part(Users.NOUN), SURVEY),
            preset("hostingWeight", Types.upTo(1e9, Unit.NONE), 0.0, METHOD),
            preset("soldAbroadMbps", Types.mbps(), 0.0, SURVEY),
            list("pops", Types.reference(Kind.SITE), PEERINGDB),
            list("gateways", Types.reference(Kind.SITE), SURVEY),
            preset("policy", Types.choice(PeeringPolicy.class), PeeringPolicy.OPEN, PEERINGDB),
            preset("announcedConeShare", Types.share(), 1.0, METHOD),
            list("contracts", Types.part(Contract.NOUN), SURVEY),
            list("stances", Types.part(Stance.NOUN), SURVEY),
            Evidence.list());

    /// Keeps its own copies of the lists.
    public Network {
        users = List.copyOf(users);
        pops = List.copyOf(pops);
        gateways = List.copyOf(gateways);
        contracts = List.copyOf(contracts);
        stances = List.copyOf(stances);
        evidence = List.copyOf(evidence);
    }

    /// Subscribers in all its cities.
    public long subscribers() {
        return users.stream().mapToLong(Users::subscribers).sum();
    }

    @Override
    public Kind kind() {
        return Kind.NETWORK;
    }

    @Override
    public String key() {
        return asn.toString();
    }

    @Override
    public String label() {
        return asn + " " + name;
    }
}
