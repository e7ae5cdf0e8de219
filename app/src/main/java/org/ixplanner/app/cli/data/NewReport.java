package org.ixplanner.app.cli.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.importing.FilePreview;
import org.ixplanner.app.importing.ImportPreview;
import org.ixplanner.app.importing.PreviewText;
import org.ixplanner.app.importing.country.NewPlan;
import org.ixplanner.app.importing.country.SoundFibre;
import org.ixplanner.app.importing.country.known.CountrySources;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.text.Message;

/// What was read, what was made of it, and what is left open.
///
/// @param sources what was read
/// @param made the plan without fibre
/// @param withFibre what the fibre files add
/// @param sound the plan as it was saved
record NewReport(CountrySources sources, NewPlan made, ImportPreview withFibre, SoundFibre sound) {

    /// The names are those of the JSON.
    private record Summary(String plan, String country, Read read, Made made, List<String> open, List<String> notes) {}

    private record Read(int peeringDbRows, int relatedNetworks, int usersRows, int delegatedBlocks, int fibreRows) {}

    private record Made(
            int networksAtHome,
            int networksAbroad,
            int contracts,
            int peerings,
            int exchanges,
            int ports,
            int sites,
            int fibreNodes,
            int spans,
            long registeredAsns,
            long routedAsns) {}

    /// As sentences.
    List<String> lines(Path target, Texts texts) {
        Read read = read();
        Made done = counts();
        List<String> lines = new ArrayList<>();
        lines.add(texts.format(Message.of(
                "cli.new.read",
                read.peeringDbRows,
                read.relatedNetworks,
                read.usersRows,
                read.delegatedBlocks,
                read.fibreRows)));
        lines.add(texts.format(Message.of(
                "cli.new.networks", target.toString(), done.networksAtHome, done.networksAbroad, done.contracts)));
        lines.add(texts.format(Message.of(
                "cli.new.ground",
                target.toString(),
                done.exchanges,
                done.ports,
                done.sites,
                done.fibreNodes,
                done.spans)));
        if (done.registeredAsns > 0) {
            lines.add(texts.format(Message.of("cli.new.registered", done.registeredAsns, done.routedAsns)));
        }
        made.notes().forEach(note -> lines.add(texts.format(Message.of("import.note", note))));
        PreviewText preview = new PreviewText(texts);
        for (FilePreview file : withFibre.files()) {
            lines.add(preview.summary(file));
        }
        open().forEach(open -> lines.add(texts.format(Message.of("cli.new.open", open))));
        return lines;
    }

    /// As JSON.
    String json(Path target, Texts texts) {
        Summary summary = new Summary(
                target.toString(),
                plan().header().country(),
                read(),
                counts(),
                open().stream().map(texts::format).toList(),
                made.notes().stream().map(texts::format).toList());
        return PrettyJson.of(summary);
    }

    private List<Message> open() {
        List<Message> open = new ArrayList<>(made.open());
        open.addAll(sound.leftOut());
        return open;
    }

    private Plan plan() {
        return sound.plan();
    }

    private Read read() {
        return new Read(
                sources.peeringDb().read(),
                sources.relations().map(relations -> relations.size()).orElse(0),
                sources.users().rows().size(),
                sources.delegated().blocks().size(),
                FilePreview.sum(withFibre.files(), file -> file.offer().read()));
    }

    private Made counts() {
        Plan plan = plan();
        return new Made(
                made.home(),
                made.abroad(),
                plan.networks().stream()
                        .mapToInt(network -> network.contracts().size())
                        .sum(),
                plan.peerings().size(),
                plan.exchanges().size(),
                plan.exchanges().stream()
                        .mapToInt(exchange -> exchange.members().size())
                        .sum(),
                plan.sites().size(),
                plan.fibreNodes().size(),
                plan.spans().size(),
                made.registered(),
                made.routed());
    }
}
