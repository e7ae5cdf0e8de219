package org.ixplanner.app.desktop.results;

import java.util.Optional;
import org.ixplanner.engine.study.quality.GradeShares;

/// A key figure as it is shown.
///
/// @param key which, as in JSON
/// @param name what it is
/// @param value with its unit; a dash where it is refused
/// @param range below the number; empty for none
/// @param change against the baseline; empty for the baseline itself
/// @param meaning its definition
/// @param brief its definition in a few words, always in sight
/// @param refusal why there is no number; empty if there is one
/// @param grades what part of it rests on values of each grade; empty until that is known
/// @param gradesTold the same in words; empty likewise
/// @param beside the value in the scenario it is compared with; empty for none
public record KpiCard(
        String key,
        String name,
        String value,
        String range,
        String change,
        String meaning,
        String brief,
        Optional<String> refusal,
        Optional<GradeShares> grades,
        String gradesTold,
        String beside) {}
