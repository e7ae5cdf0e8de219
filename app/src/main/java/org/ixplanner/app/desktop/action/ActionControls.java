package org.ixplanner.app.desktop.action;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.ixplanner.app.desktop.look.Icons;

/// Buttons and menu items of actions.
public final class ActionControls {

    private ActionControls() {}

    /// A button that shows the icon only; the text is in its tooltip.
    public static Button iconButton(Action action) {
        Button button = new Button();
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.accessibleTextProperty().bind(action.text());
        return wired(button, action);
    }

    /// A button with icon and text.
    public static Button button(Action action) {
        Button button = new Button();
        button.textProperty().bind(action.text());
        // Of all that is in a line, what is to be pressed is cut last.
        button.setMinWidth(Region.USE_PREF_SIZE);
        return wired(button, action);
    }

    /// A menu item.
    public static MenuItem menuItem(Action action) {
        MenuItem item = new MenuItem();
        item.setId("menu-" + action.id());
        item.textProperty().bind(action.text());
        item.setGraphic(Icons.of(action.icon()));
        action.keys().ifPresent(item::setAccelerator);
        item.disableProperty().bind(action.disabled());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Button wired(Button button, Action action) {
        button.setId("button-" + action.id());
        button.setGraphic(Icons.of(action.icon()));
        button.setMnemonicParsing(false);
        button.disableProperty().bind(action.disabled());
        button.setOnAction(event -> action.run());
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> action.text().get()
                                + action.keys()
                                        .map(keys -> " (" + keys.getDisplayText() + ")")
                                        .orElse(""),
                        action.text()));
        button.setTooltip(tooltip);
        return button;
    }
}
