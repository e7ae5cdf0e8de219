package org.ixplanner.app.task;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// This program started once more, as a process of its own, with a module of the JDK that only a start can add. An
/// incubator module makes the virtual machine print a warning, so commands that do without it start without it.
public final class SecondStart {

    private static final String VARIABLE = "JAVA_TOOL_OPTIONS";
    private static final String ADD_MODULES = "--add-modules=";
    // What the process says comes through a pipe, where it would be in another charset than on a terminal.
    private static final String CHARSET = "-Dstderr.encoding=UTF-8";
    private static final String LAUNCHER = "jpackage.app-path";
    // In such variables the launcher hands its work over to its next step; a launcher that finds one goes wrong.
    private static final String LAUNCHER_NOTE = "_JPACKAGE_";
    private static final long PATIENCE_MS = 2_000;

    private final List<String> command;
    private final String module;
    private final String options;

    private SecondStart(List<String> command, String module, String options) {
        this.command = command;
        this.module = module;
        this.options = options;
    }

    /// How to start this program again with a module; empty where it has the module, is itself a second start, has no
    /// such module to add, or nobody knows how it was started.
    ///
    /// @param arguments what it was started with, as typed
    public static Optional<SecondStart> with(String module, List<String> arguments) {
        return with(module, command(arguments), System.getenv());
    }

    /// The same, of a program started with this command and these variables.
    static Optional<SecondStart> with(String module, List<String> command, Map<String, String> variables) {
        String before = variables.getOrDefault(VARIABLE, "");
        if (command.isEmpty()
                || ModuleLayer.boot().findModule(module).isPresent()
                || before.contains(ADD_MODULES + module)
                || ModuleFinder.ofSystem().find(module).isEmpty()) {
            return Optional.empty();
        }
        String options = (before + ' ' + ADD_MODULES + module + ' ' + CHARSET).strip();
        return Optional.of(new SecondStart(command, module, options));
    }

    /// Starts it and waits for its end. It reads and writes where this process does; what it tells as errors goes on
    /// line by line, without what the virtual machine says about the module. It is stopped when this process is.
    ///
    /// @param errors gets the lines
    /// @return how it ended; empty if it could not be started
    /// @throws CancellationException if the thread is interrupted
    public OptionalInt run(Consumer<String> errors) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put(VARIABLE, options);
        builder.environment().keySet().removeIf(name -> name.startsWith(LAUNCHER_NOTE));
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return OptionalInt.empty();
        }
        // Stays when the process has ended: there is nothing to stop then.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process), "ixplanner-stop"));
        try {
            pass(process, errors);
            return OptionalInt.of(process.waitFor());
        } catch (InterruptedException e) {
            stop(process);
            throw new CancellationException();
        }
    }

    private void pass(Process process, Consumer<String> errors) {
        List<String> unwanted = new ArrayList<>(List.of(
                "Picked up " + VARIABLE + ": " + options, // not shown: a line of the virtual machine
                "WARNING: Using incubator modules: " + module)); // not shown: another
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!unwanted.remove(line)) {
                    errors.accept(line);
                }
            }
        } catch (IOException e) {
            // A pipe that breaks has nothing more to tell; how the process ends still counts.
            return;
        }
    }

    // By its handle: stopped as a process its pipes would be closed under whoever reads them.
    private static void stop(Process process) {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                process.toHandle().destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.toHandle().destroyForcibly();
        }
    }

    /// The launcher of the installed program knows its own path. Otherwise the system may tell how this process was
    /// started; if that does not end with the arguments, somebody else has started it, a test say.
    private static List<String> command(List<String> arguments) {
        String launcher = System.getProperty(LAUNCHER);
        if (launcher != null) {
            return joined(launcher, arguments);
        }
        ProcessHandle.Info info = ProcessHandle.current().info();
        List<String> all = List.of(info.arguments().orElse(new String[0]));
        boolean isWhole = !arguments.isEmpty()
                && Collections.lastIndexOfSubList(all, arguments) >= 0
                && Collections.lastIndexOfSubList(all, arguments) == all.size() - arguments.size();
        return isWhole ? info.command().map(java -> joined(java, all)).orElse(List.of()) : List.of();
    }

    private static List<String> joined(String first, List<String> rest) {
        List<String> all = new ArrayList<>(rest);
        all.addFirst(first);
        return all;
    }
}
