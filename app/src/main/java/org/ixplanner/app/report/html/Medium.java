package org.ixplanner.app.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// What a page is made for: the words and their order are the same.
enum Medium {
    /// a browser
    SCREEN("web.css"),
    /// a program that makes sheets of it
    PAPER("paper.css");

    private final String file;

    Medium(String file) {
        this.file = file;
    }

    /// Its style sheet.
    String style() {
        try (InputStream css = Objects.requireNonNull(Medium.class.getResourceAsStream(file))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
