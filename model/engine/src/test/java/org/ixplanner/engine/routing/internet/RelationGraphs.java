package org.ixplanner.engine.routing.internet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.AsRelationsBuilder;
import org.ixplanner.engine.routing.relations.Relation;

/// Relations for tests.
public final class RelationGraphs {

    private RelationGraphs() {}

    /// Drawn as text: `1>2` sells to, `1-2` peers.
    public static AsRelations drawn(String text) {
        AsRelationsBuilder builder = new AsRelationsBuilder();
        for (String link : text.strip().split("\\s+", -1)) {
            String[] ends = link.split("[->]", 2);
            builder.add(
                    Long.parseLong(ends[0]),
                    Long.parseLong(ends[1]),
                    link.contains(">") ? Relation.PROVIDER_OF : Relation.PEER);
        }
        return builder.build();
    }

    /// Without cycles: ASNs are dealt out at random, and whoever comes first in `order` is above.
    public static AsRelations random(Random random, int size, int links) {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            int at = random.nextInt(i + 1);
            order[i] = order[at];
            order[at] = i + 1L;
        }
        AsRelationsBuilder builder = new AsRelationsBuilder();
        builder.add(order[0], order[1], Relation.PROVIDER_OF);
        for (int i = 0; i < links; i++) {
            int one = random.nextInt(size);
            int other = random.nextInt(size);
            if (one != other) {
                builder.add(
                        order[Math.min(one, other)],
                        order[Math.max(one, other)],
                        random.nextInt(3) == 0 ? Relation.PEER : Relation.PROVIDER_OF);
            }
        }
        return builder.build();
    }

    /// Reads a file of the shared data by the `bzcat` of the machine; the program's own reader is in another room.
    public static AsRelations read(Path file) throws IOException {
        Process process = new ProcessBuilder(file.toString().endsWith(".bz2") ? "bzcat" : "cat", file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        AsRelationsBuilder builder = new AsRelationsBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\\|", 4);
                    builder.add(
                            Long.parseLong(fields[0]),
                            Long.parseLong(fields[1]),
                            fields[2].equals("-1") ? Relation.PROVIDER_OF : Relation.PEER);
                }
            }
        }
        return builder.build();
    }
}
