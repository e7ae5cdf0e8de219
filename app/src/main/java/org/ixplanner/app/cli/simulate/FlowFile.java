package org.ixplanner.app.cli.simulate;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.app.cli.ProductFile;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.Walk;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.exchange.table.CsvTable;

/// Every delivery flow of scenarios as a CSV file. The first nine columns are the contract's; those behind them let the
/// rows of a scenario add up to each of its figures.
///
/// @param file where
record FlowFile(Path file) {

    // not shown: columns of the CSV contract
    private static final List<String> HEADING = List.of(
            "source",
            "sink",
            "kind",
            "mbps",
            "category",
            "km",
            "rttMs",
            "aspath",
            "estimated",
            "scenario",
            "group",
            "cache",
            "onNet",
            "tromboned",
            "exchange",
            "fillMbps",
            "congestedMbps");

    void write(List<Outcome> outcomes) throws InputProblems {
        new ProductFile(file).write(writer -> rows(outcomes, writer));
    }

    private static void rows(List<Outcome> outcomes, Writer writer) throws IOException {
        CsvTable table = new CsvTable(writer, HEADING);
        for (Outcome outcome : outcomes) {
            for (Flow flow : outcome.result().flows()) {
                table.row(row(outcome, flow));
            }
        }
    }

    private static List<Object> row(Outcome outcome, Flow flow) {
        List<Object> row = new ArrayList<>();
        row.add(flow.origin().key());
        row.add(flow.sink());
        row.add(word(flow.kind()));
        row.add(flow.mbps());
        row.add(flow.category().name().toLowerCase(Locale.ROOT));
        row.add(flow.walk().map(Walk::lengthKm).orElse(Double.NaN));
        row.add(flow.rttMs().orElse(Double.NaN));
        row.add(flow.walk().map(FlowFile::path).orElse(""));
        row.add(flow.walk().map(Walk::isEstimated).orElse(false));
        row.add(outcome.id());
        row.add(Objects.requireNonNullElse(flow.group(), ""));
        row.add(Objects.requireNonNullElse(flow.cache(), ""));
        row.add(flow.onNet());
        row.add(flow.tromboned());
        row.add(String.join(" ", flow.exchanges()));
        row.add(flow.fillMbps());
        row.add(flow.congestedMbps());
        return row;
    }

    private static String path(Walk walk) {
        return walk.asPath().stream().map(Asn::number).map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String word(DemandKind kind) {
        return switch (kind) {
            case CONTENT -> "content";
            case DOMESTIC -> "domestic";
            case USER_TO_USER -> "userToUser";
            case REST_OF_WORLD -> "restOfWorld";
        };
    }
}
