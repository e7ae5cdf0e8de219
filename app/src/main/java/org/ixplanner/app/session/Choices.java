package org.ixplanner.app.session;

/// What the user chose for the window and finds again at the next start.
///
/// @param isDark whether the theme is the dark one
/// @param isLive whether every edit is simulated at once
public record Choices(boolean isDark, boolean isLive) {

    /// Before anything was chosen.
    public static final Choices DEFAULT = new Choices(false, true);

    /// With another theme.
    public Choices withDark(boolean dark) {
        return new Choices(dark, isLive);
    }

    /// With or without simulation at every edit.
    public Choices withLive(boolean live) {
        return new Choices(isDark, live);
    }
}
