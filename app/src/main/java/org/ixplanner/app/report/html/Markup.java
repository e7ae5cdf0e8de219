package org.ixplanner.app.report.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ixplanner.app.report.ooxml.XmlText;

/// Writes HTML that is well-formed XML too, so that any program can read it. Text is escaped here and nowhere else.
final class Markup {

    private static final List<String> VOID = List.of("meta", "img", "col");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    Markup() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeDTD("<!DOCTYPE html>");
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /// Opens an element, or writes one that has no content.
    ///
    /// @param attributes name, value, name, value
    Markup open(String element, String... attributes) {
        try {
            if (VOID.contains(element)) {
                out.writeEmptyElement(element);
            } else {
                out.writeStartElement(element);
            }
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], XmlText.line(attributes[i + 1]));
            }
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    Markup close() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    Markup text(String text) {
        try {
            out.writeCharacters(XmlText.line(text));
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /// A style sheet of the program's own, which needs no escaping.
    Markup style(String css) {
        if (css.contains("<") || css.contains("&") || css.contains(">")) {
            throw new IllegalArgumentException("the style sheet has a letter that XML would escape");
        }
        try {
            out.writeStartElement("style");
            out.writeCharacters(css);
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /// An element with nothing but text.
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    byte[] bytes() {
        try {
            out.writeEndDocument();
            out.flush();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    private static IllegalStateException unwritable(XMLStreamException e) {
        return new IllegalStateException("markup that is not well-formed", e);
    }
}
