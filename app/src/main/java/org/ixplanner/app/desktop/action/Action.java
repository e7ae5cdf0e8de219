package org.ixplanner.app.desktop.action;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Something that can be done from buttons, menus, keys and the command palette.
///
/// @param id its name for tests and style sheets
/// @param text what it says it does; may change, as that of undo does
/// @param icon its picture
/// @param keys what to press; empty for none
/// @param disabled whether it cannot be done now
/// @param action does it
public record Action(
        String id,
        ObservableStringValue text,
        Feather icon,
        Optional<KeyCombination> keys,
        ObservableBooleanValue disabled,
        Runnable action) {

    /// Does it, unless it cannot be done now.
    public void run() {
        if (!disabled.get()) {
            action.run();
        }
    }
}
