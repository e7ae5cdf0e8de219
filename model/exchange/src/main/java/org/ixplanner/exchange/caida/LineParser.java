package org.ixplanner.exchange.caida;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.routing.relations.AsRelationsBuilder;
import org.ixplanner.engine.routing.relations.Relation;
import org.ixplanner.engine.text.Message;

/// Turns lines into relations.
final class LineParser {

    /// Nobody reads more; a file of the wrong kind has hundreds of thousands.
    private static final int MOST = 20;

    private static final int MOST_SHOWN = 60;
    private static final long MAX_ASN = 4_294_967_295L;
    private static final int UNREADABLE = Integer.MIN_VALUE;

    private final Lines lines;
    private final boolean lenient;
    private final AsRelationsBuilder builder = new AsRelationsBuilder();
    private final FirstLines firstLines = new FirstLines();
    private final Map<SkipReason, Long> skipped = new EnumMap<>(SkipReason.class);
    private final List<LineProblem> problems = new ArrayList<>();
    private long problemCount;
    private long repeated;
    // What is read next in the line.
    private int at;

    LineParser(Lines lines, boolean lenient) {
        this.lines = lines;
        this.lenient = lenient;
    }

    AsRelationsResult read() throws IOException {
        while (lines.next()) {
            if (lines.end() > lines.start() && lines.bytes()[lines.start()] != '#') {
                line();
            }
        }
        if (problemCount > problems.size()) {
            problems.add(new LineProblem(0, Message.of("caida.more", problemCount - problems.size())));
        }
        if (problems.isEmpty() && builder.linkCount() == 0) {
            problems.add(new LineProblem(0, Message.of("caida.nothing")));
        }
        return problems.isEmpty()
                ? new AsRelationsResult.Loaded(builder.build(), repeated, skipped)
                : new AsRelationsResult.Refused(problems);
    }

    private void line() {
        at = lines.start();
        long first = asn();
        long second = asn();
        int code = code();
        if (first < 0 || second < 0 || code == UNREADABLE) {
            refuse(SkipReason.UNREADABLE, "caida.unreadable-line", lines.text(MOST_SHOWN));
        } else if (code > 0) {
            refuse(SkipReason.OLDER_CODE, "caida.older-code", String.valueOf(code));
        } else if (first == second) {
            refuse(SkipReason.OWN_NEIGHBOUR, "caida.own-neighbour", String.valueOf(first));
        } else {
            add(first, second, code == 0 ? Relation.PEER : Relation.PROVIDER_OF);
        }
    }

    private void add(long first, long second, Relation relation) {
        switch (builder.add(first, second, relation)) {
            case NEW -> firstLines.add(first, second, lines.number());
            case KNOWN -> repeated++;
            case CONFLICT -> {
                if (lenient || problems.size() == MOST) {
                    refuse(SkipReason.CONFLICT, "caida.conflict");
                } else {
                    refuse(
                            SkipReason.CONFLICT,
                            "caida.conflict",
                            said(first, second, relation),
                            String.valueOf(firstLines.of(first, second)),
                            said(first, second, known(first, second)));
                }
            }
        }
    }

    // The builder leaves a pair's first relation as it is, so asking for each is how to learn it.
    private Relation known(long first, long second) {
        for (Relation relation : Relation.values()) {
            if (builder.add(first, second, relation) == AsRelationsBuilder.Added.KNOWN) {
                return relation;
            }
        }
        throw new IllegalStateException("no relation between " + first + " and " + second);
    }

    private static Message said(long first, long second, Relation relation) {
        return switch (relation) {
            case PEER -> Message.of("caida.peers", String.valueOf(first), String.valueOf(second));
            case PROVIDER_OF -> Message.of("caida.provider", String.valueOf(first), String.valueOf(second));
            case CUSTOMER_OF -> Message.of("caida.provider", String.valueOf(second), String.valueOf(first));
        };
    }

    private void refuse(SkipReason reason, String key, Object... found) {
        if (lenient) {
            skipped.merge(reason, 1L, Long::sum);
            return;
        }
        problemCount++;
        if (problems.size() < MOST) {
            problems.add(new LineProblem(lines.number(), Message.of(key, found)));
        }
    }

    /// A number and the bar behind it; negative if they are not there.
    private long asn() {
        byte[] bytes = lines.bytes();
        int end = lines.end();
        int from = at;
        long number = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && number <= MAX_ASN) {
            number = 10 * number + (bytes[at++] - '0');
        }
        if (at == from || at == end || bytes[at] != '|' || number < 1 || number > MAX_ASN) {
            at = end;
            return -1;
        }
        at++;
        return number;
    }

    /// The relation, a digit from −1 to 3. A fourth field may follow and hold anything but a bar.
    private int code() {
        byte[] bytes = lines.bytes();
        int end = lines.end();
        boolean isNegative = at < end && bytes[at] == '-';
        if (isNegative) {
            at++;
        }
        if (at == end || bytes[at] < '0' || bytes[at] > (isNegative ? '1' : '3') || (isNegative && bytes[at] == '0')) {
            return UNREADABLE;
        }
        int digit = bytes[at++] - '0';
        if (at < end && bytes[at] != '|') {
            return UNREADABLE;
        }
        for (int i = at + 1; i < end; i++) {
            if (bytes[i] == '|') {
                return UNREADABLE;
            }
        }
        return isNegative ? -digit : digit;
    }
}
