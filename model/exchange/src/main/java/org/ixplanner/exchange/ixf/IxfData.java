package org.ixplanner.exchange.ixf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ixplanner.exchange.reading.ReadProblem;
import org.jspecify.annotations.Nullable;

/// What an IX-F member export says, without contacts, addresses and hardware addresses, which are never read.
///
/// @param version of the format, such as `1.0`; empty if the file does not say
/// @param date of the file's time stamp; null if it has none
/// @param exchanges in the order of the file; none before version 0.4
/// @param members those with an AS number, in the order of the file
/// @param unnumbered members without one; each is among the problems too
/// @param problems of members that have no number, and of speeds that are none
public record IxfData(
        String version,
        @Nullable LocalDate date,
        List<Exchange> exchanges,
        List<Member> members,
        List<Member> unnumbered,
        List<ReadProblem> problems) {

    /// Keeps its own copies.
    public IxfData {
        exchanges = List.copyOf(exchanges);
        members = List.copyOf(members);
        unnumbered = List.copyOf(unnumbered);
        problems = List.copyOf(problems);
    }

    /// An exchange.
    ///
    /// @param id what connections name it by
    /// @param name its short name; may be empty
    /// @param longName its name in full; may be empty
    /// @param peeringDb its number on PeeringDB
    /// @param country of two letters, as written; may be empty
    /// @param switches where members are connected
    /// @param where it stands in the file
    public record Exchange(
            OptionalLong id,
            String name,
            String longName,
            OptionalLong peeringDb,
            String country,
            List<Switch> switches,
            String where) {

        /// Keeps its own copy.
        public Exchange {
            switches = List.copyOf(switches);
        }

        /// The name people know it by; may be empty.
        public String anyName() {
            return name.isEmpty() ? longName : name;
        }
    }

    /// A switch of an exchange.
    ///
    /// @param id what ports name it by
    /// @param building in which it stands; may be empty
    /// @param facility the building's number on PeeringDB
    /// @param city of the building; may be empty
    /// @param country of the building, as written; may be empty
    public record Switch(OptionalLong id, String building, OptionalLong facility, String city, String country) {}

    /// A network at the exchange.
    ///
    /// @param asn its number; 0 if the file has none
    /// @param name may be empty
    /// @param isExchange whether it is equipment of the exchange itself, such as its route server
    /// @param policy on peering, as written; may be empty
    /// @param where it stands in the file
    public record Member(
            long asn, String name, boolean isExchange, String policy, List<Connection> connections, String where) {

        /// Keeps its own copy.
        public Member {
            connections = List.copyOf(connections);
        }
    }

    /// A connection of a member, of one or several ports.
    ///
    /// @param exchange the number of the exchange
    /// @param state as written; empty if the file does not say, which stands for active
    /// @param ports all of them
    /// @param routeServer whether it peers with the route server; empty if the file does not say
    /// @param where it stands in the file
    public record Connection(
            OptionalLong exchange, String state, List<Port> ports, Optional<Boolean> routeServer, String where) {

        /// Keeps its own copy.
        public Connection {
            ports = List.copyOf(ports);
        }

        /// Of all ports together, 0 if no port has a speed.
        public long totalMbps() {
            return ports.stream().mapToLong(Port::mbps).sum();
        }
    }

    /// A port.
    ///
    /// @param mbps its speed; 0 if the file has none
    /// @param device the number of its switch
    /// @param facility the number on PeeringDB of the building it is in, where the port itself says it
    public record Port(long mbps, OptionalLong device, OptionalLong facility) {}
}
