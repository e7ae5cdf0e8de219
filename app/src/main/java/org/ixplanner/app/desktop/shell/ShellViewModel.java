package org.ixplanner.app.desktop.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.ixplanner.app.desktop.workspace.WorkspaceViewModel;
import org.ixplanner.app.session.OpenPlan;
import org.ixplanner.app.session.Outlook;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.text.Message;

/// The window's title, its status line, and whether a plan is open.
public final class ShellViewModel {

    private final WorkspaceViewModel workspace;
    private final Texts texts;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper planName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper simulation = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper isOpen = new ReadOnlyBooleanWrapper();

    /// @param workspace whose plan the window shows
    /// @param texts the words
    public ShellViewModel(WorkspaceViewModel workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        workspace.openProperty().addListener(change -> tell());
        workspace.freshProperty().addListener(change -> tell());
        workspace.busyProperty().addListener(change -> tell());
        workspace.outlookProperty().addListener(change -> tell());
        tell();
    }

    /// The window's title.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// The plan's name, with a dot if it has changes that are not saved.
    public ReadOnlyStringProperty planNameProperty() {
        return planName.getReadOnlyProperty();
    }

    /// What was done last.
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// Whether the figures are those of the plan as it is.
    public ReadOnlyStringProperty simulationProperty() {
        return simulation.getReadOnlyProperty();
    }

    /// Whether a plan is open.
    public ReadOnlyBooleanProperty openProperty() {
        return isOpen.getReadOnlyProperty();
    }

    /// Puts something on the status line.
    public void say(Message message) {
        status.set(texts.format(message));
    }

    private void tell() {
        Optional<OpenPlan> open = workspace.openProperty().get();
        isOpen.set(open.isPresent());
        planName.set(open.map(ShellViewModel::name).orElse(""));
        title.set(open.map(plan -> name(plan) + " – " + texts.text("program.name"))
                .orElse(texts.text("program.name")));
        simulation.set(open.isEmpty() ? "" : texts.text(simulation()));
    }

    private String simulation() {
        if (workspace.busyProperty().get()) {
            return "status.busy";
        }
        if (!workspace.freshProperty().get()) {
            return "status.stale";
        }
        Optional<Outlook> outlook = workspace.outlookProperty().get();
        return outlook.flatMap(Outlook::study).isPresent() ? "status.fresh" : "status.cannot";
    }

    private static String name(OpenPlan plan) {
        return (plan.isModified() ? "\u2022 " : "") + plan.plan().header().name();
    }
}
