package org.ixplanner.app.report.docx;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ixplanner.app.report.model.Numbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/// The bookmarks of a document. Word's names are short and plain, so each part of the report gets one by its place.
final class Anchors {

    private final Map<String, String> names = new LinkedHashMap<>();
    private int opened;

    Anchors(Numbering numbering) {
        for (String id : numbering.ids()) {
            names.put(id, "_Ref" + (100_000 + names.size()));
        }
    }

    /// The bookmark of a section, table or figure.
    String name(String id) {
        String name = names.get(id);
        if (name == null) {
            throw new IllegalArgumentException("no part of the report is called " + id);
        }
        return name;
    }

    /// The bookmark of a source.
    static String source(int number) {
        return "_Source" + number;
    }

    /// Marks what `content` adds to the paragraph.
    void mark(XWPFParagraph paragraph, String name, Runnable content) {
        long id = opened++;
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(id));
        start.setName(name);
        content.run();
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(id));
    }
}
