package org.ixplanner.app.desktop.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ixplanner.app.desktop.dialog.Dialogs;
import org.ixplanner.app.task.Job;
import org.ixplanner.app.task.TaskRunner;
import org.ixplanner.app.task.WindowThread;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.disk.AtomicFile;
import org.ixplanner.exchange.disk.Reasons;
import org.ixplanner.exchange.table.CsvTable;

/// Saves what a table shows as CSV.
///
/// @param dialogs asks where
/// @param runner writes beside the window
/// @param told is given what was done
public record TablesController(Dialogs dialogs, TaskRunner runner, Consumer<Message> told) {

    /// Asks for a file and writes the table.
    ///
    /// @param name of the table, for the file
    public void export(String name, TablesViewModel.Shown table) {
        dialogs.saveTable(name + ".csv").ifPresent(file -> write(file, table));
    }

    private void write(Path file, TablesViewModel.Shown table) {
        String name = String.valueOf(file.getFileName());
        runner.start(Job.shown(
                Message.of("task.table", name),
                progress -> {
                    WindowThread.mustNotBeHere();
                    new AtomicFile(file).replace(text -> {
                        CsvTable csv = new CsvTable(text, table.columns());
                        for (TablesViewModel.Line line : table.rows()) {
                            csv.row(cells(table, line));
                        }
                    });
                    return file;
                },
                done -> told.accept(Message.of("status.tableSaved", name)),
                failure -> failed(name, failure)));
    }

    private void failed(String name, Exception failure) {
        if (failure instanceof IOException unwritten) {
            dialogs.tell(Message.of("dialog.tableNotSaved", name), List.of(Reasons.of(unwritten)));
        } else {
            throw Job.mistake(failure);
        }
    }

    // A negative number as text would be taken for a formula.
    private static List<Object> cells(TablesViewModel.Shown table, TablesViewModel.Line line) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String text = line.cells().get(i);
            cells.add(table.isNumber().get(i) && !text.isEmpty() ? (Object) Double.valueOf(text) : text);
        }
        return cells;
    }
}
