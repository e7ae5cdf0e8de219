package org.ixplanner.app.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.ixplanner.app.report.model.Numbering;
import org.ixplanner.app.report.model.Properties;
import org.ixplanner.app.report.model.Report;
import org.ixplanner.app.report.model.Section;

/// Writes a report as one web page that needs nothing else: style and pictures are inside, and nothing in it may ask
/// the network for anything or run.
public final class HtmlWriter {

    // not shown: for browsers
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final Report report;
    private final Numbering numbering;
    private final Markup markup = new Markup();

    private HtmlWriter(Report report) {
        this.report = report;
        numbering = Numbering.of(report);
    }

    /// The file; the same report gives the same bytes.
    ///
    /// @throws IllegalArgumentException if a reference in the report leads nowhere
    public static byte[] write(Report report) {
        return new HtmlWriter(report).write();
    }

    private byte[] write() {
        String language = report.properties().language().toLanguageTag();
        markup.open("html", "lang", language);
        writeHead();
        markup.open("body");
        writeCover();
        writeContents();
        markup.open("main");
        new Body(markup, report, numbering).write();
        markup.close().close().close();
        return markup.bytes();
    }

    private void writeHead() {
        Properties properties = report.properties();
        markup.open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", report.title());
        meta("author", properties.author());
        meta("description", properties.subject());
        meta("keywords", String.join(", ", properties.keywords()));
        meta("generator", properties.program());
        meta("date", properties.made().toString());
        markup.style(style()).close();
    }

    private void meta(String name, String content) {
        markup.open("meta", "name", name, "content", content);
    }

    private void writeCover() {
        markup.open("header")
                .element("h1", report.title())
                .element("p", report.subtitle(), "class", "subtitle", "dir", "auto")
                .element("p", report.dateLine(), "class", "date")
                .close();
    }

    private void writeContents() {
        markup.open("nav", "aria-label", report.words().contents());
        markup.element("h2", report.words().contents());
        writeContents(report.sections());
        markup.close();
    }

    private void writeContents(List<Section> sections) {
        if (sections.isEmpty()) {
            return;
        }
        markup.open("ol");
        for (Section section : sections) {
            markup.open("li");
            markup.open("a", "href", "#" + section.id());
            markup.element("span", numbering.number(section.id()), "class", "number");
            markup.text(" " + section.heading()).close();
            writeContents(section.sections());
            markup.close();
        }
        markup.close();
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("web.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
