package org.ixplanner.app.importing.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ixplanner.app.importing.offer.ImportFormat;
import org.ixplanner.app.importing.offer.ImportOptions;
import org.ixplanner.app.importing.offer.Offer;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.app.importing.offer.SourceFile;
import org.ixplanner.app.importing.offer.Standing;
import org.ixplanner.app.importing.offer.UnreadableException;
import org.ixplanner.app.importing.table.CellValues;
import org.ixplanner.app.importing.table.SheetCells;
import org.ixplanner.app.importing.table.WorkbookFile;
import org.ixplanner.app.report.survey.AnswerPath;
import org.ixplanner.app.report.survey.SurveyWriter;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;

/// The program's own survey workbook, filled in by the networks that were asked.
public final class SurveyFormat implements ImportFormat {

    @Override
    public String name() {
        return "Survey XLSX"; // not shown: the format's own name
    }

    @Override
    public boolean accepts(SourceFile file) throws IOException {
        return file.endsWith(".xlsx") && new WorkbookFile(file.path()).hasName(SurveyWriter.MARK);
    }

    @Override
    public Offer read(SourceFile file, ImportOptions options) throws IOException, UnreadableException {
        Reading reading = new Reading(options);
        for (SheetCells cells : new WorkbookFile(file.path()).sheets()) {
            reading.take(new AnswerSheet(cells), cells.name());
        }
        return reading.offer();
    }

    /// One workbook.
    private static final class Reading {

        private final ImportOptions options;
        private final List<PlanItem> items = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();
        private final List<Message> notes = new ArrayList<>();
        private final Set<Asn> asked = new TreeSet<>();
        private int read;

        Reading(ImportOptions options) {
            this.options = options;
        }

        void take(AnswerSheet sheet, String name) {
            Optional<Asn> owner = sheet.owner();
            if (owner.isEmpty()) {
                return;
            }
            Optional<Network> network = options.plan().network(owner.get());
            if (network.isEmpty()) {
                refused.add(new Refused(
                        name, Message.of("import.survey.noNetwork", owner.get().toString())));
            } else if (!asked.add(owner.get())) {
                refused.add(new Refused(
                        name, Message.of("import.survey.twice", network.get().label())));
            } else {
                take(sheet, network.get());
            }
        }

        private void take(AnswerSheet sheet, Network network) {
            Map<AnswerPath.Use, List<Answer>> answers = new TreeMap<>();
            for (Answer answer : sheet.answers()) {
                answers.computeIfAbsent(answer.path().use(), _ -> new ArrayList<>())
                        .add(answer);
            }
            List<Answer> planned = answers.getOrDefault(AnswerPath.Use.PLAN, List.of());
            Respondent respondent = new Respondent(
                    sheet,
                    planned,
                    new CellValues(options.plan(), options.texts()),
                    options.texts().format(Message.of("import.survey.source", network.name(), network.key())));
            AnsweredNetwork answered = new AnsweredNetwork(options.plan(), network, respondent, planned);
            if (!planned.isEmpty()) {
                items.addAll(answered.items());
            }
            read += planned.size();
            refused.addAll(respondent.refused());
            note(network, answers.getOrDefault(AnswerPath.Use.ASIDE, List.of()).size(), answered.estimatedFlows());
        }

        private void note(Network network, int aside, int estimatedFlows) {
            if (aside > 0) {
                notes.add(Message.of("import.survey.aside", network.label(), aside));
            }
            if (estimatedFlows > 0) {
                notes.add(Message.of("import.survey.estimatedFlows", network.label(), estimatedFlows));
            }
        }

        Offer offer() throws UnreadableException {
            if (asked.isEmpty() && refused.isEmpty()) {
                throw new UnreadableException("", Message.of("import.survey.noSheet"));
            }
            if (read == 0) {
                notes.add(Message.of("import.survey.empty"));
            }
            String source = options.texts().text("import.survey.file");
            return new Offer(read, source, items, Set.of(), refused, notes, Standing.OVER_ESTIMATES);
        }
    }
}
