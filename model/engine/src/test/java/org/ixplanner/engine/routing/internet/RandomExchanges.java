package org.ixplanner.engine.routing.internet;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ixplanner.engine.routing.relations.ExchangePeerings;
import org.ixplanner.engine.routing.relations.PeeringLan;

/// Exchanges of networks 1 to `size`, drawn by chance.
final class RandomExchanges {

    private RandomExchanges() {}

    static ExchangePeerings draw(Random random, int size) {
        List<PeeringLan> lans = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            lans.add(new PeeringLan("ix" + random.nextInt(2), "site" + i, some(random, size), sessions(random, size)));
        }
        SortedMap<Long, String> organisations = new TreeMap<>();
        some(random, size).forEach(asn -> organisations.put(asn, "org" + random.nextInt(3)));
        SortedMap<Long, SortedSet<Long>> announced = new TreeMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            announced.put(asn(random, size), new TreeSet<>(some(random, size)));
        }
        return new ExchangePeerings(lans, organisations, announced);
    }

    /// The same with one thing changed.
    static ExchangePeerings change(Random random, ExchangePeerings before, int size) {
        List<PeeringLan> lans = new ArrayList<>(before.lans());
        int which = lans.isEmpty() ? -1 : random.nextInt(lans.size());
        switch (which < 0 ? 4 : random.nextInt(6)) {
            case 0 -> lans.set(which, lans.get(which).with(asn(random, size)));
            case 1 -> lans.set(which, lans.get(which).without(asn(random, size)));
            case 2 -> lans.remove(which);
            case 3 -> {
                PeeringLan lan = lans.get(which);
                lans.set(which, new PeeringLan(lan.exchange(), lan.place(), lan.open(), sessions(random, size)));
            }
            case 4 ->
                lans.add(new PeeringLan(
                        "ix9", "site" + random.nextInt(100), some(random, size), sessions(random, size)));
            default -> {
                SortedMap<Long, SortedSet<Long>> announced = new TreeMap<>(before.announced());
                if (announced.remove(asn(random, size)) == null) {
                    announced.put(asn(random, size), new TreeSet<>(some(random, size)));
                }
                return new ExchangePeerings(lans, before.organisations(), announced);
            }
        }
        return before.with(lans);
    }

    private static List<Long> some(Random random, int size) {
        List<Long> some = new ArrayList<>();
        for (int i = random.nextInt(size); i > 0; i--) {
            some.add(asn(random, size));
        }
        return some;
    }

    private static List<PeeringLan.Session> sessions(Random random, int size) {
        List<PeeringLan.Session> sessions = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            long one = asn(random, size);
            long other = asn(random, size);
            if (one != other) {
                sessions.add(new PeeringLan.Session(one, other));
            }
        }
        return sessions;
    }

    static long asn(Random random, int size) {
        return 1L + random.nextInt(size);
    }
}
