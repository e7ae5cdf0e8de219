package org.ixplanner.app.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The program's version, written into a resource by the build so that it is typed once, in the root POM.
///
/// @param number for instance `0.1.0`
public record ProgramVersion(String number) {

    /// The version of this build.
    ///
    /// @throws IllegalStateException if the build did not fill it in
    public static ProgramVersion ofThisBuild() {
        Properties properties = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(in, "version.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String number = properties.getProperty("version", "");
        if (number.isBlank() || number.contains("$")) {
            throw new IllegalStateException("version.properties was not filled in by the build: '" + number + "'");
        }
        return new ProgramVersion(number);
    }
}
