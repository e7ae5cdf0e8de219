package org.ixplanner.app.exporting;

import java.io.IOException;
import java.io.OutputStream;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;

/// A kind of file that a plan's data can be written to.
///
/// @param ending of its files, such as `.ofds.json`
/// @param content writes it
public record ExportFormat(String ending, Content content) {

    /// Writes a plan.
    public interface Content {

        /// Writes what of the plan the format can hold.
        ///
        /// @param texts the language of titles
        /// @throws IOException if writing fails
        void write(Plan plan, Texts texts, OutputStream out) throws IOException;
    }
}
