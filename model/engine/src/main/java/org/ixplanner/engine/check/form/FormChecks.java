package org.ixplanner.engine.check.form;

import java.util.List;
import org.ixplanner.engine.check.Check;

/// Checks that follow from the schema alone: ranges, references, repeated entries.
public final class FormChecks {

    /// In the order in which their findings are told.
    public static final List<Check> ALL = List.of(
            new ValueCheck(),
            new CountryCodeCheck(),
            new CurrencyCheck(),
            new ReferenceCheck(),
            new RepeatedEntryCheck(),
            new SameNameCheck());

    private FormChecks() {}
}
