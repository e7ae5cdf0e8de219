package org.ixplanner.engine.simulation.course;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.demand.DemandRow;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.Origin;
import org.jspecify.annotations.Nullable;

/// Flows in columns, in the order in which they were delivered: what of them is a number is in a row of numbers, their
/// ways are shared. Filled once, then never changed.
public final class FlowBlock {

    private static final List<Category> CATEGORIES = List.of(Category.values());
    private static final int CATEGORY = 3;
    private static final int ON_NET = 4;
    private static final int TROMBONED = 8;
    private static final int ANYWHERE = 16;
    private static final int PAIRED = 32;
    private static final int SENDS_BACK = 64;
    private static final int OVER_EXCHANGE = 128;
    private static final int BEST_CASE = 256;
    private static final int ESTIMATED = 512;
    private static final int UNKNOWN = 1024;
    private static final int CONTENT = 2048;

    private DemandRow[] rows;
    private @Nullable Origin[] origins = new Origin[0];
    private @Nullable String[] caches = new String[0];
    private double[] mbps;
    private double[] fillMbps = new double[0];
    private double[] rttMs;
    private Course[] outs;
    private Course[] backs;
    private short[] flags;
    // Of those whose users send while they receive, the positions, once it is filled.
    private int[] answers = new int[0];
    private int size;

    /// @param expected about how many flows it will hold
    public FlowBlock(int expected) {
        rows = new DemandRow[expected];
        mbps = new double[expected];
        rttMs = new double[expected];
        outs = new Course[expected];
        backs = new Course[expected];
        flags = new short[expected];
    }

    /// What is known of a flow beside its volume and its way.
    ///
    /// @param category where it went
    /// @param onNet whether it stays within one organisation
    /// @param tromboned whether it left the country between a sender and users at home
    /// @param paired whether it is one of the off-net domestic pairs
    /// @param sendsBack whether the users send while they receive it
    public record Nature(Category category, boolean onNet, boolean tromboned, boolean paired, boolean sendsBack) {}

    /// Another flow.
    ///
    /// @param origin who sends it; null for the network that the row names
    /// @param cache which delivers it; null for none
    /// @param trip its way; empty if unserved
    /// @param rtt round trip in ms; NaN if not known
    public void add(
            DemandRow row,
            @Nullable Origin origin,
            @Nullable String cache,
            double volumeMbps,
            double ofFillMbps,
            Optional<Trip> trip,
            double rtt,
            Nature nature) {
        int at = next();
        Course out = trip.map(Trip::out).orElse(Course.NONE);
        Course back = trip.map(Trip::back).orElse(Course.NONE);
        boolean anywhere = trip.map(Trip::anywhere).orElse(false);
        set(at, row, volumeMbps, out, back, rtt, flags(nature) | (anywhere ? ANYWHERE : 0));
        if (origin != null) {
            if (origins.length < rows.length) {
                origins = Arrays.copyOf(origins, rows.length);
            }
            origins[at] = origin;
        }
        if (cache != null) {
            if (caches.length < rows.length) {
                caches = Arrays.copyOf(caches, rows.length);
            }
            caches[at] = cache;
        }
        if (ofFillMbps != 0) {
            if (fillMbps.length < rows.length) {
                fillMbps = Arrays.copyOf(fillMbps, rows.length);
            }
            fillMbps[at] = ofFillMbps;
        }
    }

    /// Another flow from the network that the row names.
    public void add(DemandRow row, double volumeMbps, Course out, Course back, double rtt, Nature nature) {
        set(next(), row, volumeMbps, out, back, rtt, flags(nature));
    }

    /// Part of a flow of another block.
    public void add(FlowBlock block, int at, double volumeMbps) {
        addTurned(block, at, volumeMbps, block.outs[at], block.rttMs[at], block.natureOf(at));
    }

    /// Part of a flow of another block over another way there.
    ///
    /// @param rtt round trip in ms; NaN if not known
    public void addTurned(FlowBlock block, int at, double volumeMbps, Course out, double rtt, Nature nature) {
        Course back = block.outs[at].isNone() ? Course.NONE : block.backs[at];
        Optional<Trip> trip =
                out.isNone() ? Optional.empty() : Optional.of(new Trip(out, back, block.isFromAnywhere(at)));
        Origin origin = at < block.origins.length ? block.origins[at] : null;
        String cache = at < block.caches.length ? block.caches[at] : null;
        double whole = at < block.fillMbps.length ? block.fillMbps[at] : 0;
        double fill = volumeMbps == block.mbps[at] ? whole : whole * (volumeMbps / block.mbps[at]);
        add(block.rows[at], origin, cache, volumeMbps, fill, trip, rtt, nature);
    }

    private Nature natureOf(int at) {
        return new Nature(category(at), isOnNet(at), isTromboned(at), isPaired(at), sendsBack(at));
    }

    private static int flags(Nature nature) {
        return number(nature.category)
                | (nature.onNet ? ON_NET : 0)
                | (nature.tromboned ? TROMBONED : 0)
                | (nature.paired ? PAIRED : 0)
                | (nature.sendsBack ? SENDS_BACK : 0);
    }

