package org.ixplanner.engine.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Lease;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.ground.SpanAccess;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Kind;

/// Draws whole countries for measurements and tests: of a hundred networks, 64 sell access, of one to three providers
/// each, 12 host, 20 are firms, schools and authorities; the others carry, at home and abroad. A fifth of the sites is
/// abroad; one network in five has users in two towns. A grid of fibre, part of it closed; four exchanges of
/// falling size; caches in networks and at exchanges, with thresholds and capacities.
public final class DrawnCountry {

    private static final int COLUMNS = 40;
    private static final int ABROAD = 900_000;

    private final SplittableRandom random;
    private final int networks;
    private final int carriers;
    private final StringBuilder text = new StringBuilder();
    private final List<String> home = new ArrayList<>();
    private final List<String> abroad = new ArrayList<>();

    private DrawnCountry(long seed, int networks) {
        random = new SplittableRandom(seed);
        this.networks = networks;
        carriers = Math.max(3, networks / 80);
    }

    /// The country of this seed.
    ///
    /// @param networks how many, at home and abroad
    /// @param sites how many, at home and abroad
    /// @param spans how many; at least three for each site
    public static Plan plan(long seed, int networks, int sites, int spans) {
        DrawnCountry country = new DrawnCountry(seed, networks);
        country.sites(sites);
        country.networks();
        country.exchanges();
        country.content();
        return country.withFibre(Sketch.plan(country.text.toString()), spans);
    }

    // Only this class calls it, with formats of its own.
    @SuppressWarnings("AnnotateFormatMethod")
    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private void sites(int sites) {
        line("region UG TZ");
        line("national %d", networks * 1000);
        for (int i = 0; i < sites; i++) {
            boolean isAbroad = i % 5 == 4;
            String country = isAbroad ? List.of("FR", "UG", "NL").get(i / 5 % 3) : "KE";
            (isAbroad ? abroad : home).add("S" + i);
            line(
                    "site S%d %s kind %s place %.2f,%.2f",
                    i,
                    country,
                    isAbroad ? "foreign_hub" : i % 3 == 0 ? "data_centre" : "pop",
                    34 + 8 * random.nextDouble(),
                    -4 + 8 * random.nextDouble());
        }
    }

    private void networks() {
        int top = Math.max(2, networks / 120);
        for (int i = 0; i < top; i++) {
            line("net %d transit at %s,%s in FR", ABROAD + i, abroad.get(0), abroad.get(i % abroad.size()));
        }
        for (int asn = 1; asn <= networks - top; asn++) {
            network(asn, top);
        }
    }

    private void network(int asn, int top) {
        // Spread over all of them, so that few networks are of all kinds too.
        int of = asn * 37 % 100;
        boolean carries = asn <= carriers;
        String kind = carries || of < 64 ? carries ? "transit" : "access" : other(of);
        boolean sells = kind.equals("access") || kind.equals("education");
        line(
                "net %d %s at %s peak %d users %d hosts %d%s%s",
                asn,
                kind,
                carries ? towns(4) : towns(random.nextInt(5) == 0 ? 2 : 1),
                kind.equals("content") || carries ? 0 : 10 + random.nextInt(900),
                sells ? 100 + random.nextInt(9000) : 0,
                kind.equals("content") ? 1 + random.nextInt(9) : 0,
                kind.equals("content") && random.nextInt(9) == 0 ? " sells 40" : "",
                random.nextInt(15) == 0 ? " policy restrictive" : "");
        int providers = carries ? 2 : 1 + random.nextInt(3);
        for (int i = 0; i < providers; i++) {
            boolean beyond = carries || random.nextInt(8) == 0;
            int provider = beyond ? ABROAD + (asn + i) % top : 1 + (asn + i * 7) % carriers;
            String site = beyond ? abroad.get((asn + i) % abroad.size()) : town();
            line(
                    "buys %d from %d at %s ip %.2f circuit %.2f commit %d mbps %d",
                    asn,
                    provider,
                    site,
                    1 + 9 * random.nextDouble(),
                    random.nextDouble(),
                    random.nextInt(50),
                    carries ? 400_000 : 600 + random.nextInt(2000));
        }
    }

    private static String other(int of) {
        if (of < 76) {
            return "content";
        }
        return of < 88 ? "enterprise" : of < 94 ? "education" : "government";
    }

