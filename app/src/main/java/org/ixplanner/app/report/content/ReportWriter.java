package org.ixplanner.app.report.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import org.ixplanner.app.report.docx.DocxWriter;
import org.ixplanner.app.report.html.HtmlWriter;
import org.ixplanner.app.report.model.Report;
import org.ixplanner.app.report.pdf.PdfWriter;
import org.ixplanner.app.report.xlsx.XlsxWriter;
import org.ixplanner.exchange.disk.AtomicFile;
import org.jspecify.annotations.Nullable;

/// Writes the documents of a study into a folder.
public final class ReportWriter {

    private ReportWriter() {}

    /// Writes one file a format: `report.docx`, `report.xlsx`, `report.html`, `report.pdf`. All are made before the
    /// first is written, so that a mistake leaves no half of them; each replaces what stood there in one step.
    ///
    /// @param folder made if it is not there
    /// @return the files, in the order of the formats
    /// @throws IOException if the folder or a file cannot be written
    public static List<Path> write(Path folder, Set<DocumentFormat> formats, ReportInput input) throws IOException {
        return write(folder, formats, input, done -> {});
    }

    /// As [#write(Path, Set, ReportInput)], told how far it is.
    ///
    /// @param progress is given the share of the documents that are made, before the next and before the first is
    ///     written; what it throws ends the work with nothing written
    public static List<Path> write(Path folder, Set<DocumentFormat> formats, ReportInput input, DoubleConsumer progress)
            throws IOException {
        Making making = new Making(input);
        Map<DocumentFormat, byte[]> made = new EnumMap<>(DocumentFormat.class);
        for (DocumentFormat format : new TreeSet<>(formats)) {
            progress.accept((double) made.size() / formats.size());
            made.put(format, making.bytes(format));
        }
        progress.accept(1);
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<DocumentFormat, byte[]> document : made.entrySet()) {
            Path file = folder.resolve("report." + document.getKey().extension());
            new AtomicFile(file).replaceBytes(out -> out.write(document.getValue()));
            written.add(file);
        }
        return written;
    }

    /// One document, not written anywhere.
    public static byte[] bytes(DocumentFormat format, ReportInput input) {
        return new Making(input).bytes(format);
    }

    /// Makes the documents of one input; formats of the same report share it.
    private static final class Making {

        private final ReportInput input;
        private @Nullable Report report;

        Making(ReportInput input) {
            this.input = input;
        }

        byte[] bytes(DocumentFormat format) {
            return switch (format) {
                case DOCX -> DocxWriter.write(report());
                case HTML -> HtmlWriter.write(report());
                case PDF -> PdfWriter.write(report());
                case XLSX -> XlsxWriter.write(PlanBook.of(input));
            };
        }

        private Report report() {
            Report known = report;
            if (known == null) {
                known = PlanReport.of(input);
                report = known;
            }
            return known;
        }
    }
}
