package org.ixplanner.exchange.caida;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.text.Message;

/// What is wrong with lines: counted by reason and, unless such lines are skipped, listed.
final class Findings {

    /// Nobody reads more; a file of the wrong kind has hundreds of thousands.
    private static final int MOST = 20;

    /// From how many lines of the older format on, and in which share of those about transit, they are no slip: damage
    /// seldom leaves a digit where a digit was.
    private static final int OLDER_LINES = 10;

    private static final int OLDER_SHARE = 10;

    private final boolean lenient;
    private final Map<SkipReason, Long> counts = new EnumMap<>(SkipReason.class);
    private final List<Finding> listed = new ArrayList<>();
    private long firstUnreadable;
    private String firstUnreadableText = "";
    private long firstOlder;
    private String firstOlderCode = "";

    private record Finding(SkipReason reason, LineProblem problem) {}

    Findings(boolean lenient) {
        this.lenient = lenient;
    }

    /// Whether the next finding is listed; what is costly to find out is found out only then.
    boolean isListing() {
        return !lenient && listed.size() < MOST;
    }

    /// Notes a line that is no relation.
    void unreadable(long line, String text) {
        if (firstUnreadable == 0) {
            firstUnreadable = line;
            firstUnreadableText = text;
        }
        add(SkipReason.UNREADABLE, line, Message.of("caida.unreadable-line", text));
    }

    /// Notes a relation of the older format.
    void olderCode(long line, int code) {
        if (firstOlder == 0) {
            firstOlder = line;
            firstOlderCode = String.valueOf(code);
        }
        add(SkipReason.OLDER_CODE, line, Message.of("caida.older-code", String.valueOf(code)));
    }

    void add(SkipReason reason, long line, Message what) {
        counts.merge(reason, 1L, Long::sum);
        if (isListing()) {
            listed.add(new Finding(reason, new LineProblem(line, what)));
        }
    }

    /// How many lines there are for each reason that occurred.
    Map<SkipReason, Long> counts() {
        return counts;
    }

    /// Why the file is refused; empty if it is not.
    ///
    /// @param links how many relations it has
    /// @param transitLines how many lines say `-1`
    List<LineProblem> problems(int links, long transitLines) {
        boolean isOlder = isOlderFormat(transitLines);
        if (links == 0 && !isOlder && (lenient || isOnlyUnreadable())) {
            return List.of(noRelations());
        }
        List<LineProblem> problems = new ArrayList<>();
        if (isOlder) {
            problems.add(new LineProblem(firstOlder, Message.of("caida.older-format", firstOlderCode)));
        }
        listed.stream()
                .filter(finding -> !isOlder || finding.reason() != SkipReason.OLDER_CODE)
                .map(Finding::problem)
                .forEach(problems::add);
        if (!lenient) {
            long rest = count() - (isOlder ? count(SkipReason.OLDER_CODE) - 1 : 0) - problems.size();
            if (rest > 0) {
                problems.add(new LineProblem(0, Message.of("caida.more", rest)));
            }
        }
        return problems;
    }

    /// Whether the file as a whole is in the format with four codes, in which `-1` means the opposite: skipping the
    /// other codes would leave a graph that stands on its head.
    private boolean isOlderFormat(long transitLines) {
        long older = count(SkipReason.OLDER_CODE);
        return older > 0 && (older >= transitLines || (older >= OLDER_LINES && older * OLDER_SHARE >= transitLines));
    }

    private boolean isOnlyUnreadable() {
        return count() != 1 && count() == count(SkipReason.UNREADABLE);
    }

    private LineProblem noRelations() {
        return firstUnreadable == 0
                ? new LineProblem(0, Message.of("caida.nothing"))
                : new LineProblem(firstUnreadable, Message.of("caida.no-relations", firstUnreadableText));
    }

    private long count(SkipReason reason) {
        return counts.getOrDefault(reason, 0L);
    }

    private long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
