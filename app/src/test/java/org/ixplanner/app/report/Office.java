package org.ixplanner.app.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// LibreOffice without a window, where the machine has it.
public final class Office {

    private static final String RECALCULATE_ALWAYS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private Office() {}

    /// Skips the test, and says why, where LibreOffice is missing.
    public static void needed() {
        assumeTrue(isThere("soffice"), "LibreOffice (soffice) is not installed, so documents are not opened in it");
    }

    /// Skips the test, and says why, where poppler is missing.
    public static void popplerNeeded() {
        assumeTrue(isThere("pdftotext"), "poppler (pdftotext) is not installed, so PDF files are not read");
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /// Opens a file, with everything calculated again, and writes it in another format beside it.
    ///
    /// @return the file written
    public static Path convert(Path file, String format) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(file.resolveSibling("converted"));
        Path profile = file.resolveSibling("profile");
        Path user = Files.createDirectories(profile.resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), RECALCULATE_ALWAYS);
        run(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                file.toString()));
        String name = file.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
    }

    /// The text of a PDF file.
    public static String text(Path pdf) throws IOException, InterruptedException {
        return run(List.of("pdftotext", "-layout", pdf.toString(), "-"));
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("office", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(command + " took too long");
        }
        String said = Files.readString(output);
        Files.delete(output);
        if (process.exitValue() != 0) {
            throw new IOException(command + ": " + said);
        }
        return said;
    }
}
