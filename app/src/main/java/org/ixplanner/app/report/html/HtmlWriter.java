package org.ixplanner.app.report.html;

import java.util.List;
import org.ixplanner.app.report.model.Numbering;
import org.ixplanner.app.report.model.Properties;
import org.ixplanner.app.report.model.Report;
import org.ixplanner.app.report.model.Section;

/// Writes a report as one web page that needs nothing else: style and pictures are inside, and nothing in it may ask
/// the network for anything or run.
public final class HtmlWriter {

    // not shown: for browsers
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    /// The id of the element that holds what the page encloses.
    public static final String ENCLOSURE = "ixplanner-run";
    private static final String CONTENTS = "contents";

    private final Report report;
    private final Medium medium;
    private final Numbering numbering;
    private final Markup markup = new Markup();

    private HtmlWriter(Report report, Medium medium) {
        this.report = report;
        this.medium = medium;
        numbering = Numbering.of(report);
    }

    /// The file; the same report gives the same bytes.
    ///
    /// @throws IllegalArgumentException if a reference in the report leads nowhere
    public static byte[] write(Report report) {
        return new HtmlWriter(report, Medium.SCREEN).write();
    }

    /// The same page for [a program that makes paper of it](https://github.com/openhtmltopdf/openhtmltopdf): with
    /// bookmarks in its head, what stands on every sheet, and an `object` for each picture whose `data` is the id
    /// of the figure.
    ///
    /// @throws IllegalArgumentException if a reference in the report leads nowhere
    public static byte[] writeForPaper(Report report) {
        return new HtmlWriter(report, Medium.PAPER).write();
    }

    private byte[] write() {
        String language = report.properties().language().toLanguageTag();
        markup.open("html", "lang", language);
        writeHead();
        markup.open("body");
        if (medium == Medium.PAPER) {
            writeEverySheet();
        }
        writeCover();
        writeContents();
        markup.open("main");
        new Body(markup, report, numbering, medium).write();
        markup.close();
        writeEnclosure();
        markup.close().close();
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
        markup.style(medium.style());
        if (medium == Medium.PAPER) {
            writeBookmarks();
        }
        markup.close();
    }

    private void meta(String name, String content) {
        markup.open("meta", "name", name, "content", content);
    }

    // A template's content is neither shown nor run; sheets of paper have it as a file attached.
    private void writeEnclosure() {
        String enclosure = report.properties().enclosure();
        if (medium == Medium.SCREEN && !enclosure.isEmpty()) {
            markup.element("template", enclosure, "id", ENCLOSURE);
        }
    }

    private void writeBookmarks() {
        markup.open("bookmarks");
        markup.open("bookmark", "name", report.words().contents(), "href", "#" + CONTENTS)
                .close();
        writeBookmarks(report.sections());
        markup.close();
    }

    private void writeBookmarks(List<Section> sections) {
        for (Section section : sections) {
            String name = numbering.number(section.id()) + " " + section.heading();
            markup.open("bookmark", "name", name, "href", "#" + section.id());
            writeBookmarks(section.sections());
            markup.close();
        }
    }

    // The style sheet puts these into the margins, and the numbers into the empty elements.
    private void writeEverySheet() {
        markup.element("p", report.title(), "class", "running-title");
        markup.open("p", "class", "running-page").text(report.words().page() + " ");
        markup.element("span", "", "class", "page-number")
                .text(" " + report.words().of() + " ");
        markup.element("span", "", "class", "page-count").close();
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
        markup.element("h2", report.words().contents(), "id", CONTENTS);
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
}