    private void exchanges() {
        for (int i = 0; i < 4; i++) {
            String sites = towns(3);
            line("exchange X%d at %s fee 100 ports 1000:50,10000:200,100000:900 runs 900", i, sites);
            String[] at = sites.split(",", -1);
            for (int asn = 1; asn <= networks / (4 << i); asn++) {
                line(
                        "member X%d %d at %s speed %d circuit 20",
                        i,
                        1 + (asn * 7 + i * 13) % (networks * 9 / 10),
                        at[random.nextInt(at.length)],
                        random.nextInt(3) == 0 ? 1000 : 10_000);
            }
        }
    }

    private void content() {
        line("mix access domestic 0.1 users 0.1 world 0.2 G0 0.25 G1 0.15 G2 0.1 G3 0.1");
        line("mix education domestic 0.1 users 0.1 world 0.2 G0 0.25 G1 0.15 G2 0.1 G3 0.1");
        line("mix enterprise domestic 0.3 world 0.3 G0 0.2 G2 0.2");
        line("mix government domestic 0.5 world 0.3 G1 0.2");
        for (int i = 0; i < 4; i++) {
            line(
                    "group G%d cacheable 0.8 fill 0.1 threshold 800 mapping %s at %s,%s",
                    i, i % 2 == 0 ? "1" : "0.85", abroad.get(i % abroad.size()), abroad.get((i + 1) % abroad.size()));
            for (int j = 0; j < Math.max(2, networks / 50); j++) {
                line(
                        "cache c%d-%d of G%d in %d at %s known %d mbps %d",
                        i, j, i, 1 + random.nextInt(networks / 2), town(), random.nextInt(2), 2000);
            }
            line("cache x%d of G%d on X0 host %d at %s known 1 mbps 20000", i, i, 8, town());
        }
    }

    private Plan withFibre(Plan plan, int spans) {
        List<String> ends = new ArrayList<>();
        plan.fibreNodes().forEach(node -> ends.add(node.id()));
        List<FibreNode> nodes = new ArrayList<>(plan.fibreNodes().items());
        int huts = Math.max(4, spans * 2 / 5 - nodes.size());
        for (int i = 0; i < huts; i++) {
            int row = i / COLUMNS;
            nodes.add(Draft.of(FibreNode.NOUN)
                    .set("id", "n" + i)
                    .set("name", "Hut " + i)
                    .set("place", new LonLat(34 + i % COLUMNS * 0.2, -4 + 8.0 * row * COLUMNS / huts))
                    .set("country", "KE")
                    .make());
        }
        List<Span> all = new ArrayList<>();
        for (int i = 0; i < ends.size() * 2; i++) {
            String end = ends.get(i / 2);
            Medium medium = abroad.contains(end) ? Medium.SUBMARINE : Medium.TERRESTRIAL;
            all.add(span(all.size(), end, "n" + random.nextInt(huts), medium));
        }
        for (int i = 0; all.size() < spans; i++) {
            int from = i % huts;
            int step = i < huts ? 1 : i < 2 * huts ? COLUMNS : 1 + random.nextInt(3 * COLUMNS);
            all.add(span(all.size(), "n" + from, "n" + (from + step) % huts, Medium.TERRESTRIAL));
        }
        return plan.withTable(Kind.FIBRE_NODE, Table.of(nodes)).withTable(Kind.SPAN, Table.of(all));
    }

    private Span span(int number, String from, String to, Medium medium) {
        boolean closed = medium == Medium.TERRESTRIAL && random.nextInt(6) == 0;
        return Draft.of(Span.NOUN)
                .set("id", "s" + number)
                .set("name", "Span " + number)
                .set("start", from)
                .set("end", to)
                .set("medium", medium)
                .set(
                        "lengthKm",
                        medium == Medium.SUBMARINE ? 4000 + 3000 * random.nextDouble() : 5 + random.nextInt(60))
                .set(
                        "access",
                        closed ? SpanAccess.CLOSED : random.nextInt(9) == 0 ? SpanAccess.UNKNOWN : SpanAccess.OPEN)
                .set("capacityGbps", random.nextInt(3) == 0 ? 100 : 1000)
                .set("leases", closed ? List.of(lease()) : List.of())
                .make();
    }

    private Lease lease() {
        return Draft.of(Lease.NOUN)
                .set("network", new Asn(1 + random.nextInt(carriers)))
                .make();
    }

    private String town() {
        return home.get(random.nextInt(home.size()));
    }

    private String towns(int count) {
        int first = random.nextInt(home.size());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            found.add(home.get((first + i * 3) % home.size()));
        }
        return String.join(",", found.stream().distinct().toList());
    }
}
