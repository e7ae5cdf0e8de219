package org.ixplanner.engine.check.evidence;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeStatus;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.ground.SpanAccess;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.StatedDemand;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Facts that may be left out but that the simulation would like to know: one note for each field, with how often it
/// is missing and where first.
final class OpenQuestionCheck implements Check {

    @Override
    public String id() {
        return "open-question";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Plan plan = input.plan();
        Questions questions = new Questions();
        for (Row<Network> row : Row.of(plan.networks())) {
            if (row.item().economy().equals(plan.header().country())) {
                network(plan, row, questions);
            }
        }
        for (Row<Site> row : Row.of(plan.sites())) {
            questions.ask("site.place", row, "place", row.item().place());
        }
        for (Row<FibreNode> row : Row.of(plan.fibreNodes())) {
            // Nobody need say that a node at open sea is in no country.
            boolean atSea = input.atlas().countryAt(row.item().place()).isEmpty();
            questions.ask(
                    "fibreNode.country",
                    row,
                    "country",
                    atSea ? row : row.item().country());
        }
        Row.of(plan.spans()).forEach(row -> span(row, questions));
        for (Row<Exchange> row : Row.of(plan.exchanges())) {
            List<Membership> members = row.item().members();
            for (int i = 0; i < members.size(); i++) {
                PlanPath path = row.path().at("members").at(i).at("site");
                questions.ask("membership.site", row, path, members.get(i).site());
            }
            questions.ask(
                    "exchange.runningCostPerMonth",
                    row,
                    "runningCostPerMonth",
                    row.item().runningCostPerMonth());
        }
        for (Row<ContentGroup> row : Row.of(plan.contentGroups())) {
            questions.ask(
                    "contentGroup.thresholdMbps",
                    row,
                    "thresholdMbps",
                    row.item().thresholdMbps());
        }
        return questions.findings(id());
    }

    private static void network(Plan plan, Row<Network> row, Questions questions) {
        Network network = row.item();
        // Only whether it can be derived is asked here, so any ratio will do.
        boolean rated = StatedDemand.derivedMbps(network, 1).isPresent();
        questions.ask(
                "network.peakMbps", row, "peakMbps", rated || network.users().isEmpty() ? row : network.peakMbps());
        for (int i = 0; i < network.users().size(); i++) {
            PlanPath path = row.path().at("users").at(i).at("city");
            questions.ask("users.city", row, path, network.users().get(i).city());
        }
        for (int i = 0; i < network.contracts().size(); i++) {
            Contract contract = network.contracts().get(i);
            String site = contract.site();
            questions.ask("contract.site", row, row.path().at("contracts").at(i).at("site"), site);
            // Abroad it is refused: another check says so.
            boolean abroad = Optional.ofNullable(site)
                    .flatMap(key -> plan.sites().find(key))
                    .filter(found -> !found.country().equals(plan.header().country()))
                    .isPresent();
            questions.ask(
                    "contract.circuitPricePerMbpsMonth",
                    row,
                    row.path().at("contracts").at(i).at("circuitPricePerMbpsMonth"),
                    abroad ? row : contract.circuitPricePerMbpsMonth());
        }
        Set<String> told = new HashSet<>();
        network.stances().forEach(stance -> told.add(stance.exchange()));
        boolean all = plan.exchanges().stream()
                .filter(exchange -> exchange.status() == ExchangeStatus.CANDIDATE)
                .allMatch(exchange -> told.contains(exchange.id()));
        questions.ask("network.stances", row, "stances", all ? row : null);
    }

    private static void span(Row<Span> row, Questions questions) {
        Span span = row.item();
        questions.ask("span.access", row, "access", span.access() == SpanAccess.UNKNOWN ? null : row);
        questions.ask("span.provider", row, "provider", span.access() == SpanAccess.CLOSED ? span.provider() : row);
        questions.ask("span.countries", row, "countries", span.countries().isEmpty() ? null : row);
        // Radio goes straight, satellites have a delay.
        boolean straight = span.medium() == Medium.MICROWAVE || span.medium() == Medium.SATELLITE;
        questions.ask("span.route", row, "route", straight || span.lengthKm() != null ? row : span.route());
    }

    /// What is asked, by field, in the order in which it came up.
    private static final class Questions {

        /// @param path where it came up first
        /// @param name the item where it came up first
        /// @param count how often it came up
        private record Question(PlanPath path, String name, int count) {

            Question plus(Question other) {
                return new Question(path, name, count + other.count);
            }
        }

        private final Map<String, Question> open = new LinkedHashMap<>();

        void ask(String field, Row<?> row, String name, @Nullable Object answer) {
            ask(field, row, row.path().at(name), answer);
        }

        void ask(String field, Row<?> row, PlanPath path, @Nullable Object answer) {
            if (answer == null) {
                open.merge(field, new Question(path, row.name(), 1), Question::plus);
            }
        }

        List<Finding> findings(String check) {
            Findings findings = new Findings(check);
            open.forEach((field, question) -> findings.note(
                    question.path(), "", question.count(), field, question.name(), Message.of("field." + field)));
            return findings.all();
        }
    }
}
