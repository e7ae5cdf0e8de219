package org.ixplanner.engine.plan;

import static org.ixplanner.engine.plan.TestPlans.at;
import static org.ixplanner.engine.plan.TestPlans.measured;

import java.util.List;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.Deployment;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Lease;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.plan.ground.NodeKind;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.SiteKind;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.ground.SpanAccess;

/// What stands on the ground in the good plan.
final class GoodGround {

    static final LonLat NAIROBI = at(36.8219, -1.2921);
    static final LonLat NAKURU = at(36.0800, -0.3031);
    static final LonLat KISUMU = at(34.7617, -0.1022);
    static final LonLat ELDORET = at(35.2698, 0.5143);
    static final LonLat KITALE = at(35.0062, 1.0157);
    static final LonLat LODWAR = at(35.5973, 3.1191);
    static final LonLat LONGONOT = at(36.4966, -1.0170);
    static final LonLat VOI = at(38.5561, -3.3961);
    static final LonLat MOMBASA = at(39.6682, -4.0435);
    static final LonLat MALINDI = at(40.1169, -3.2175);
    static final LonLat KAMPALA = at(32.5825, 0.3476);
    static final LonLat MARSEILLE = at(5.3698, 43.2965);
    static final LonLat LONDON = at(-0.0027, 51.5115);

    /// Cable lies in bends and loops: a little longer than the line on the map.
    private static final double SLACK = 1.03;

    private GoodGround() {}

    static Table<Site> sites() {
        return Table.of(List.of(
                site("nbo-dc", "Jirani Nairobi", SiteKind.DATA_CENTRE, at(36.8250, -1.3000), "KE", "n-nbo")
                        .set("operator", "o-homes")
                        .set("rackPerMonth", 900)
                        .set("powerPerKwMonth", 160)
                        .set("notes", "Two fibre entries.")
                        .set("evidence", List.of(measured("rackPerMonth"), measured("place")))
                        .make(),
                site("nbo-ex", "Uhuru House", SiteKind.EXCHANGE_LOCATION, at(36.8172, -1.2864), "KE", "n-nbo")
                        .make(),
                site("mba-cls", "Nyali landing", SiteKind.LANDING_STATION, at(39.7000, -4.0300), "KE", "n-mba")
                        .make(),
                site("mba-dc", "Jirani Mombasa", SiteKind.DATA_CENTRE, at(39.6700, -4.0500), "KE", "n-mba")
                        .set("operator", "o-homes")
                        .make(),
                site("kis-pop", "Kisumu exchange house", SiteKind.POP, KISUMU, "KE", "n-kis")
                        .make(),
                site("eld-pop", "Eldoret tower", SiteKind.POP, ELDORET, "KE", "n-eld")
                        .make(),
                site("gw-sat", "Longonot earth station", SiteKind.POP, LONGONOT, "KE", "n-gw")
                        .make(),
                site("mrs-hub", "Marseille docks", SiteKind.FOREIGN_HUB, MARSEILLE, "FR", "n-mrs")
                        .set("rackPerMonth", 700)
                        .set("currency", "EUR")
                        .make(),
                site("ldn-hub", "London Docklands", SiteKind.FOREIGN_HUB, LONDON, "GB", "n-ldn")
                        .make()));
    }

    static Table<FibreNode> fibreNodes() {
        return Table.of(List.of(
                node("n-nbo", "Nairobi", NodeKind.DATA_CENTRE, NAIROBI, "KE")
                        .set("evidence", List.of(measured("place")))
                        .make(),
                node("n-nak", "Nakuru", NodeKind.JUNCTION, NAKURU, "KE").make(),
                node("n-kis", "Kisumu", NodeKind.POP, KISUMU, "KE").make(),
                node("n-eld", "Eldoret", NodeKind.POP, ELDORET, "KE").make(),
                node("n-kit", "Kitale", NodeKind.TOWER, KITALE, "KE").make(),
                node("n-lod", "Lodwar", NodeKind.TOWER, LODWAR, "KE").make(),
                node("n-gw", "Longonot", NodeKind.POP, LONGONOT, "KE").make(),
                node("n-mba", "Mombasa", NodeKind.CABLE_LANDING, MOMBASA, "KE").make(),
                node("n-kla", "Kampala", NodeKind.EXCHANGE, KAMPALA, "UG").make(),
                node("n-mrs", "Marseille", NodeKind.CABLE_LANDING, MARSEILLE, "FR")
                        .make(),
                node("n-ldn", "London", NodeKind.IXP, LONDON, "GB").make()));
    }

