package org.ixplanner.app.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.schema.Kind;

/// A kind of file that a plan's data can be written to.
///
/// @param ending of its files, such as `.ofds.json`
/// @param tables those it takes from a plan
/// @param content writes it
public record ExportFormat(String ending, Set<Kind> tables, Content content) {

    /// Keeps its own copy.
    public ExportFormat {
        tables = Set.copyOf(tables);
    }

    /// What of a plan may be written. Who takes every table takes the header too.
    public Shareable shareable(Plan plan) {
        return tables.size() == Kind.values().length ? Shareable.of(plan) : Shareable.of(plan, tables);
    }

    /// Writes a plan.
    public interface Content {

        /// Writes what of the plan the format can hold.
        ///
        /// @param texts the language of titles
        /// @throws IOException if writing fails
        void write(Plan plan, Texts texts, OutputStream out) throws IOException;
    }
}
