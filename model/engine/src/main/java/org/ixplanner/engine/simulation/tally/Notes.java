package org.ixplanner.engine.simulation.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.simulation.Volumes;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.Walk;
import org.ixplanner.engine.simulation.walk.Scene;
import org.ixplanner.engine.text.Message;

/// What a reader of the result must know.
///
/// @param scene in which the flows flow
/// @param flows what was delivered
/// @param volumes their sums
public record Notes(Scene scene, List<Flow> flows, Volumes volumes) {

    /// All notes: levers without effect first, then how firm the ways on the ground are.
    public List<Message> all() {
        List<Message> notes = new ArrayList<>(scene.enacted().notes());
        double demand = volumes.demandMbps();
        share(notes, "simulation.note.bestCase", Walk::isBestCase, demand);
        share(notes, "simulation.note.estimated", Walk::isEstimated, demand);
        share(notes, "simulation.note.unknown", walk -> Double.isNaN(walk.lengthKm()), demand);
        if (volumes.otherNetworksMbps() > 0) {
            notes.add(Message.of(
                    "simulation.note.others", volumes.otherNetworksMbps() / (demand + volumes.otherNetworksMbps())));
        }
        if (KeyShares.manyOthers(volumes)) {
            notes.add(manyOthers());
        }
        int nowhere = scene.neighbours().nowhere();
        if (nowhere > 0) {
            notes.add(Message.of("simulation.note.nowhere", nowhere));
        }
        long unconfirmed = unconfirmed(scene.plan());
        if (unconfirmed > 0) {
            notes.add(Message.of("simulation.note.unconfirmed", unconfirmed));
        }
        return notes;
    }

    // Their demand all abroad, or all of it local; how many pairs they would be nobody knows.
    private Message manyOthers() {
        PairTally pairs = new PairTally(scene, flows);
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

    private void share(List<Message> notes, String key, Predicate<Walk> asked, double demandMbps) {
        double mbps = 0;
        for (Flow flow : flows) {
            mbps += flow.walk().filter(asked).isPresent() ? flow.mbps() : 0;
        }
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
