package org.ixplanner.exchange.enclosure;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.exchange.planfile.PlanFormat;
import org.jspecify.annotations.Nullable;

/// What a document encloses: the manifest of the run and the plan. As text it is one JSON object, the plan in it packed
/// by gzip and written in base 64.
///
/// @param manifest of the run
/// @param planText the plan as its file has it; empty if it is left out
public record Enclosure(RunManifest manifest, String planText) {

    private static final int VERSION = 1;
    private static final Gson GSON = new Gson();

    // A field that the text does not have is null.
    private record Packed(int version, @Nullable RunManifest manifest, @Nullable String plan) {

        boolean isWhole() {
            return plan != null
                    && manifest != null
                    && Stream.of(
                                    manifest.program(),
                                    manifest.plan(),
                                    manifest.planSha256(),
                                    manifest.scenarios(),
                                    manifest.language(),
                                    manifest.author(),
                                    manifest.made())
                            .allMatch(Objects::nonNull)
                    && manifest.scenarios().stream().allMatch(Objects::nonNull);
        }
    }

    /// What a document of this study encloses.
    ///
    /// @param program name and version of what writes
    /// @param made when
    /// @param draws asked for the years that it tells; 0 if it tells none
    public static Enclosure of(Study study, String program, Locale language, String author, Instant made, int draws) {
        Plan plan = study.plan();
        String text = text(plan);
        List<String> scenarios = study.outcomes().stream()
                .map(Outcome::id)
                .filter(plan.scenarios()::has)
                .toList();
        return new Enclosure(
                new RunManifest(
                        program,
                        plan.header().name(),
                        sha256(text),
                        scenarios,
                        plan.header().seed(),
                        language.toLanguageTag(),
                        author,
                        made.toString(),
                        draws),
                text);
    }

    /// The same without the plan: only who has it can make the document again.
    public Enclosure withoutPlan() {
        return new Enclosure(manifest, "");
    }

    /// Whether it holds the plan.
    public boolean hasPlan() {
        return !planText.isEmpty();
    }

    /// The plan's text as its file has it.
    public static String text(Plan plan) {
        StringWriter text = new StringWriter();
        try {
            PlanFiles.write(plan, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// The hash of a text in UTF-8, in hexadecimal digits.
    public static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// As text.
    public String text() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(planText.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String plan = hasPlan() ? Base64.getEncoder().encodeToString(packed.toByteArray()) : "";
        return GSON.toJson(new Packed(VERSION, manifest, plan));
    }

    /// Reads it from text.
    ///
    /// @throws EnclosureException if the text is broken, of a newer version, or the plan is not the one of the
    ///     manifest
    public static Enclosure read(String text) throws EnclosureException {
        Packed packed = packed(text);
        if (packed.version > VERSION) {
            throw new EnclosureException(Message.of("enclosure.newer", packed.version, VERSION));
        }
        RunManifest manifest = packed.manifest;
        String plan = packed.plan;
        if (!packed.isWhole() || manifest == null || plan == null) {
            throw broken();
        }
        String planText = plan.isEmpty() ? "" : unpacked(plan);
        if (!planText.isEmpty() && !sha256(planText).equals(manifest.planSha256())) {
            throw new EnclosureException(Message.of("enclosure.otherPlan"));
        }
        return new Enclosure(manifest, planText);
    }

    private static Packed packed(String text) throws EnclosureException {
        try {
            Packed packed = GSON.fromJson(text, Packed.class);
            if (packed != null) {
                return packed;
            }
        } catch (JsonParseException e) {
            throw broken();
        }
        throw broken();
    }

    private static EnclosureException broken() {
        return new EnclosureException(Message.of("enclosure.broken"));
    }

    // No more is unpacked than a plan file may have.
    private static String unpacked(String plan) throws EnclosureException {
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(plan)))) {
            byte[] bytes = in.readNBytes((int) PlanFormat.MAX_BYTES + 1);
            if (bytes.length <= PlanFormat.MAX_BYTES) {
                return new String(bytes, StandardCharsets.UTF_8);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken();
        }
        throw broken();
    }

    /// The plan, if it has it.
    public LoadResult plan() {
        try {
            return PlanFiles.load(new StringReader(planText));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
