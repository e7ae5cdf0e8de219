package org.ixplanner.exchange.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Disks that are full or read-only, for real: a small one is mounted in a name space of the test's own.
class SaveFailureTest {

    @TempDir
    private Path folder;

    @Test
    void aFullDiskSaysSoAndLosesNothing() throws Exception {
        List<String> lines = onASmallDisk("head -c 10M /dev/zero > %s/filler 2>/dev/null || true");
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).isEqualTo("saved");
        assertThat(lines.get(1)).contains("planfile.unsaved").contains("No space left on device");
        assertThat(lines.get(2)).isEqualTo("held");
        assertThat(lines.get(3)).as("files left").isEqualTo("filler kenya.ixplan");
    }

    @Test
    void aReadOnlyFolderSaysSoAndLosesNothing() throws Exception {
        List<String> lines = onASmallDisk("mount -o remount,ro %s");
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).isEqualTo("saved");
        assertThat(lines.get(1)).contains("planfile.unsaved").contains("Read-only file system");
        assertThat(lines.get(2)).isEqualTo("held");
        assertThat(lines.get(3)).as("files left").isEqualTo("kenya.ixplan");
    }

    // Saves plan 1, spoils the disk, tries to save plan 2 and asks whether the file still holds plan 1.
    private List<String> onASmallDisk(String spoil) throws IOException, InterruptedException {
        Path file = folder.resolve("kenya.ixplan");
        String script = String.join(
                "\n",
                "set -e",
                "mount -t tmpfs -o size=2M tmpfs " + folder,
                shell(SaveChild.command("once", file.toString(), "1")),
                spoil.formatted(folder),
                shell(SaveChild.command("once", file.toString(), "2")),
                shell(SaveChild.command("holds", file.toString(), "1")),
                "ls -A " + folder + " | tr '\\n' ' ' | sed 's/ $//'");
        assumeTrue(canMount(), "this machine lets the tests mount nothing");
        return SaveChild.output(inNameSpace(script)).lines().toList();
    }

    private boolean canMount() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(inNameSpace("mount -t tmpfs -o size=1M tmpfs " + folder))
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        return process.waitFor() == 0;
    }

    private static List<String> inNameSpace(String script) {
        return List.of("unshare", "--map-root-user", "--mount", "bash", "-c", script);
    }

    private static String shell(List<String> command) {
        return command.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    }
}
