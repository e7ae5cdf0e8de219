package org.ixplanner.app.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ixplanner.app.importing.archive.Unpacked;
import org.ixplanner.app.importing.merge.Merge;
import org.ixplanner.app.importing.merge.Merged;
import org.ixplanner.app.importing.offer.Columns;
import org.ixplanner.app.importing.offer.ImportFormat;
import org.ixplanner.app.importing.offer.ImportOptions;
import org.ixplanner.app.importing.offer.Offer;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.app.importing.offer.SourceFile;
import org.ixplanner.app.importing.offer.UnreadableException;
import org.ixplanner.app.task.Progress;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.fibre.build.FibreBuilder;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.disk.Reasons;
import org.ixplanner.maps.format.shape.ShapefileReader;

/// Reads files into a preview. Nothing of the plan changes here.
public final class Importing {

    private final List<ImportFormat> formats;
    private final double toleranceKm;
    private final Columns columns;
    private final Texts texts;
    private final List<FilePreview> previews = new ArrayList<>();
    private Plan plan;

    private Importing(Plan plan, List<ImportFormat> formats, double toleranceKm, Columns columns, Texts texts) {
        this.plan = plan;
        this.formats = formats;
        this.toleranceKm = toleranceKm;
        this.columns = columns;
        this.texts = texts;
    }

    /// What these files would do to the plan, with the usual tolerance and columns of tables by their names.
    ///
    /// @throws FileException if one of them cannot be read
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public static ImportPreview preview(Plan plan, List<Path> files, Texts texts, Progress progress)
            throws FileException {
        return preview(plan, files, FibreBuilder.USUAL_TOLERANCE_KM, Columns.BY_NAME, texts, progress);
    }

    /// What these files would do to the plan.
    ///
    /// @param toleranceKm how far apart two places may lie and still be taken as one
    /// @param columns how the columns of tables are told
    /// @throws FileException if one of them cannot be read
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public static ImportPreview preview(
            Plan plan, List<Path> files, double toleranceKm, Columns columns, Texts texts, Progress progress)
            throws FileException {
        Importing importing = new Importing(plan, ImportFormats.all(), toleranceKm, columns, texts);
        for (int i = 0; i < files.size(); i++) {
            SourceFile file = SourceFile.of(files.get(i));
            progress.step((double) i / files.size(), Message.of("import.reading", file.shortName()));
            importing.take(file);
        }
        return new ImportPreview(plan, importing.previews, importing.plan);
    }

    private void take(SourceFile file) throws FileException {
        try {
            if (!Files.exists(file.path())) {
                throw new UnreadableException("", Message.of("import.noFile"));
            }
            if (Unpacked.isArchive(file) && Files.isRegularFile(file.path())) {
                archive(file);
            } else {
                read(file, format(file).orElseThrow(() -> unknown(file)));
            }
        } catch (UnreadableException e) {
            throw new FileException(file.name(), e.why());
        } catch (IOException e) {
            throw new FileException(file.name(), new Refused("", Message.of("import.unreadable", Reasons.of(e))));
        } catch (OutOfMemoryError e) {
            // What did not fit is garbage by now.
            throw new FileException(file.name(), new Refused("", Message.of("import.noMemory")));
        }
    }

    private void read(SourceFile file, ImportFormat format) throws IOException, UnreadableException {
        Offer offer = format.read(file, new ImportOptions(toleranceKm, plan, columns, texts));
        Merged merged = Merge.of(plan, offer, toleranceKm);
        previews.add(new FilePreview(file.name(), format.name(), offer, merged));
        plan = merged.plan();
    }

    private Optional<ImportFormat> format(SourceFile file) throws IOException {
        for (ImportFormat format : formats) {
            if (format.accepts(file)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private void archive(SourceFile archive) throws IOException, UnreadableException {
        try (Unpacked unpacked = Unpacked.of(archive)) {
            List<SourceFile> candidates =
                    archive.endsWith(".kmz") ? unpacked.mainKml().stream().toList() : candidates(unpacked);
            Map<SourceFile, ImportFormat> inside = new LinkedHashMap<>();
            for (SourceFile candidate : candidates) {
                format(candidate).ifPresent(format -> inside.put(candidate, format));
            }
            if (inside.isEmpty()) {
                throw new UnreadableException("", Message.of("import.archive.nothing", known()));
            }
            for (Map.Entry<SourceFile, ImportFormat> file : inside.entrySet()) {
                read(file.getKey(), file.getValue());
            }
        }
    }

    // Tables of one folder belong together, texts are read by people; everything else in an archive is a file of its
    // own.
    private static List<SourceFile> candidates(Unpacked unpacked) {
        List<SourceFile> candidates = new ArrayList<>(unpacked.files());
        candidates.removeIf(file -> file.endsWith(".csv", ".tsv", ".tab", ".txt"));
        candidates.addAll(unpacked.folders());
        return candidates;
    }

    private UnreadableException unknown(SourceFile file) {
        if (ShapefileReader.isPart(file.shortName())) {
            return new UnreadableException("", Message.of("import.shapefilePart"));
        }
        return new UnreadableException("", Message.of("import.unknown", known()));
    }

    private String known() {
        return formats.stream().map(ImportFormat::name).collect(Collectors.joining(", "));
    }
}
