package org.ixplanner.engine.simulation.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.ixplanner.engine.simulation.Volumes;
import org.ixplanner.engine.text.Message;

/// What a reader of the result must know.
///
/// @param enacted the plan with the levers pulled, and what they say
/// @param nowhere how many contracts and ports have no place
/// @param tally sums of what was delivered
/// @param pairs what of it is between pairs of networks
/// @param volumes figures of those sums
/// @param movedMbps what was moved from full ports to next routes
public record Notes(
        Enacted enacted, int nowhere, VolumeTally tally, PairTally pairs, Volumes volumes, double movedMbps) {

    /// All notes: levers without effect first, then how firm the ways on the ground are.
    public List<Message> all() {
        List<Message> notes = new ArrayList<>(enacted.notes());
        double demand = volumes.demandMbps();
        if (enacted.movesWhatDoesNotFit()) {
            notes.add(Message.of("simulation.note.moved", movedMbps, volumes.congestedMbps()));
        }
        share(notes, "simulation.note.bestCase", tally.bestCaseMbps(), demand);
        share(notes, "simulation.note.estimated", tally.estimatedMbps(), demand);
        share(notes, "simulation.note.unknown", tally.unknownMbps(), demand);
        if (volumes.otherNetworksMbps() > 0) {
            notes.add(Message.of(
                    "simulation.note.others", volumes.otherNetworksMbps() / (demand + volumes.otherNetworksMbps())));
        }
        if (KeyShares.manyOthers(volumes)) {
            notes.add(manyOthers());
        }
        if (nowhere > 0) {
            notes.add(Message.of("simulation.note.nowhere", nowhere));
        }
        long unconfirmed = unconfirmed(enacted.plan());
        if (unconfirmed > 0) {
            notes.add(Message.of("simulation.note.unconfirmed", unconfirmed));
        }
        return notes;
    }

    // Their demand all abroad, or all of it local; how many pairs they would be nobody knows.
    private Message manyOthers() {
        double others = volumes.otherNetworksMbps();
        double all = volumes.demandMbps() + others;
        double ofPairs = pairs.servedMbps() + others;
        return Message.of(
                "simulation.note.range",
                volumes.localMbps() / all,
                (volumes.localMbps() + others) / all,
                pairs.localMbps() / ofPairs,
                (pairs.localMbps() + others) / ofPairs);
    }

    private static void share(List<Message> notes, String key, double mbps, double demandMbps) {
        if (mbps > 0) {
            notes.add(Message.of(key, mbps / demandMbps));
        }
    }

    private static long unconfirmed(Plan plan) {
        long contracts = plan.networks().stream()
                .flatMap(network -> network.contracts().stream())
                .filter(Predicate.not(Contract::confirmed))
                .count();
        return contracts
                + plan.peerings().stream()
                        .filter(Predicate.not(Peering::confirmed))
                        .count();
    }
}
