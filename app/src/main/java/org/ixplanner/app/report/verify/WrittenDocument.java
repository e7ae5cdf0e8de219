package org.ixplanner.app.report.verify;

import java.util.List;
import org.ixplanner.app.report.content.DocumentFormat;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.enclosure.Enclosure;
import org.ixplanner.exchange.enclosure.EnclosureException;

/// A document that somebody handed over: what it encloses and what it says.
public final class WrittenDocument {

    private final DocumentFormat format;
    private final Enclosure enclosure;
    private final List<Passage> passages;

    private WrittenDocument(DocumentFormat format, Enclosure enclosure, List<Passage> passages) {
        this.format = format;
        this.enclosure = enclosure;
        this.passages = passages;
    }

    /// Reads a document.
    ///
    /// @throws EnclosureException if it cannot be read, encloses nothing, or what it encloses is broken
    public static WrittenDocument read(DocumentFormat format, byte[] document) throws EnclosureException {
        DocumentText text = DocumentText.of(format, document);
        String enclosed = text.enclosure().orElseThrow(() -> new EnclosureException(Message.of("verify.nothing")));
        return new WrittenDocument(format, Enclosure.read(enclosed), text.passages());
    }

    /// What it encloses.
    public Enclosure enclosure() {
        return enclosure;
    }

    /// How many figures its text has.
    public int figures() {
        return Figures.of(passages).size();
    }

    /// The figures that differ from those of the document made again, in the order of this one.
    ///
    /// @param again the same document, made of what this one encloses
    /// @throws EnclosureException if that cannot be read
    public List<Difference> differences(byte[] again) throws EnclosureException {
        return new Comparison(passages, DocumentText.of(format, again).passages()).differences();
    }
}
