package org.ixplanner.app.desktop.shell;

import atlantafx.base.controls.ToggleSwitch;
import atlantafx.base.theme.Styles;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ixplanner.app.desktop.action.ActionControls;
import org.ixplanner.app.desktop.action.ProgramActions;
import org.ixplanner.app.desktop.look.Icons;
import org.ixplanner.app.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The line of buttons above everything. Style class `tool-bar-line`.
final class ToolBar {

    private static final double NAME_LEAST_PX = 64;
    private static final double NAME_MOST_PX = 260;

    private final HBox root = new HBox();

    ToolBar(ProgramActions actions, ShellViewModel model, Parent scenarios, BooleanProperty live, Texts texts) {
        root.getStyleClass().add("tool-bar-line");
        Label plan = new Label();
        plan.setId("plan-name");
        plan.getStyleClass().add("plan-name");
        plan.textProperty().bind(model.planNameProperty());
        plan.setMinWidth(NAME_LEAST_PX);
        plan.setMaxWidth(NAME_MOST_PX);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(model.planNameProperty());
        plan.setTooltip(whole);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root.getChildren()
                .addAll(
                        menu(actions, texts),
                        plan,
                        ActionControls.iconButton(actions.open()),
                        ActionControls.iconButton(actions.save()),
                        line(),
                        ActionControls.iconButton(actions.undo()),
                        ActionControls.iconButton(actions.redo()),
                        line(),
                        scenarios,
                        gap,
                        live(live, texts),
                        ActionControls.button(actions.simulate()),
                        accent(ActionControls.button(actions.report())),
                        ActionControls.iconButton(actions.theme()));
    }

    Parent root() {
        return root;
    }

    private static Node accent(Node button) {
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    private static Separator line() {
        return new Separator(javafx.geometry.Orientation.VERTICAL);
    }

    private static ToggleSwitch live(BooleanProperty live, Texts texts) {
        ToggleSwitch button = new ToggleSwitch(texts.text("action.live"));
        button.setId("live");
        button.selectedProperty().bindBidirectional(live);
        button.setTooltip(new Tooltip(texts.text("action.live.help")));
        return button;
    }

    private static MenuButton menu(ProgramActions actions, Texts texts) {
        MenuButton menu = new MenuButton("", Icons.of(Feather.MENU));
        menu.setId("menu");
        menu.setAccessibleText(texts.text("action.menu"));
        menu.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "no-arrow");
        menu.getItems()
                .addAll(
                        ActionControls.menuItem(actions.open()),
                        ActionControls.menuItem(actions.sample()),
                        ActionControls.menuItem(actions.importing()),
                        new SeparatorMenuItem(),
                        ActionControls.menuItem(actions.save()),
                        ActionControls.menuItem(actions.saveAs()),
                        ActionControls.menuItem(actions.report()),
                        new SeparatorMenuItem(),
                        ActionControls.menuItem(actions.undo()),
                        ActionControls.menuItem(actions.redo()),
                        ActionControls.menuItem(actions.ready()),
                        ActionControls.menuItem(actions.find()),
                        ActionControls.menuItem(actions.properties()),
                        new SeparatorMenuItem(),
                        ActionControls.menuItem(actions.simulate()),
                        ActionControls.menuItem(actions.fit()),
                        ActionControls.menuItem(actions.theme()),
                        ActionControls.menuItem(actions.palette()),
                        new SeparatorMenuItem(),
                        ActionControls.menuItem(actions.close()),
                        ActionControls.menuItem(actions.quit()));
        return menu;
    }
}
