package org.ixplanner.engine.simulation;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Lease;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.SiteKind;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.ground.SpanAccess;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.jspecify.annotations.Nullable;

/// The lines of a [Sketch] that are about buildings and fibre.
final class SketchGround {

    private SketchGround() {}

    /// A site and its fibre node; sites stand a degree from each other unless they say where.
    static List<PlanItem> site(SketchLine line, int number) {
        boolean nowhere = line.word("place", "").equals("?");
        LonLat place = line.has("place") && !nowhere ? line.places("place").getFirst() : new LonLat(37 + number, -1);
        List<PlanItem> made = new ArrayList<>();
        if (!line.has("off")) {
            made.add(Draft.of(FibreNode.NOUN)
                    .set("id", line.at(1))
                    .set("name", line.at(1))
                    .set("place", place)
                    .set("country", line.at(2))
                    .make());
        }
        made.add(Draft.of(Site.NOUN)
                .set("id", line.at(1))
                .set("name", line.at(1))
                .set("siteKind", line.choice(SiteKind.class, "kind", SiteKind.POP))
                .set("place", nowhere ? null : place)
                .set("country", line.at(2))
                .set("fibreNode", line.has("off") ? null : line.at(1))
                .set("rackPerMonth", line.numberIfThere("rack"))
                .make());
        return made;
    }

    static Span span(SketchLine line, Medium medium) {
        return Draft.of(Span.NOUN)
                .set("id", line.at(1) + "-" + line.at(2) + line.word("called", ""))
                .set("name", line.at(1) + "-" + line.at(2))
                .set("start", line.at(1))
                .set("end", line.at(2))
                .set("status", line.choice(BuildStatus.class, "status", BuildStatus.OPERATIONAL))
                .set("medium", medium)
                .set("lengthKm", line.numberAt(3))
                .set("route", route(line))
                .set("access", line.choice(SpanAccess.class, "access", SpanAccess.OPEN))
                .set("provider", line.wordIfThere("owner"))
                .set("leases", leases(line))
                .set("offerPerMonth", line.numberIfThere("offer"))
                .set("offerMbps", line.numberIfThere("offered"))
                .set("currency", line.wordIfThere("currency"))
                .set("capacityGbps", line.numberIfThere("gbps"))
                .set("fixedDelayMs", line.numberIfThere("delay"))
                .set("gatewaySite", line.wordIfThere("gateway"))
                .set("countries", line.list("countries"))
                .make();
    }

    private static @Nullable GeoLine route(SketchLine line) {
        return line.has("via") ? new GeoLine(line.places("via")) : null;
    }

    // `leased 1:100:5000`: AS1 leases 100 Mbit/s for 5,000 a month.
    private static List<Lease> leases(SketchLine line) {
        return line.list("leased").stream()
                .map(text -> SketchLine.of(text.replace(':', ' ')))
                .map(lease -> Draft.of(Lease.NOUN)
                        .set("network", lease.asn(0))
                        .set("capacityMbps", lease.words().size() > 1 ? lease.numberAt(1) : null)
                        .set("perMonth", lease.words().size() > 2 ? lease.numberAt(2) : null)
                        .make())
                .toList();
    }
}
