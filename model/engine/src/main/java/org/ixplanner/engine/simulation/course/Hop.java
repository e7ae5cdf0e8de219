package org.ixplanner.engine.simulation.course;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.flow.Leg;
import org.jspecify.annotations.Nullable;

/// What one network does on the way: carries to where it hands over to the next, or to the users. Shared by all courses
/// that pass there.
public final class Hop {

    /// No way.
    public static final Hop NONE = new Hop(0, null, null, null, null, null, new int[0], false);

    private final int id;
    private final @Nullable Stop from;
    private final @Nullable Stretch own;
    private final @Nullable Stretch fabric;
    private final @Nullable HandOver handOver;
    private final @Nullable Stop to;
    private final int[] passed;
    private final boolean overExchange;

    /// @param id tells hops apart, as the [HopTable] gives it; 0 for [#NONE]
    /// @param from the network that carries, where the packet comes to it; null for [#NONE]
    /// @param own over which it carries; null within an organisation
    /// @param fabric from its port to the other's; null where both are at one site
    /// @param handOver to the next; null at the end and within an organisation
    /// @param to where the packet is then; null for [#NONE]
    /// @param passed what the hand-over passes, as [Elements] numbers it
    /// @param overExchange whether it crosses an exchange at home
    public Hop(
            int id,
            @Nullable Stop from,
            @Nullable Stretch own,
            @Nullable Stretch fabric,
            @Nullable HandOver handOver,
            @Nullable Stop to,
            int[] passed,
            boolean overExchange) {
        this.id = id;
        this.from = from;
        this.own = own;
        this.fabric = fabric;
        this.handOver = handOver;
        this.to = to;
        this.passed = passed.clone();
        this.overExchange = overExchange;
    }

    /// The network that carries.
    public Asn carrier() {
        return from().asn();
    }

    /// Its legs on the ground.
    public List<Leg> legs() {
        if (own == null) {
            return List.of();
        }
        return fabric == null ? List.of(own.leg()) : List.of(own.leg(), fabric.leg());
    }

    /// To whom and how it hands over; null at the end and within an organisation.
    public @Nullable HandOver handOver() {
        return handOver;
    }

    /// The network that carries, where the packet comes to it.
    Stop from() {
        return Objects.requireNonNull(from, "no way begins nowhere");
    }

    /// Where the packet is then; null for [#NONE].
    public @Nullable Stop to() {
        return to;
    }

    /// Tells hops apart.
    int id() {
        return id;
    }

    /// Everything that it passes, as [Elements] numbers it.
    IntStream all() {
        IntStream carried = own == null ? IntStream.empty() : Arrays.stream(own.passed());
        IntStream across = fabric == null ? IntStream.empty() : Arrays.stream(fabric.passed());
        return IntStream.concat(Arrays.stream(passed), IntStream.concat(carried, across));
    }

    /// What its hand-over passes, as [Elements] numbers it; not to be changed.
    int[] passed() {
        return passed;
    }

    int reach() {
        return Math.max(own == null ? 0 : own.reach(), fabric == null ? 0 : fabric.reach());
    }

    boolean overExchange() {
        return overExchange;
    }

    boolean estimated() {
        return (own != null && own.leg().estimated())
                || (fabric != null && fabric.leg().estimated());
    }

    boolean bestCase() {
        return (own != null && own.leg().bestCase())
                || (fabric != null && fabric.leg().bestCase());
    }

    // One leg after the other, so that the sum is that of the walk to the last bit.
    double kmAfter(double km) {
        double first = own == null ? km : km + own.leg().lengthKm();
        return fabric == null ? first : first + fabric.leg().lengthKm();
    }

    double delayMsAfter(double ms) {
        double first = own == null ? ms : ms + own.leg().fixedDelayMs();
        return fabric == null ? first : first + fabric.leg().fixedDelayMs();
    }
}
