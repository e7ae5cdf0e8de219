package org.ixplanner.engine.simulation.relief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.course.Course;
import org.ixplanner.engine.simulation.flow.Crossing;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.offer.RouteOffer;
import org.ixplanner.engine.simulation.offer.RouteOffers;
import org.ixplanner.engine.simulation.walk.Walker;

/// The ways past one port that is full: the network that hands over there takes the best of the other routes that it is
/// offered which keeps off that port. As far as there, and from the next network on, the way is as it would be.
final class NextRoutes {

    private final Walker walker;
    private final RouteOffers offers;
    private final int place;
    // Looked up, never iterated. Courses are told apart as objects: they are shared.
    private final Map<Question, Optional<Turn>> known = new HashMap<>();

    /// What may stand in the way of a route.
    enum Need {
        /// nothing
        ANY,
        /// content of a group's own network: whom it meets at exchanges hangs on its policy
        NO_OTHER_EXCHANGE,
        /// content of a cache: it serves only over ways that stay at home
        AT_HOME
    }

    /// Another way.
    ///
    /// @param way from beginning to end
    /// @param more how often it passes things more often than the way in use, or, below 0, less often
    record Turn(Course way, SortedMap<Integer, Integer> more) {}

    private record Question(Course way, Need need) {}

    /// @param place the port and its direction, as the elements number it
    NextRoutes(Walker walker, RouteOffers offers, int place) {
        this.walker = walker;
        this.offers = offers;
        this.place = place;
    }

    /// The next way; empty if there is no other.
    ///
    /// @param way that passes the port
    Optional<Turn> past(Course way, Need need) {
        return known.computeIfAbsent(new Question(way, need), _ -> found(way, need));
    }

    private Optional<Turn> found(Course way, Need need) {
        Course part = Objects.requireNonNull(way.partOver(place));
        for (RouteOffer offer : offers.to(part.start().asn(), way.end().asn())) {
            Course other = walker.over(part.start(), offer.next(), way.end());
            Course turned = other.isNone() ? Course.NONE : way.turned(part, other);
            if (!turned.isNone() && isAllowed(other, turned, need)) {
                return Optional.of(new Turn(turned, more(way, turned)));
            }
        }
        return Optional.empty();
    }

    private boolean isAllowed(Course other, Course turned, Need need) {
        List<Asn> networks = turned.networks();
        if (turned.partOver(place) != null || new HashSet<>(networks).size() < networks.size()) {
            return false;
        }
        HandOver first = other.firstHandOver();
        return switch (need) {
            case ANY -> true;
            case NO_OTHER_EXCHANGE -> first != null && first.crossing() != Crossing.EXCHANGE;
            case AT_HOME -> turned.reach() == 0;
        };
    }

    private static SortedMap<Integer, Integer> more(Course way, Course turned) {
        SortedMap<Integer, Integer> more = new TreeMap<>();
        turned.passed().forEach(passed -> more.merge(passed, 1, Integer::sum));
        way.passed().forEach(passed -> more.merge(passed, -1, Integer::sum));
        more.values().removeIf(times -> times == 0);
        return more;
    }
}
