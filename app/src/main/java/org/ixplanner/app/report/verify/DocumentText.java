package org.ixplanner.app.report.verify;

import java.util.List;
import java.util.Optional;
import org.ixplanner.app.report.content.DocumentFormat;
import org.ixplanner.exchange.enclosure.EnclosureException;

/// What a document says and encloses.
///
/// @param enclosure as text; empty if it encloses nothing
/// @param passages in order
record DocumentText(Optional<String> enclosure, List<Passage> passages) {

    /// Keeps its own copy of the list.
    DocumentText {
        passages = List.copyOf(passages);
    }

    /// Reads a document.
    ///
    /// @throws EnclosureException if it is broken
    static DocumentText of(DocumentFormat format, byte[] document) throws EnclosureException {
        return switch (format) {
            case DOCX -> DocxText.of(document);
            case PDF -> PdfText.of(document);
            case XLSX -> XlsxText.of(document);
            case HTML -> HtmlText.of(document);
        };
    }
}
