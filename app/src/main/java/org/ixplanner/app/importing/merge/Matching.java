package org.ixplanner.app.importing.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ixplanner.app.importing.offer.BareName;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.jspecify.annotations.Nullable;

/// Finds in a plan what an offered row is: by its key where nothing speaks against it, else networks and
/// organisations by name, sites and nodes by place, spans by their ends. Not for several threads at once.
final class Matching {

    /// The same id this far apart is another thing: some sources count from 1.
    private static final double SAME_ID_KM = 10;

    /// Two sources place a building of one name this far apart.
    private static final double SAME_NAME_KM = 1;

    private final Plan plan;
    private final double toleranceKm;
    // By name without accents and capitals, and spans by their ends. Looked up, never iterated.
    private final Map<Kind, Map<String, List<PlanItem>>> byName = new HashMap<>();
    private final Map<Set<String>, List<Span>> byEnds = new HashMap<>();

    /// @param plan as it was before the file
    /// @param toleranceKm how far apart two places may lie and still be taken as one
    Matching(Plan plan, double toleranceKm) {
        this.plan = plan;
        this.toleranceKm = toleranceKm;
        for (Span span : plan.spans()) {
            byEnds.computeIfAbsent(ends(span), ends -> new ArrayList<>()).add(span);
        }
    }

    /// The row of the plan that the offered one is.
    ///
    /// @param isMadeUp whether the source does not name it itself
    Optional<PlanItem> find(PlanItem offered, boolean isMadeUp) {
        Optional<? extends PlanItem> same = plan.table(offered.kind()).find(offered.key());
        if (same.isPresent() && isPlausible(same.get(), offered)) {
            return Optional.of(same.get());
        }
        return switch (offered) {
            case FibreNode node -> node(node, isMadeUp);
            case Site site -> site(site);
            case Span span -> span(span);
            // The number is the network; a name alone is not enough for two numbers.
            case Network network -> Optional.empty();
            default -> named(offered.kind(), offered.label()).stream().findFirst();
        };
    }

    private boolean isPlausible(PlanItem mine, PlanItem offered) {
        if (BareName.same(mine.label(), offered.label())) {
            return true;
        }
        return switch (mine) {
            case FibreNode node ->
                offered instanceof FibreNode other && node.place().distanceKm(other.place()) <= SAME_ID_KM;
            case Span span -> offered instanceof Span other && ends(span).equals(ends(other));
            case Site site -> offered instanceof Site other && isNear(site.place(), other.place(), SAME_ID_KM);
            default -> true;
        };
    }

    private Optional<PlanItem> node(FibreNode offered, boolean isMadeUp) {
        List<? extends PlanItem> candidates =
                isMadeUp ? plan.fibreNodes().items() : named(Kind.FIBRE_NODE, offered.label());
        double least = isMadeUp ? toleranceKm : SAME_NAME_KM;
        PlanItem nearest = null;
        for (PlanItem candidate : candidates) {
            if (candidate instanceof FibreNode node && roughlyNear(node.place(), offered.place())) {
                double km = node.place().distanceKm(offered.place());
                if (km <= least) {
                    nearest = node;
                    least = km;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private Optional<PlanItem> site(Site offered) {
        for (Site site : plan.sites()) {
            boolean isSame = BareName.same(site.name(), offered.name())
                    ? isNear(site.place(), offered.place(), SAME_ID_KM)
                    : site.siteKind() == offered.siteKind() && isAt(site.place(), offered.place(), toleranceKm);
            if (isSame) {
                return Optional.of(site);
            }
        }
        return Optional.empty();
    }

    private Optional<PlanItem> span(Span offered) {
        return byEnds.getOrDefault(ends(offered), List.of()).stream()
                .filter(span -> BareName.same(span.name(), offered.name()) || sameRoute(span, offered))
                .<PlanItem>map(span -> span)
                .findFirst();
    }

    private List<PlanItem> named(Kind kind, String name) {
        return byName.computeIfAbsent(kind, this::names).getOrDefault(BareName.of(name), List.of());
    }

    private Map<String, List<PlanItem>> names(Kind kind) {
        Map<String, List<PlanItem>> names = new HashMap<>();
        plan.table(kind).forEach(item -> names.computeIfAbsent(BareName.of(item.label()), name -> new ArrayList<>())
                .add(item));
        return names;
    }

    private static Set<String> ends(Span span) {
        return new TreeSet<>(List.of(span.start(), span.end()));
    }

    private static boolean sameRoute(Span one, Span other) {
        return one.route() != null && one.route().equals(other.route());
    }

    private static boolean isNear(@Nullable LonLat one, @Nullable LonLat other, double km) {
        return one == null || other == null || one.distanceKm(other) <= km;
    }

    // Of two places that nobody knows nothing follows.
    private static boolean isAt(@Nullable LonLat one, @Nullable LonLat other, double km) {
        return one != null && other != null && one.distanceKm(other) <= km;
    }

    // A degree of latitude is 111 km; spares most of the geodesics.
    private static boolean roughlyNear(LonLat one, LonLat other) {
        return Math.abs(one.latDeg() - other.latDeg()) < 0.1;
    }
}
