package org.ixplanner.exchange.ixf;

import java.util.List;
import java.util.OptionalLong;
import org.ixplanner.exchange.reading.ReadProblem;

/// What an IX-F member export says, without contacts and hardware addresses, which are never read.
///
/// @param version of the format, such as `1.0`; empty if the file does not say
/// @param exchanges in the order of the file; none before version 0.5
/// @param members in the order of the file
/// @param problems of members that were left out, and of speeds that are none
public record IxfData(String version, List<Exchange> exchanges, List<Member> members, List<ReadProblem> problems) {

    /// Keeps its own copies.
    public IxfData {
        exchanges = List.copyOf(exchanges);
        members = List.copyOf(members);
        problems = List.copyOf(problems);
    }

    /// An exchange.
    ///
    /// @param id what connections name it by
    /// @param name its short name; may be empty
    public record Exchange(OptionalLong id, String name) {}

    /// A network at the exchange.
    ///
    /// @param name may be empty
    public record Member(long asn, String name, List<Connection> connections) {

        /// Keeps its own copy.
        public Member {
            connections = List.copyOf(connections);
        }
    }

    /// A connection of a member, of one or several ports.
    ///
    /// @param exchange the number of the exchange
    /// @param state as written; empty if the file does not say, which stands for active
    /// @param portsMbps speed of each port that has one
    public record Connection(OptionalLong exchange, String state, List<Long> portsMbps) {

        /// Keeps its own copy.
        public Connection {
            portsMbps = List.copyOf(portsMbps);
        }

        /// Of all ports together.
        public long totalMbps() {
            return portsMbps.stream().mapToLong(Long::longValue).sum();
        }
    }
}
