package org.ixplanner.engine.simulation.relief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.simulation.Loads.PortKey;
import org.ixplanner.engine.simulation.course.Course;
import org.ixplanner.engine.simulation.course.Elements;
import org.ixplanner.engine.simulation.course.FlowBlock;
import org.ixplanner.engine.simulation.offer.RouteOffers;
import org.ixplanner.engine.simulation.relief.NextRoutes.Need;
import org.ixplanner.engine.simulation.relief.NextRoutes.Turn;
import org.ixplanner.engine.simulation.tally.Capacities;
import org.ixplanner.engine.simulation.walk.FlowMaker;
import org.ixplanner.engine.simulation.walk.Scene;
import org.ixplanner.engine.simulation.walk.Walker;

/// Moves what does not fit ports: of all flows over a full port that have a next route the same share, as much as
/// has to go, as far as there is room for it on everything that they do not pass yet. What has none stays. No flow
/// is moved twice, and nothing is overloaded that was not. Ports by exchange, member and site, inwards before
/// outwards.
public final class Relief {

    private static final Comparator<Elements.OverPort> BY_PORT =
            Comparator.comparing(port -> new PortKey(port.exchange(), port.member(), port.site()));

    private final Walker walker;
    private final RouteOffers offers;
    private final FlowMaker maker;
    private final Room room;
    private final List<FlowBlock> blocks;
    private final List<double[]> stays = new ArrayList<>();
    private final List<SortedMap<Integer, List<Moved>>> moved = new ArrayList<>();
    private final SortedMap<Integer, List<Position>> overFull = new TreeMap<>();
    private final List<FlowBlock> relieved;
    private double movedMbps;

    private record Position(int block, int at) {}

    private record Moved(Course way, double mbps) {}

    // Part of a flow that could take its next route.
    private record Wish(Position of, double mbps, Turn turn) {}

    /// @param scene in which the flows flow
    /// @param msPerHop what a hand-over takes
    /// @param capacities of everything
    /// @param coincidence busy hour of a sum ÷ the sum of busy hours, on ports
    /// @param blocks the flows
    /// @param sums what they and what supplies them put on everything, as the walker's elements number it
    public Relief(
            Scene scene,
            Walker walker,
            double msPerHop,
            Capacities capacities,
            double coincidence,
            List<FlowBlock> blocks,
            double[] sums) {
        this.walker = walker;
        this.blocks = List.copyOf(blocks);
        offers = new RouteOffers(scene);
        maker = new FlowMaker(scene, walker, msPerHop);
        room = new Room(walker.elements(), capacities, coincidence, sums);
        List<Integer> full = fullPorts(sums.length / 2);
        relieved = full.isEmpty() ? this.blocks : relieved(full);
    }

    private List<FlowBlock> relieved(List<Integer> full) {
        for (FlowBlock block : blocks) {
            double[] mbps = new double[block.size()];
            for (int at = 0; at < mbps.length; at++) {
                mbps[at] = block.mbps(at);
            }
            stays.add(mbps);
            moved.add(new TreeMap<>());
        }
        full.forEach(place -> overFull.put(place, new ArrayList<>()));
        findFlows();
        full.forEach(this::relieve);
        for (int i = 0; i < blocks.size(); i++) {
            if (moved.get(i).isEmpty()) {
                maker.again(blocks.get(i));
            } else {
                rebuild(i);
            }
        }
        return List.copyOf(maker.blocks());
    }

    /// The flows, a block for each block; those of which nothing was moved are the same objects.
    public List<FlowBlock> blocks() {
        return relieved;
    }

    /// What was moved, in Mbit/s.
    public double movedMbps() {
        return movedMbps;
    }

