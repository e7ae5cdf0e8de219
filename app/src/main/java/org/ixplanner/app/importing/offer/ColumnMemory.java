package org.ixplanner.app.importing.offer;

import java.util.List;
import java.util.Optional;

/// What the columns of tables meant when they were read before.
public interface ColumnMemory {

    /// Remembers nothing.
    ColumnMemory NONE = new ColumnMemory() {
        @Override
        public Optional<String> recall(List<String> heading) {
            return Optional.empty();
        }

        @Override
        public void keep(List<String> heading, String mapping) {}
    };

    /// The mapping that was asked for when a table of this heading was read; empty if none was.
    Optional<String> recall(List<String> heading);

    /// Keeps a mapping with which a table could be read.
    void keep(List<String> heading, String mapping);
}