    static Table<Span> spans() {
        return Table.of(List.of(
                land("s-nbo-mba", "Nairobi–Mombasa", "n-nbo", "n-mba", NAIROBI, VOI, MOMBASA)
                        .set("capacityGbps", 800)
                        .set("access", SpanAccess.CLOSED)
                        .set(
                                "leases",
                                List.of(Draft.of(Lease.NOUN)
                                        .set("network", GoodNetworks.RIFT)
                                        .set("capacityMbps", 10_000)
                                        .set("perMonth", 12_000)
                                        .set("evidence", List.of(measured("perMonth")))
                                        .make()))
                        .set("offerPerMonth", 15_000)
                        .set("offerMbps", 10_000)
                        .set("currency", "EUR")
                        .set("deployment", Deployment.BELOW_GROUND)
                        .set("corridor", "Railway")
                        .set("evidence", List.of(measured("lengthKm"), measured("offerPerMonth")))
                        .make(),
                land("s-nbo-nak", "Nairobi–Nakuru", "n-nbo", "n-nak", NAIROBI, NAKURU)
                        .set("deployment", Deployment.ABOVE_GROUND)
                        .make(),
                land("s-nak-kis", "Nakuru–Kisumu", "n-nak", "n-kis", NAKURU, KISUMU)
                        .make(),
                land("s-nak-eld", "Nakuru–Eldoret", "n-nak", "n-eld", NAKURU, ELDORET)
                        .make(),
                land("s-kis-kla", "Kisumu–Kampala", "n-kis", "n-kla", KISUMU, at(34.09, 0.4608), KAMPALA)
                        .set("countries", List.of("KE", "UG"))
                        .make(),
                span("s-mba-mrs", "Equator cable", "n-mba", "n-mrs")
                        .set("medium", Medium.SUBMARINE)
                        .set("lengthKm", 9_800)
                        .set("provider", "o-sea")
                        .set("countries", List.of("KE", "FR"))
                        .make(),
                span("s-mrs-ldn", "Marseille–London", "n-mrs", "n-ldn")
                        .set("lengthKm", 1_350)
                        .set("provider", "o-sea")
                        .set("countries", List.of("FR", "GB"))
                        .make(),
                span("s-eld-kit", "Eldoret–Kitale radio", "n-eld", "n-kit")
                        .set("medium", Medium.MICROWAVE)
                        .set("capacityGbps", 1)
                        .make(),
                span("s-gw-lod", "Lodwar by satellite", "n-gw", "n-lod")
                        .set("medium", Medium.SATELLITE)
                        .set("fixedDelayMs", 270)
                        .set("gatewaySite", "gw-sat")
                        .make(),
                land("s-nbo-gw", "Nairobi–Longonot", "n-nbo", "n-gw", NAIROBI, LONGONOT)
                        .make(),
                land("s-kis-eld", "Kisumu–Eldoret", "n-kis", "n-eld", KISUMU, ELDORET)
                        .set("status", BuildStatus.PLANNED)
                        .make()));
    }

    static Draft<Site> site(String id, String name, SiteKind kind, LonLat place, String country, String fibreNode) {
        return Draft.of(Site.NOUN)
                .set("id", id)
                .set("name", name)
                .set("siteKind", kind)
                .set("place", place)
                .set("country", country)
                .set("fibreNode", fibreNode);
    }

    static Draft<FibreNode> node(String id, String name, NodeKind kind, LonLat place, String country) {
        return Draft.of(FibreNode.NOUN)
                .set("id", id)
                .set("name", name)
                .set("nodeKind", kind)
                .set("place", place)
                .set("country", country);
    }

    static Draft<Span> land(String id, String name, String start, String end, LonLat... places) {
        GeoLine route = new GeoLine(List.of(places));
        return span(id, name, start, end).set("route", route).set("lengthKm", Math.rint(route.lengthKm() * SLACK));
    }

    private static Draft<Span> span(String id, String name, String start, String end) {
        return Draft.of(Span.NOUN)
                .set("id", id)
                .set("name", name)
                .set("start", start)
                .set("end", end)
                .set("provider", "o-savanna")
                .set("access", SpanAccess.OPEN)
                .set("countries", List.of("KE"));
    }
}
