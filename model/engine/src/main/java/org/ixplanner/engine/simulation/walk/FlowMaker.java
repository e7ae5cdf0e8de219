package org.ixplanner.engine.simulation.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.demand.DemandRow;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.course.Course;
import org.ixplanner.engine.simulation.course.FlowBlock;
import org.ixplanner.engine.simulation.course.FlowBlock.Nature;
import org.ixplanner.engine.simulation.course.Stop;
import org.ixplanner.engine.simulation.course.Trip;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Origin;
import org.jspecify.annotations.Nullable;

/// Makes flows: courses there and back, category, round trip; and whether the users send while they receive.
public final class FlowMaker {

    private final Scene scene;
    private final Walker walker;
    private final double msPerKm;
    private final double msPerHop;
    private final List<FlowBlock> blocks = new ArrayList<>();
    private FlowBlock open = new FlowBlock(0);

    /// @param msPerHop what a hand-over takes
    public FlowMaker(Scene scene, Walker walker, double msPerHop) {
        this.scene = scene;
        this.walker = walker;
        this.msPerHop = msPerHop;
        msPerKm = scene.assumed("rtt.msPerKm");
    }

    /// Everything that was made, in order.
    public List<FlowBlock> blocks() {
        return blocks;
    }

    /// Begins a block of flows.
    ///
    /// @param expected about how many flows it will hold
    public void begin(int expected) {
        open = new FlowBlock(expected);
    }

    /// Ends the block.
    public FlowBlock end() {
        FlowBlock block = open.filled();
        blocks.add(block);
        return block;
    }

    /// A block that was made before, once more.
    public void again(FlowBlock block) {
        blocks.add(block);
    }

    /// Part of a flow of another block.
    public void again(FlowBlock block, int at, double mbps) {
        open.add(block, at, mbps);
    }

    /// Part of a flow of another block over another way there; the way back stays.
    public void turned(FlowBlock block, int at, double mbps, Course out) {
        DemandRow row = block.row(at);
        Trip trip = new Trip(out, block.back(at), block.isFromAnywhere(at));
        Category category = trip.category();
        boolean fromHome = row.kind() == DemandKind.CONTENT ? beginsAtHome(row, trip) : row.source() != null;
        Nature nature = new Nature(
                category,
                block.isOnNet(at),
                category != Category.LOCAL && fromHome,
                block.isPaired(at),
                block.sendsBack(at));
        open.addTurned(block, at, mbps, out, rttMs(out, block.back(at)), nature);
    }

    /// The trip from network to network, each way as its sender chooses; empty if there is no way there.
    public Optional<Trip> trip(Asn from, Spot source, Asn to, Spot sink) {
        Stop here = walker.stop(from, source);
        Stop there = walker.stop(to, sink);
        Course out = walker.course(here, there);
        return out.isNone() ? Optional.empty() : Optional.of(new Trip(out, walker.course(there, here), false));
    }

    /// A flow of part of a row.
    ///
    /// @param cache which delivers it, null for none
    /// @param fillShare what the cache fetches, as a share of what it delivers
    public void deliver(
            DemandRow row, Origin origin, double mbps, Optional<Trip> trip, @Nullable String cache, double fillShare) {
        if (mbps <= 0) {
            return;
        }
        if (trip.isEmpty()) {
            unserved(row, origin, mbps);
            return;
        }
        Trip found = trip.get();
        Category category = found.category();
        Nature nature = new Nature(
                category,
                scene.sameOrganisation(found.out().first(), found.out().last()),
                category != Category.LOCAL && beginsAtHome(row, found),
                false,
                true);
        open.add(row, origin, cache, mbps, mbps * fillShare, trip, rttMs(found.out(), found.back()), nature);
    }

    /// Part of a row that nobody delivers.
    public void unserved(DemandRow row, Origin origin, double mbps) {
        if (mbps > 0) {
            Nature nature = new Nature(Category.UNSERVED, false, false, false, false);
            open.add(row, origin, null, mbps, 0, Optional.empty(), Double.NaN, nature);
        }
    }

    /// A flow of part of a row from a network at home.
    ///
    /// @param onNet whether sender and users belong to one organisation
    /// @param from where the sender is, null if that does not work
    /// @param to where the users are, null likewise
    void deliver(DemandRow row, double mbps, boolean onNet, @Nullable Stop from, @Nullable Stop to) {
        if (mbps <= 0) {
            return;
        }
        Course out = from == null || to == null ? Course.NONE : walker.course(from, to);
        if (from == null || to == null || out.isNone()) {
            Nature nature = new Nature(Category.UNSERVED, false, false, !onNet, false);
            open.add(row, mbps, Course.NONE, Course.NONE, Double.NaN, nature);
            return;
        }
        Course back = walker.course(to, from);
        Category category = Trip.category(out.reach());
        boolean sendsBack = row.kind() != DemandKind.USER_TO_USER;
        Nature nature = new Nature(category, onNet, category != Category.LOCAL, !onNet, sendsBack);
        open.add(row, mbps, out, back, rttMs(out, back), nature);
    }

    // The content of a group can begin at home too: where its own network is.
    private boolean beginsAtHome(DemandRow row, Trip trip) {
        return row.kind() == DemandKind.CONTENT
                && !trip.anywhere()
                && scene.isAtHome(scene.presence().spot(trip.out().firstLeg().from()));
    }

    private double rttMs(Course out, Course back) {
        return back.isNone()
                ? Double.NaN
                : msPerKm * (out.lengthKm() + back.lengthKm())
                        + out.fixedDelayMs()
                        + back.fixedDelayMs()
                        + msPerHop * (out.handOvers() + back.handOvers());
    }
}
