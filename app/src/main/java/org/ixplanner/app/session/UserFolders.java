package org.ixplanner.app.session;

import java.nio.file.Path;
import java.util.Optional;

/// Where the program keeps its own files for this user.
///
/// @param state what it remembers between starts: recent plans, choices, unsaved plans; empty to remember nothing
public record UserFolders(Optional<Path> state) {

    /// Nothing is remembered.
    public static final UserFolders NONE = new UserFolders(Optional.empty());

    /// Where plans without a file are kept.
    public Optional<Path> unsaved() {
        return state.map(folder -> folder.resolve("unsaved"));
    }

    /// The list of recent plans.
    public Optional<Path> recent() {
        return state.map(folder -> folder.resolve("recent.txt"));
    }

    /// What the columns of tables mean.
    public Optional<Path> columns() {
        return state.map(folder -> folder.resolve("columns.properties"));
    }

    /// The user's choices.
    public Optional<Path> choices() {
        return state.map(folder -> folder.resolve("choices.properties"));
    }
}
