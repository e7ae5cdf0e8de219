package org.ixplanner.exchange.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanGenerator;

/// A process of its own that saves plans, to be killed or to run out of disk.
final class SaveChild {

    private SaveChild() {}

    /// @param args what to do, the file, the seed of a plan, for `forever` the seed of another
    public static void main(String[] args) throws SaveException {
        Path file = Path.of(args[1]);
        Plan plan = plan(Long.parseLong(args[2]));
        switch (args[0]) {
            case "once" -> once(plan, file);
            case "holds" -> say(isHeld(plan, file) ? "held" : "not held");
            default -> forever(plan, plan(Long.parseLong(args[3])), file);
        }
    }

    /// A plan large enough for a save to take a while.
    static Plan plan(long seed) {
        return new PlanGenerator(seed).plan(60);
    }

    /// The command that starts this class.
    static List<String> command(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                SaveChild.class.getName()));
        command.addAll(List.of(args));
        return command;
    }

    /// Whether `file` holds exactly this plan.
    static boolean isHeld(Plan plan, Path file) {
        return PlanFiles.load(file) instanceof LoadResult.Loaded loaded
                && loaded.plan().equals(plan);
    }

    /// What a finished process printed.
    static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static void once(Plan plan, Path file) {
        try {
            PlanFiles.save(plan, file);
            say("saved");
        } catch (SaveException e) {
            say(e.what().toString());
        }
    }

    private static void forever(Plan first, Plan second, Path file) throws SaveException {
        PlanFiles.save(first, file);
        say("ready");
        while (true) {
            PlanFiles.save(second, file);
            PlanFiles.save(first, file);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
