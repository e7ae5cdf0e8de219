package org.ixplanner.engine.simulation.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.flow.Leg;
import org.ixplanner.engine.simulation.flow.Walk;
import org.jspecify.annotations.Nullable;

/// A walk in short: the first network's hop and the course from there on, which all share that come through there.
/// Immutable.
public final class Course {

    /// No way.
    public static final Course NONE = new Course(Hop.NONE, null);

    private final Hop hop;
    private final @Nullable Course rest;
    private final double km;
    private final double delayMs;
    private final int handOvers;
    private final byte reach;
    private final boolean estimated;
    private final boolean bestCase;
    private final boolean overExchange;

    /// @param hop of the first network
    /// @param rest from where that ends; null if it is the last
    public Course(Hop hop, @Nullable Course rest) {
        this.hop = hop;
        this.rest = rest;
        handOvers = (hop.handOver() == null ? 0 : 1) + (rest == null ? 0 : rest.handOvers);
        reach = (byte) Math.max(hop.reach(), rest == null ? 0 : rest.reach);
        estimated = hop.estimated() || (rest != null && rest.estimated);
        bestCase = hop.bestCase() || (rest != null && rest.bestCase);
        overExchange = hop.overExchange() || (rest != null && rest.overExchange);
        double sumKm = 0;
        double sumMs = 0;
        for (Course at = this; at != null; at = at.rest) {
            sumKm = at.hop.kmAfter(sumKm);
            sumMs = at.hop.delayMsAfter(sumMs);
        }
        km = sumKm;
        delayMs = sumMs;
    }

    /// Whether it is no way at all.
    @SuppressWarnings("ReferenceEquality")
    public boolean isNone() {
        return this == NONE;
    }

    /// The sum of its legs; NaN if one of them is not known.
    public double lengthKm() {
        return km;
    }

    /// One-way delay of satellite links on it.
    public double fixedDelayMs() {
        return delayMs;
    }

    /// How often it goes from one network to another.
    public int handOvers() {
        return handOvers;
    }

    /// 0 if no point of it is abroad, 1 if none is beyond the region, else 2.
    public int reach() {
        return reach;
    }

    /// Whether a leg is estimated.
    public boolean isEstimated() {
        return estimated;
    }

    /// Whether a leg uses spans of which nobody said who may use them.
    public boolean isBestCase() {
        return bestCase;
    }

    /// Whether it crosses an exchange at home.
    public boolean isOverExchange() {
        return overExchange;
    }

    /// The network that sends.
    public Asn first() {
        return hop.carrier();
    }

    /// The network that receives.
    public Asn last() {
        Course at = this;
        for (Course next = rest; next != null; next = next.rest) {
            at = next;
        }
        return at.hop.carrier();
    }

    /// Who takes it first; null if nobody does.
    public @Nullable HandOver firstHandOver() {
        for (Course at = this; at != null; at = at.rest) {
            if (at.hop.handOver() != null) {
                return at.hop.handOver();
            }
        }
        return null;
    }

    /// Its first leg.
    public Leg firstLeg() {
        for (Course at = this; at != null; at = at.rest) {
            if (!at.hop.legs().isEmpty()) {
                return at.hop.legs().getFirst();
            }
        }
        throw new IllegalStateException("a course ends with a leg");
    }

    /// Exchanges at home that it crosses, in alphabetical order.
    public List<String> exchanges() {
        if (!overExchange) {
            return List.of();
        }
        TreeSet<String> crossed = new TreeSet<>();
        for (Course at = this; at != null; at = at.rest) {
            HandOver over = at.hop.handOver();
            String exchange = at.hop.overExchange() && over != null ? over.exchange() : null;
            if (exchange != null) {
                crossed.add(exchange);
            }
        }
        return List.copyOf(crossed);
    }

    /// Where it ends.
    public Stop end() {
        Course at = this;
        for (Course next = rest; next != null; next = next.rest) {
            at = next;
        }
        return Objects.requireNonNull(at.hop.to(), "a course ends somewhere");
    }

    /// Where it begins.
    public Stop start() {
        return hop.from();
    }

    /// The networks that carry, in order.
    public List<Asn> networks() {
        List<Asn> networks = new ArrayList<>();
        for (Course at = this; at != null; at = at.rest) {
            networks.add(at.hop.carrier());
        }
        return networks;
    }

    /// Everything that it passes, as [Elements] numbers it.
    public IntStream passed() {
        return rest == null ? hop.all() : IntStream.concat(hop.all(), rest.passed());
    }

    /// Tells everything that its hand-overs pass, as [Elements] numbers it.
    public void handedOver(IntConsumer told) {
        for (Course at = this; at != null; at = at.rest) {
            for (int passed : at.hop.passed()) {
                told.accept(passed);
            }
        }
    }

    /// The part that begins with the network whose hand-over passes something; null if none does.
    ///
    /// @param place as [Elements] numbers it
    public @Nullable Course partOver(int place) {
        for (Course at = this; at != null; at = at.rest) {
            for (int passed : at.hop.passed()) {
                if (passed == place) {
                    return at;
                }
            }
        }
        return null;
    }

    /// This course up to where a part of it begins, and another one from there.
    @SuppressWarnings("ReferenceEquality")
    public Course turned(Course part, Course other) {
        return this == part
                ? other
                : new Course(hop, Objects.requireNonNull(rest).turned(part, other));
    }

    Hop hop() {
        return hop;
    }

    @Nullable
    Course rest() {
        return rest;
    }

    /// The walk.
    ///
    /// @param anywhere whether it begins or ends in a country nobody can name
    public Walk walk(boolean anywhere) {
        List<Asn> path = new ArrayList<>();
        List<Leg> legs = new ArrayList<>();
        List<HandOver> overs = new ArrayList<>();
        for (Course at = this; at != null; at = at.rest) {
            path.add(at.hop.carrier());
            legs.addAll(at.hop.legs());
            HandOver over = at.hop.handOver();
            if (over != null) {
                overs.add(over);
            }
        }
        return new Walk(path, legs, overs, anywhere ? List.of(Walk.ANYWHERE) : List.of());
    }
}
