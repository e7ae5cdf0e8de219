package org.ixplanner.app.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// A text that a PDF file encloses: a file attached to it.
public final class Attachment {

    private static final String NAME = "ixplanner-run.json";
    private static final COSName FILES = COSName.getPDFName("AF");
    private static final COSName RELATION = COSName.getPDFName("AFRelationship");

    private Attachment() {}

    /// Encloses a text; nothing if it is empty.
    ///
    /// @param made when
    static void write(PDDocument document, String text, Instant made) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(bytes.length);
        GregorianCalendar when = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
        file.setCreationDate(when);
        file.setModDate(when);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(NAME);
        specification.setFileUnicode(NAME);
        specification.setEmbeddedFile(file);
        specification.getCOSObject().setName(RELATION, "Data");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(NAME, specification));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDDocumentNameDictionary known = catalog.getNames();
        PDDocumentNameDictionary names = known == null ? new PDDocumentNameDictionary(catalog) : known;
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        COSArray all = new COSArray();
        all.add(specification.getCOSObject());
        catalog.getCOSObject().setItem(FILES, all);
    }

    /// What a file encloses; empty if it encloses nothing.
    ///
    /// @throws IOException if the file is broken
    public static Optional<String> read(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
        Map<String, PDComplexFileSpecification> all = files == null ? null : files.getNames();
        PDComplexFileSpecification ours = all == null ? null : all.get(NAME);
        PDEmbeddedFile file = ours == null ? null : ours.getEmbeddedFile();
        return file == null ? Optional.empty() : Optional.of(new String(file.toByteArray(), StandardCharsets.UTF_8));
    }
}
