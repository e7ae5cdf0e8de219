package org.ixplanner.exchange.caida;

import java.io.IOException;
import java.util.List;
import org.ixplanner.engine.routing.relations.AsRelationsBuilder;
import org.ixplanner.engine.routing.relations.Relation;
import org.ixplanner.engine.text.Message;

/// Turns lines into relations.
final class LineParser {

    private static final int MOST_SHOWN = 60;
    private static final long MAX_ASN = 4_294_967_295L;
    private static final int UNREADABLE = Integer.MIN_VALUE;

    private final Lines lines;
    private final Findings findings;
    private final AsRelationsBuilder builder = new AsRelationsBuilder();
    private final FirstLines firstLines = new FirstLines();
    private int transitLinks;
    private long transitLines;
    private long repeated;
    // What is read next in the line, and behind its last byte that is no blank.
    private int at;
    private int end;

    LineParser(Lines lines, boolean lenient) {
        this.lines = lines;
        findings = new Findings(lenient);
    }

    AsRelationsResult read() throws IOException {
        while (lines.next()) {
            at = lines.start();
            end = lines.end();
            while (end > at && isBlank(lines.bytes()[end - 1])) {
                end--;
            }
            skipBlanks();
            if (at < end && lines.bytes()[at] != '#') {
                line();
            }
        }
        List<LineProblem> problems = findings.problems(builder.linkCount(), transitLines);
        return problems.isEmpty()
                ? new AsRelationsResult.Loaded(builder.build(), transitLinks, repeated, findings.counts())
                : new AsRelationsResult.Refused(problems);
    }

    private void line() {
        long first = asn();
        long second = asn();
        int code = code();
        if (first < 0 || second < 0 || code == UNREADABLE) {
            findings.unreadable(lines.number(), lines.text(MOST_SHOWN));
        } else if (code > 0) {
            findings.olderCode(lines.number(), code);
        } else if (first == second) {
            findings.add(
                    SkipReason.OWN_NEIGHBOUR, lines.number(), Message.of("caida.own-neighbour", String.valueOf(first)));
        } else {
            add(first, second, code == 0 ? Relation.PEER : Relation.PROVIDER_OF);
        }
    }

    private void add(long first, long second, Relation relation) {
        if (relation == Relation.PROVIDER_OF) {
            transitLines++;
        }
        switch (builder.add(first, second, relation)) {
            case NEW -> {
                firstLines.add(first, second, lines.number());
                transitLinks += relation == Relation.PROVIDER_OF ? 1 : 0;
            }
            case KNOWN -> repeated++;
            case CONFLICT ->
                findings.add(
                        SkipReason.CONFLICT,
                        lines.number(),
                        findings.isListing() ? conflict(first, second, relation) : Message.of("caida.conflict"));
        }
    }

    private Message conflict(long first, long second, Relation relation) {
        return Message.of(
                "caida.conflict",
                said(first, second, relation),
                String.valueOf(firstLines.of(first, second)),
                said(first, second, known(first, second)));
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

    /// A number and the bar behind it; negative if they are not there.
    private long asn() {
        byte[] bytes = lines.bytes();
        skipBlanks();
        int from = at;
        long number = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && number <= MAX_ASN) {
            number = 10 * number + (bytes[at++] - '0');
        }
        boolean isThere = at > from;
        skipBlanks();
        if (!isThere || at == end || bytes[at] != '|' || number < 1 || number > MAX_ASN) {
            at = end;
            return -1;
        }
        at++;
        return number;
    }

    /// The relation, a digit from −1 to 3. A fourth field may follow and hold anything but a bar.
    private int code() {
        byte[] bytes = lines.bytes();
        skipBlanks();
        boolean isNegative = at < end && bytes[at] == '-';
        if (isNegative) {
            at++;
        }
        if (at == end || bytes[at] < '0' || bytes[at] > (isNegative ? '1' : '3') || (isNegative && bytes[at] == '0')) {
            return UNREADABLE;
        }
        int digit = bytes[at++] - '0';
        skipBlanks();
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

    private void skipBlanks() {
        while (at < end && isBlank(lines.bytes()[at])) {
            at++;
        }
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\t' || letter == '\r';
    }
}