    // What tallies ask of each way, beside the volumes, so that they need not look at the way.
    private static int flags(Course out) {
        return (out.isOverExchange() ? OVER_EXCHANGE : 0)
                | (out.isBestCase() ? BEST_CASE : 0)
                | (out.isEstimated() ? ESTIMATED : 0)
                | (Double.isNaN(out.lengthKm()) ? UNKNOWN : 0);
    }

    /// The place of a category in rows of sums.
    public static int number(Category category) {
        return CATEGORIES.indexOf(category);
    }

    /// The place of a flow's category in rows of sums.
    public int categoryNumber(int at) {
        return flags[at] & CATEGORY;
    }

    private void set(int at, DemandRow row, double volumeMbps, Course out, Course back, double rtt, int what) {
        rows[at] = row;
        mbps[at] = volumeMbps;
        outs[at] = out;
        backs[at] = back;
        rttMs[at] = rtt;
        flags[at] = (short) (what | flags(out) | (row.kind() == DemandKind.CONTENT ? CONTENT : 0));
    }

    private int next() {
        if (size == rows.length) {
            resize(Math.max(16, 2 * size));
        }
        return size++;
    }

    /// Gives back the room that was not needed.
    public FlowBlock filled() {
        resize(size);
        answers = IntStream.range(0, size).filter(this::sendsBack).toArray();
        return this;
    }

    /// How many flows are answered by their users.
    int answers() {
        return answers.length;
    }

    /// The position of one of those that are answered.
    int answer(int index) {
        return answers[index];
    }

    private void resize(int length) {
        rows = Arrays.copyOf(rows, length);
        mbps = Arrays.copyOf(mbps, length);
        rttMs = Arrays.copyOf(rttMs, length);
        outs = Arrays.copyOf(outs, length);
        backs = Arrays.copyOf(backs, length);
        flags = Arrays.copyOf(flags, length);
    }

    /// How many flows it holds.
    public int size() {
        return size;
    }

    /// The entry of the ledger that a flow is part of.
    public DemandRow row(int at) {
        return rows[at];
    }

    /// The volume of a flow.
    public double mbps(int at) {
        return mbps[at];
    }

    /// The round trip of a flow; NaN if not known.
    public double rttMs(int at) {
        return rttMs[at];
    }

    /// The way of a flow; [Course#NONE] if unserved.
    public Course out(int at) {
        return outs[at];
    }

    /// The way back; [Course#NONE] if there is none.
    public Course back(int at) {
        return backs[at];
    }

    /// Where a flow went.
    public Category category(int at) {
        return CATEGORIES.get(flags[at] & CATEGORY);
    }

    /// Whether a flow stays within one organisation.
    public boolean isOnNet(int at) {
        return (flags[at] & ON_NET) != 0;
    }

    /// Whether a flow left the country between a sender and users at home.
    public boolean isTromboned(int at) {
        return (flags[at] & TROMBONED) != 0;
    }

    /// Whether it is one of the off-net domestic pairs.
    public boolean isPaired(int at) {
        return (flags[at] & PAIRED) != 0;
    }

    /// Whether its users send while they receive it.
    public boolean sendsBack(int at) {
        return (flags[at] & SENDS_BACK) != 0;
    }

    /// Whether it crosses an exchange at home.
    public boolean isOverExchange(int at) {
        return (flags[at] & OVER_EXCHANGE) != 0;
    }

    /// Whether its way uses spans of which nobody said who may use them.
    public boolean isBestCase(int at) {
        return (flags[at] & BEST_CASE) != 0;
    }

    /// Whether its way is estimated.
    public boolean isEstimated(int at) {
        return (flags[at] & ESTIMATED) != 0;
    }

    /// Whether a place on its way is not known.
    public boolean isUnknown(int at) {
        return (flags[at] & UNKNOWN) != 0;
    }

    /// Whether it begins in a country nobody can name.
    public boolean isFromAnywhere(int at) {
        return (flags[at] & ANYWHERE) != 0;
    }

    /// Whether a cache delivers it.
    public boolean isFromCache(int at) {
        return at < caches.length && caches[at] != null;
    }

    private Origin origin(int at) {
        Origin stated = at < origins.length ? origins[at] : null;
        var source = rows[at].source();
        if (stated != null) {
            return stated;
        }
        return source == null ? new Origin.FromWorld() : new Origin.FromNetwork(source);
    }

    /// A flow as readers see it.
    Flow flow(int at, double congestedMbps) {
        DemandRow row = rows[at];
        Course out = outs[at];
        return new Flow(
                row.kind(),
                origin(at),
                row.group(),
                at < caches.length ? caches[at] : null,
                row.sink(),
                mbps[at],
                category(at),
                isOnNet(at),
                isTromboned(at),
                out.isNone() ? Optional.empty() : Optional.of(out.walk(isFromAnywhere(at))),
                Double.isNaN(rttMs[at]) ? OptionalDouble.empty() : OptionalDouble.of(rttMs[at]),
                out.exchanges(),
                at < fillMbps.length ? fillMbps[at] : 0,
                congestedMbps);
    }

    /// Whether it is content of a group.
    public boolean isContent(int at) {
        return (flags[at] & CONTENT) != 0;
    }
}
