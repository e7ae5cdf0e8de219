package org.ixplanner.app.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import org.ixplanner.app.log.ProgramLog;
import org.ixplanner.app.task.UncaughtErrors;

/// Opens the desktop from outside JavaFX.
public final class Desktop {

    private Desktop() {}

    /// Opens the window and returns when it was closed.
    ///
    /// @param locale the language of the window
    /// @param log where errors go
    /// @param plan what to open, a file or `sample:NAME`; empty for the start page
    /// @return false if there is no display to open it on
    /// @throws RuntimeException if the window failed
    public static boolean open(Locale locale, ProgramLog log, Optional<String> plan) {
        log.start();
        UncaughtErrors.sendTo(log::record);
        try {
            List<String> parameters = new ArrayList<>(List.of(locale.toLanguageTag()));
            plan.ifPresent(parameters::add);
            Application.launch(DesktopApplication.class, parameters.toArray(String[]::new));
            return true;
        } catch (UnsupportedOperationException e) {
            // JavaFX's word for a display that cannot be opened; what the window itself throws comes wrapped.
            log.record(e);
            return false;
        }
    }
}
