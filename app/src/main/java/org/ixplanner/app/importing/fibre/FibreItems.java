package org.ixplanner.app.importing.fibre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.fibre.build.BuildNote;
import org.ixplanner.engine.fibre.build.BuiltFibre;
import org.ixplanner.engine.fibre.build.BuiltNode;
import org.ixplanner.engine.fibre.build.BuiltNode.Origin;
import org.ixplanner.engine.fibre.build.BuiltSpan;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.plan.ground.NodeKind;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.ground.SpanAccess;
import org.ixplanner.engine.plan.network.Organisation;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Turns built nodes and spans into rows of a plan. Used once.
final class FibreItems {

    private static final int MOST_NAME_CHARS = 200;

    private final FibreSource source;
    private final String told;
    private final Texts texts;
    private final PlanIds nodeIds = new PlanIds();
    private final PlanIds spanIds = new PlanIds();
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private final List<PlanItem> items = new ArrayList<>();
    private final Set<String> madeUp = new TreeSet<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
    // Looked up, never iterated.
    private final Map<String, String> names = new HashMap<>();

    /// @param source the points and lines
    /// @param told what evidence says
    /// @param texts the language of names that are made up
    FibreItems(FibreSource source, String told, Texts texts) {
        this.source = source;
        this.told = told;
        this.texts = texts;
    }

    /// Takes in what was built of the source.
    void add(BuiltFibre built) {
        for (int i = 0; i < built.nodes().size(); i++) {
            node(built.nodes().get(i), i);
        }
        List<Span> spans = new ArrayList<>();
        for (BuiltSpan span : built.spans()) {
            spans.add(span(span));
        }
        items.addAll(0, organisations.values());
        items.addAll(spans);
        for (BuildNote note : built.notes()) {
            if (note.isRefusal()) {
                refused.add(new Refused(source.where(note.line()), note.what()));
            } else {
                // Names repeat, places in the file do not.
                notes.add(Message.of("import.noteAt", source.where(note.line()), note.what()));
            }
        }
        if (nodeIds.hasChanged() || spanIds.hasChanged()) {
            notes.addFirst(Message.of("import.ids"));
        }
    }

    List<PlanItem> items() {
        return items;
    }

    Set<String> madeUp() {
        return madeUp;
    }

    List<Refused> refused() {
        return refused;
    }

    List<Message> notes() {
        return notes;
    }

    // Given points come first and in their order.
    private void node(BuiltNode node, int position) {
        boolean isGiven = node.origin() == Origin.GIVEN;
        NodeFacts facts = isGiven ? source.nodeFacts(position) : NodeFacts.NONE;
        String id = nodeIds.of(node.id());
        String name = nodeName(node);
        names.put(node.id(), name);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(evidence("place"));
        if (facts.status() != null) {
            evidence.add(evidence("status"));
        }
        if (facts.kind() != null) {
            evidence.add(evidence("nodeKind"));
        }
        if (!isGiven) {
            madeUp.add(id);
        }
        items.add(new FibreNode(
                id,
                name,
                facts.kind() == null ? NodeKind.JUNCTION : facts.kind(),
                node.place(),
                facts.country(),
                facts.status() == null ? BuildStatus.OPERATIONAL : facts.status(),
                evidence));
    }

    private String nodeName(BuiltNode node) {
        String name = node.name().isBlank() ? texts.text("import.unnamed") : node.name();
        return switch (node.origin()) {
            case GIVEN -> cut(node.name().isBlank() ? node.id() : node.name());
            case END -> cut(texts.format(Message.of("import.node.end", name)));
            case BRANCH -> cut(texts.format(Message.of("import.node.branch", name)));
            case CROSSING -> cut(texts.format(Message.of("import.node.crossing", name)));
        };
    }

    private Span span(BuiltSpan span) {
        int line = span.lines().getFirst();
        SpanFacts facts = source.spanFacts(line);
        String name = source.lines().get(line).name();
        // A line without a name is told of by its place in the file.
        boolean isNamed = !name.isBlank() && !name.equals(source.where(line));
        return new Span(
                spanIds.of(span.id()),
                cut(isNamed ? name : names.get(span.start()) + " – " + names.get(span.end())),
                nodeIds.of(span.start()),
                nodeIds.of(span.end()),
                facts.status() == null ? BuildStatus.OPERATIONAL : facts.status(),
                facts.medium() == null ? Medium.TERRESTRIAL : facts.medium(),
                span.route(),
                span.statedKm(),
                facts.capacityGbps(),
                organisation(facts.provider()),
                SpanAccess.UNKNOWN,
                List.of(),
                null,
                null,
                null,
                facts.deployment(),
                null,
                null,
                null,
                facts.countries(),
                spanEvidence(span, facts));
    }

    private List<Evidence> spanEvidence(BuiltSpan span, SpanFacts facts) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("status", facts.status());
        said.put("medium", facts.medium());
        said.put("route", span.route());
        said.put("lengthKm", span.statedKm());
        said.put("capacityGbps", facts.capacityGbps());
        said.put("provider", facts.provider());
        said.put("deployment", facts.deployment());
        List<Evidence> evidence = new ArrayList<>();
        said.forEach((field, value) -> {
            if (value != null) {
                evidence.add(evidence(field));
            }
        });
        return evidence;
    }

    private @Nullable String organisation(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String id = PlanIds.slug(name);
        organisations.computeIfAbsent(id, key -> new Organisation(id, cut(name), null, ""));
        return id;
    }

    private Evidence evidence(String field) {
        return new Evidence(field, Grade.PUBLISHED, told, null, null, null, false);
    }

    private static String cut(String name) {
        return name.length() <= MOST_NAME_CHARS ? name : name.substring(0, MOST_NAME_CHARS);
    }
}
