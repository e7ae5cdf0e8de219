package org.ixplanner.engine.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Draws plans as text: two to four towns at home and two hubs abroad, on fibre that joins all of them, three to seven
/// networks at home and two abroad, exchanges, content and caches. Nothing binds: no thresholds, no capacities.
public final class RandomSketch {

    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> home = new ArrayList<>();

    private RandomSketch(long seed) {
        random = new SplittableRandom(seed);
    }

    /// The plan of this seed.
    public static String text(long seed) {
        RandomSketch sketch = new RandomSketch(seed);
        sketch.ground();
        sketch.networks();
        sketch.exchanges();
        sketch.content();
        return sketch.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void ground() {
        line("region UG");
        int towns = 2 + random.nextInt(3);
        for (int i = 0; i < towns; i++) {
            home.add("H" + i);
            line("site H%d KE".formatted(i));
        }
        line("site R UG");
        line("site F FR");
        for (int i = 1; i < towns; i++) {
            line("fibre H%d H%d %d".formatted(random.nextInt(i), i, 50 + random.nextInt(500)));
        }
        line("fibre H0 R %d".formatted(300 + random.nextInt(300)));
        line("cable H%d F %d".formatted(random.nextInt(towns), 5000 + random.nextInt(4000)));
        line("fibre R F %d called b".formatted(9000 + random.nextInt(1000)));
    }

    private void networks() {
        line("net 101 transit at F in FR");
        line("net 102 transit at F,R in FR");
        int networks = 3 + random.nextInt(5);
        for (int asn = 1; asn <= networks; asn++) {
            String kind = asn <= 2 || random.nextInt(3) > 0 ? "access" : "content";
            line("net %d %s at %s peak %d users %d hosts %d%s"
                    .formatted(
                            asn,
                            kind,
                            sites(),
                            kind.equals("access") ? 10 + random.nextInt(500) : 0,
                            kind.equals("access") ? 100 + random.nextInt(900) : 0,
                            asn == 1 ? 1 : random.nextInt(3),
                            random.nextInt(6) == 0 ? " org o" : ""));
            contracts(asn, networks);
        }
    }

    // Providers at home have higher numbers, so nobody buys from itself in a ring.
    private void contracts(int asn, int networks) {
        boolean domestic = asn < networks && random.nextInt(3) == 0;
        if (domestic) {
            int provider = asn + 1 + random.nextInt(networks - asn);
            line("buys %d from %d at %s ip %s".formatted(asn, provider, town(), price()));
        }
        if (!domestic || random.nextInt(2) == 0) {
            line("buys %d from 101 at F ip %s circuit %s commit %d"
                    .formatted(asn, price(), price(), random.nextInt(100)));
        }
        if (random.nextInt(2) == 0) {
            line("buys %d from 102 at %s ip %s circuit %s"
                    .formatted(asn, random.nextInt(2) == 0 ? "F" : "R", price(), price()));
        }
    }

    private void exchanges() {
        for (String exchange : List.of("X", "Y")) {
            List<String> sites = new ArrayList<>(List.of(town()));
            String second = town();
            if (!sites.contains(second)) {
                sites.add(second);
            }
            line("exchange %s at %s %s fee %d port %d runs %d"
                    .formatted(
                            exchange,
                            String.join(",", sites),
                            random.nextBoolean() ? "apart" : "",
                            random.nextInt(100),
                            random.nextInt(200),
                            random.nextInt(1000)));
            for (int asn = 1; asn <= 7; asn++) {
                if (text.indexOf("net " + asn + " ") >= 0 && random.nextInt(3) > 0) {
                    line("member %s %d at %s speed 1000000 circuit %d"
                            .formatted(exchange, asn, sites.get(random.nextInt(sites.size())), random.nextInt(50)));
                }
            }
        }
    }

    private void content() {
        line("mix access domestic 0.15 users 0.1 world 0.25 G 0.3 K 0.2");
        line("group G cacheable 0.8 fill 0.1 at F mapping %s".formatted(random.nextBoolean() ? "1" : "0.8"));
        line("group K cacheable 0.5 fill 0.2 at F,R");
        line("cache g1 of G in 1 at %s known 1".formatted(town()));
        if (random.nextBoolean()) {
            line("cache g2 of G on X at %s host 2 known 1".formatted(town()));
        }
        line("cache k1 of K in 2 at %s known 1".formatted(town()));
    }

    private String town() {
        return home.get(random.nextInt(home.size()));
    }

    private String sites() {
        String one = town();
        String other = town();
        return one.equals(other) ? one : one + "," + other;
    }

    private String price() {
        return String.format(Locale.ROOT, "%.2f", 1 + 20 * random.nextDouble());
    }
}