    private List<Integer> fullPorts(int elements) {
        SortedMap<Elements.OverPort, Integer> ports = new TreeMap<>(BY_PORT);
        for (int i = 0; i < elements; i++) {
            if (walker.elements().all().get(i) instanceof Elements.OverPort port) {
                ports.put(port, i);
            }
        }
        List<Integer> full = new ArrayList<>();
        for (int port : ports.values()) {
            for (int place = 2 * port; place <= 2 * port + 1; place++) {
                if (room.overMbps(place) > 0) {
                    full.add(place);
                }
            }
        }
        return full;
    }

    private void findFlows() {
        for (int i = 0; i < blocks.size(); i++) {
            FlowBlock block = blocks.get(i);
            for (int at = 0; at < block.size(); at++) {
                if (!block.out(at).isNone()) {
                    Position of = new Position(i, at);
                    block.out(at).handedOver(place -> {
                        List<Position> found = overFull.get(place);
                        if (found != null) {
                            found.add(of);
                        }
                    });
                }
            }
        }
    }

    private void relieve(int place) {
        List<Wish> wishes = wishes(place);
        double movable = 0;
        for (Wish wish : wishes) {
            movable += wish.mbps;
        }
        double over = room.overMbps(place);
        if (movable == 0 || over == 0) {
            return;
        }
        double share = Math.min(1, over / movable);
        SortedMap<Integer, Double> parts = parts(wishes, share);
        for (Wish wish : wishes) {
            double part = 1;
            for (int more : wish.turn.more().keySet()) {
                part = Math.min(part, parts.getOrDefault(more, 1.0));
            }
            move(wish, wish.mbps * share * part);
        }
    }

    private List<Wish> wishes(int place) {
        NextRoutes next = new NextRoutes(walker, offers, place);
        List<Wish> wishes = new ArrayList<>();
        for (Position of : overFull.getOrDefault(place, List.of())) {
            FlowBlock block = blocks.get(of.block);
            double mbps = stays.get(of.block)[of.at];
            Optional<Turn> turn = mbps > 0 ? next.past(block.out(of.at), need(block, of.at)) : Optional.empty();
            if (turn.isPresent()) {
                wishes.add(new Wish(of, mbps, turn.get()));
            }
        }
        return wishes;
    }

    private static Need need(FlowBlock block, int at) {
        if (block.isFromCache(at)) {
            return Need.AT_HOME;
        }
        return block.isContent(at) ? Need.NO_OTHER_EXCHANGE : Need.ANY;
    }

    // Of what would be added to each thing, the part for which there is room.
    private SortedMap<Integer, Double> parts(List<Wish> wishes, double share) {
        SortedMap<Integer, Double> wanted = new TreeMap<>();
        for (Wish wish : wishes) {
            wish.turn.more().forEach((place, times) -> {
                if (times > 0) {
                    wanted.merge(place, times * wish.mbps * share, Double::sum);
                }
            });
        }
        SortedMap<Integer, Double> parts = new TreeMap<>();
        wanted.forEach((place, mbps) -> parts.put(place, Math.min(1, room.leftMbps(place) / mbps)));
        return parts;
    }

    private void move(Wish wish, double mbps) {
        if (mbps <= 0) {
            return;
        }
        stays.get(wish.of.block)[wish.of.at] -= mbps;
        moved.get(wish.of.block)
                .computeIfAbsent(wish.of.at, _ -> new ArrayList<>())
                .add(new Moved(wish.turn.way(), mbps));
        wish.turn.more().forEach((place, times) -> room.add(place, times * mbps));
        movedMbps += mbps;
    }

    // What was moved of a flow comes after what stays of it.
    private void rebuild(int number) {
        FlowBlock block = blocks.get(number);
        maker.begin(block.size() + moved.get(number).size());
        for (int at = 0; at < block.size(); at++) {
            double left = stays.get(number)[at];
            if (left > 0) {
                maker.again(block, at, left);
            }
            for (Moved part : moved.get(number).getOrDefault(at, List.of())) {
                maker.turned(block, at, part.mbps, part.way);
            }
        }
        maker.end();
    }
}
