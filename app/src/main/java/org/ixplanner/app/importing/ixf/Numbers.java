package org.ixplanner.app.importing.ixf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.app.importing.offer.BareName;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.ixf.IxfData.Member;

/// Which network of the plan a member is: the one of its number; without a usable number, or with one that nobody
/// is assigned, the only one of its name. Two assigned numbers are two networks, whatever they are called.
final class Numbers {

    private final Plan plan;
    // Looked up, never iterated.
    private final Map<String, List<Network>> byName = new HashMap<>();
    private final List<Message> notes = new ArrayList<>();

    Numbers(Plan plan) {
        this.plan = plan;
        for (Network network : plan.networks()) {
            byName.computeIfAbsent(BareName.of(network.name()), _ -> new ArrayList<>())
                    .add(network);
        }
    }

    /// The number that the plan knows a member by, or will know it by; empty if it cannot be told.
    Optional<Asn> of(Member member) {
        Optional<Asn> own = member.asn() == 0 ? Optional.empty() : Optional.of(new Asn(member.asn()));
        if (own.isPresent() && plan.network(own.get()).isPresent()) {
            return own;
        }
        List<Network> named = byName.getOrDefault(BareName.of(member.name()), List.of());
        if (named.size() != 1 || member.name().isEmpty()) {
            return own;
        }
        Network other = named.getFirst();
        if (own.isEmpty() || isUnassigned(own.get()) || isUnassigned(other.asn())) {
            notes.add(Message.of("import.ixf.note.byName", member.where(), member.name(), other.label()));
            return Optional.of(other.asn());
        }
        notes.add(
                Message.of("import.ixf.note.sameName", member.where(), own.get().toString(), other.label()));
        return own;
    }

    /// Members that were known by name, and such that only share a name with a network of the plan.
    List<Message> notes() {
        return notes;
    }

    // For private use (RFC 6996), for documentation (RFC 5398), between old and new routers (RFC 6793), last of each
    // length (RFC 7300).
    private static boolean isUnassigned(Asn asn) {
        long number = asn.number();
        return (number >= 64_496 && number <= 65_551) || number == 23_456 || number >= 4_200_000_000L;
    }
}
