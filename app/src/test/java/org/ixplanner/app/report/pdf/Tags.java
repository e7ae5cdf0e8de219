package org.ixplanner.app.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// What a screen reader finds in a document: its structure, in reading order, with the text of each element.
final class Tags {

    /// An element.
    ///
    /// @param type `H1`, `P`, `Figure` …
    /// @param text of it and the elements inside
    record Tag(String type, PDStructureElement element, String text) {}

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final List<Tag> found = new ArrayList<>();

    private Tags(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    ofPage.put(content.getMCID(), text(content));
                }
            }
            texts.put(page.getCOSObject(), ofPage);
        }
        for (Object kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
            gather(kid, null);
        }
    }

    static List<Tag> of(PDDocument document) throws IOException {
        return List.copyOf(new Tags(document).found);
    }

    private String gather(Object kid, @Nullable PDPage page) {
        return switch (kid) {
            case PDStructureElement element -> {
                int place = found.size();
                @Nullable PDPage own = element.getPage() == null ? page : element.getPage();
                String text = element.getKids().stream()
                        .map(inner -> gather(inner, own))
                        .collect(Collectors.joining());
                found.add(place, new Tag(element.getStructureType(), element, text));
                yield text;
            }
            case Integer mcid -> text(page, mcid);
            case PDMarkedContentReference reference ->
                text(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            default -> "";
        };
    }

    private String text(@Nullable PDPage page, int mcid) {
        return page == null
                ? ""
                : texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mcid, "");
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .map(part -> switch (part) {
                    case TextPosition letter -> letter.getUnicode();
                    case PDMarkedContent inner -> text(inner);
                    default -> "";
                })
                .collect(Collectors.joining());
    }
}
