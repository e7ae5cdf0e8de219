package org.ixplanner.app.task;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ixplanner.engine.text.Message;

/// Started work as a window shows it. Its properties change on the window's thread only.
public final class RunningTask implements Cancellable {

    private final Message title;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<Message> step;
    private volatile boolean isCancelled;

    RunningTask(Message title) {
        this.title = title;
        step = new ReadOnlyObjectWrapper<>(title);
    }

    /// What it does.
    public Message title() {
        return title;
    }

    /// The share that is done; negative if nobody can know.
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /// What it does now.
    public ReadOnlyObjectProperty<Message> stepProperty() {
        return step.getReadOnlyProperty();
    }

    @Override
    public void cancel() {
        isCancelled = true;
    }

    /// Whether it was told to end.
    public boolean isCancelled() {
        return isCancelled;
    }

    void tell(double done, Message next) {
        share.set(done);
        step.set(next);
    }
}
