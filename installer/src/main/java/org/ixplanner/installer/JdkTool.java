package org.ixplanner.installer;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.spi.ToolProvider;

/// A tool of the JDK that runs this build, called in place.
///
/// @param name as on the command line: `jlink`, `jmod`, `jpackage`
record JdkTool(String name) {

    /// Runs the tool.
    ///
    /// @throws IllegalStateException with all it printed, if it fails
    void run(List<String> arguments) {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IllegalStateException("this JDK has no " + name + "; a full JDK is needed"));
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output, true);
        int code = tool.run(printer, printer, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(
                    name + " " + String.join(" ", arguments) + " ended with " + code + ":\n" + output);
        }
    }
}
