package org.ixplanner.app.importing.merge;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    // By name without accents and capitals. Looked up, never iterated.
    private final Map<Kind, Map<String, PlanItem>> byName = new HashMap<>();

    /// @param plan as it was before the file
    /// @param toleranceKm how far apart two places may lie and still be taken as one
    Matching(Plan plan, double toleranceKm) {
        this.plan = plan;
        this.toleranceKm = toleranceKm;
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
            default -> named(offered);
        };
    }

    private boolean isPlausible(PlanItem mine, PlanItem offered) {
        if (sameName(mine.label(), offered.label())) {
            return true;
        }
        return switch (mine) {
            case FibreNode node ->
                offered instanceof FibreNode other && node.place().distanceKm(other.place()) <= SAME_ID_KM;
            case Span span -> offered instanceof Span other && sameEnds(span, other);
            case Site site -> offered instanceof Site other && isNear(site.place(), other.place(), SAME_ID_KM);
            default -> true;
        };
    }

    private Optional<PlanItem> node(FibreNode offered, boolean isMadeUp) {
        PlanItem nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (FibreNode node : plan.fibreNodes()) {
            double km = roughlyNear(node.place(), offered.place())
                    ? node.place().distanceKm(offered.place())
                    : Double.POSITIVE_INFINITY;
            boolean isSame = isMadeUp ? km <= toleranceKm : sameName(node.name(), offered.name()) && km <= SAME_NAME_KM;
            if (isSame && km < least) {
                nearest = node;
                least = km;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private Optional<PlanItem> site(Site offered) {
        for (Site site : plan.sites()) {
            boolean isSame = sameName(site.name(), offered.name())
                    ? isNear(site.place(), offered.place(), SAME_ID_KM)
                    : site.siteKind() == offered.siteKind() && isNear(site.place(), offered.place(), toleranceKm);
            if (isSame) {
                return Optional.of(site);
            }
        }
        return Optional.empty();
    }

    private Optional<PlanItem> span(Span offered) {
        for (Span span : plan.spans()) {
            if (sameEnds(span, offered) && (sameName(span.name(), offered.name()) || sameRoute(span, offered))) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private Optional<PlanItem> named(PlanItem offered) {
        Map<String, PlanItem> names = byName.computeIfAbsent(offered.kind(), kind -> {
            Map<String, PlanItem> found = new HashMap<>();
            plan.table(kind).forEach(item -> found.putIfAbsent(plain(item.label()), item));
            return found;
        });
        return Optional.ofNullable(names.get(plain(offered.label())));
    }

    private static boolean sameEnds(Span one, Span other) {
        return (one.start().equals(other.start()) && one.end().equals(other.end()))
                || (one.start().equals(other.end()) && one.end().equals(other.start()));
    }

    private static boolean sameRoute(Span one, Span other) {
        return one.route() != null && one.route().equals(other.route());
    }

    private static boolean isNear(@Nullable LonLat one, @Nullable LonLat other, double km) {
        return one == null || other == null || one.distanceKm(other) <= km;
    }

    // A degree of latitude is 111 km; spares most of the geodesics.
    private static boolean roughlyNear(LonLat one, LonLat other) {
        return Math.abs(one.latDeg() - other.latDeg()) < 0.1;
    }

    private static boolean sameName(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return String.join(" ", List.of(bare.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
                .strip();
    }
}
