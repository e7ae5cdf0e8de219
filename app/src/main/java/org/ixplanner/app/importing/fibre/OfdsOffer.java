package org.ixplanner.app.importing.fibre;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ixplanner.app.importing.offer.ImportOptions;
import org.ixplanner.app.importing.offer.Offer;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.app.importing.offer.SourceFile;
import org.ixplanner.app.importing.offer.UnreadableException;
import org.ixplanner.engine.fibre.build.FibreBuilder;
import org.ixplanner.engine.fibre.build.GivenLine;
import org.ixplanner.engine.fibre.build.GivenPoint;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.ofds.OfdsData;
import org.ixplanner.exchange.ofds.OfdsNetwork;
import org.ixplanner.exchange.ofds.OfdsNode;
import org.ixplanner.exchange.ofds.OfdsSpan;
import org.ixplanner.exchange.reading.ReadProblem;

/// What OFDS data offers, whatever form it came in.
///
/// @param data the networks
/// @param options how they are read
record OfdsOffer(OfdsData data, ImportOptions options) {

    private static final int MOST_NAMES = 3;

    /// The offer.
    ///
    /// @throws UnreadableException if there is no node and no span in it
    Offer of(SourceFile file) throws UnreadableException {
        List<PlanItem> items = new ArrayList<>();
        Set<String> madeUp = new TreeSet<>();
        List<Refused> refused = new ArrayList<>();
        List<Message> notes = new ArrayList<>();
        int rows = data.refused().size();
        for (ReadProblem problem : data.refused()) {
            refused.add(new Refused(problem.where(), problem.what()));
        }
        for (ReadProblem note : data.notes()) {
            notes.add(Message.of("import.noteAt", note.where(), note.what()));
        }
        for (OfdsNetwork network : data.networks()) {
            rows += network.nodes().size() + network.spans().size();
            FibreItems made = items(network);
            items.addAll(made.items());
            madeUp.addAll(made.madeUp());
            refused.addAll(made.refused());
            notes.addAll(made.notes());
        }
        if (rows == 0) {
            throw new UnreadableException("", Message.of("import.nothing"));
        }
        return new Offer(rows, source(), items, madeUp, refused, notes);
    }

    // The network, not the file: it is the same network in each of its forms.
    private String source() {
        List<String> names = data.networks().stream()
                .map(OfdsNetwork::name)
                .filter(name -> !name.isEmpty())
                .limit(MOST_NAMES)
                .toList();
        return names.isEmpty()
                ? options.texts().text("import.source.ofds.unnamed")
                : options.texts().format(Message.of("import.source.ofds", String.join(", ", names)));
    }

    private FibreItems items(OfdsNetwork network) {
        FibreSource source = new FibreSource();
        for (OfdsNode node : network.nodes()) {
            source.add(
                    new GivenPoint(node.id(), node.name(), node.place()),
                    new NodeFacts(node.kind(), node.status(), node.country()));
        }
        for (OfdsSpan span : network.spans()) {
            source.add(
                    new GivenLine(span.id(), span.name(), "", span.start(), span.end(), span.route(), span.lengthKm()),
                    new SpanFacts(
                            span.status(),
                            span.medium(),
                            span.deployment(),
                            span.capacityGbps(),
                            span.provider(),
                            span.countries()),
                    span.where());
        }
        FibreItems items = new FibreItems(source, source(), options.texts());
        items.add(new FibreBuilder(options.toleranceKm()).complete(source.points(), source.lines()));
        return items;
    }
}
