package org.ixplanner.engine.study.quality;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ixplanner.engine.business.Bills;
import org.ixplanner.engine.simulation.Result;
import org.jspecify.annotations.Nullable;

/// How firm the figures of one result are. Each part of a figure, a flow or a line of a bill, is as firm as the
/// weakest of the values that made it; constants of nature and conventions of the method (ms per kilometre and
/// hand-over) do not count. Worked out when it is first asked for; two of one result are equal.
public final class DataQuality {

    private final Result result;
    private final Bills bills;
    private final Bills before;
    // What was worked out already; the same whoever does it.
    private final Map<Weighing, Optional<FigureQuality>> found = new ConcurrentHashMap<>();
    private @Nullable Weigher weigher;

    /// @param result whose figures
    /// @param bills of it
    /// @param before bills of the baseline
    public DataQuality(Result result, Bills bills, Bills before) {
        this.result = result;
        this.bills = bills;
        this.before = before;
    }

    /// How firm a figure is; empty if there is nothing of it.
    public synchronized Optional<FigureQuality> of(Weighing weighing) {
        Weigher made = weigher == null ? new Weigher(result, bills, before) : weigher;
        weigher = made;
        Optional<FigureQuality> known = found.get(weighing);
        if (known == null) {
            known = made.quality(weighing);
            found.put(weighing, known);
        }
        return known;
    }

    /// How firm a figure is, if somebody has asked before; never takes time.
    public Optional<FigureQuality> known(Weighing weighing) {
        Optional<FigureQuality> known = found.get(weighing);
        return known == null ? Optional.empty() : known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DataQuality quality
                && result.equals(quality.result)
                && bills.equals(quality.bills)
                && before.equals(quality.before);
    }

    @Override
    public int hashCode() {
        return bills.hashCode();
    }
}
