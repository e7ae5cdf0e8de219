package org.ixplanner.app.report.verify;

import org.ixplanner.engine.text.Message;

/// A figure that is not as it was computed.
public sealed interface Difference {

    /// Where in the document.
    Message where();

    /// Another figure stands in its place.
    ///
    /// @param written in the document
    /// @param computed from what it encloses
    record Changed(Message where, String written, String computed) implements Difference {}

    /// A figure that was not computed.
    ///
    /// @param written in the document
    record Added(Message where, String written) implements Difference {}

    /// A figure that was computed and is not there.
    ///
    /// @param where it would stand
    /// @param computed from what the document encloses
    record Missing(Message where, String computed) implements Difference {}
}
