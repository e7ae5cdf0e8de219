package org.ixplanner.app.importing.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.app.importing.table.PlanNames;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.content.Cache;
import org.ixplanner.engine.plan.content.CachePlacement;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.MeasuredFlow;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.table.Cell;

/// What one network has answered, as rows of the plan. Used once.
final class AnsweredNetwork {

    private final Plan plan;
    private final Network network;
    private final Respondent respondent;
    private final List<Answer> answers;
    private int estimatedFlows;

    /// @param network as the plan has it
    /// @param answers that go into the plan
    AnsweredNetwork(Plan plan, Network network, Respondent respondent, List<Answer> answers) {
        this.plan = plan;
        this.network = network;
        this.respondent = respondent;
        this.answers = answers;
    }

    /// The network, then what refers to it.
    List<PlanItem> items() {
        List<PlanItem> items = new ArrayList<>();
        items.add(network());
        items.addAll(flows());
        items.addAll(caches());
        return items;
    }

    /// How many flows were left out because they are not measured.
    int estimatedFlows() {
        return estimatedFlows;
    }

    private Network network() {
        Record changing = network;
        List<Evidence> evidence = new ArrayList<>();
        for (Answer answer : answers) {
            String field = answer.path().field();
            if (answer.path().entry().isEmpty() && !isGeneral(field)) {
                Optional<Respondent.Taken> taken = respondent.take(answer, Network.NOUN, field);
                if (taken.isPresent()) {
                    changing = with(changing, field, taken.get().value());
                    evidence.add(taken.get().evidence());
                }
            }
        }
        AnswerParts parts = new AnswerParts(network, respondent);
        changing = with(changing, "users", parts.users(of("users")));
        changing = with(changing, "contracts", parts.contracts(of("contracts")));
        changing = with(changing, "stances", parts.stances(of("stances")));
        changing = withPops(changing, evidence);
        return (Network) with(changing, "evidence", evidence);
    }

    private static Record with(Record item, String field, Object value) {
        return Network.NOUN.with(item, Network.NOUN.indexOf(field), value);
    }

    // What holds for the whole sheet.
    private static boolean isGeneral(String field) {
        return field.equals("date") || field.equals("confidential");
    }

    private List<Answer> of(String list) {
        return answers.stream()
                .filter(answer -> answer.path().field().equals(list)
                        && !answer.path().entry().isEmpty())
                .toList();
    }

    // Buildings come to those that the plan knows of; nobody lists all of them.
    private Record withPops(Record item, List<Evidence> evidence) {
        List<String> sites = new ArrayList<>(network.pops());
        Evidence said = null;
        for (Answer answer : of("pops")) {
            Optional<Respondent.Taken> taken = respondent.take(answer, Network.NOUN, "pops");
            if (taken.isPresent() && !sites.contains((String) taken.get().value())) {
                sites.add((String) taken.get().value());
                said = taken.get().evidence();
            }
        }
        if (said != null) {
            evidence.add(said);
        }
        return with(item, "pops", sites);
    }

    private List<MeasuredFlow> flows() {
        List<MeasuredFlow> flows = new ArrayList<>();
        for (Answer answer : of("flows")) {
            Optional<Asn> source = PlanNames.asn(new Cell.Words(answer.path().entry()));
            Optional<Respondent.Taken> taken = respondent.take(answer, MeasuredFlow.NOUN, "mbps");
            if (source.isEmpty() || plan.network(source.get()).isEmpty()) {
                respondent.refuse(
                        answer,
                        Message.of("import.survey.noNetwork", answer.path().entry()));
            } else if (taken.isPresent()) {
                if (taken.get().evidence().grade() == Grade.MEASURED) {
                    double mbps = (Double) taken.get().value();
                    flows.add(new MeasuredFlow(
                            source.get(),
                            network.asn(),
                            mbps,
                            List.of(taken.get().evidence())));
                } else {
                    estimatedFlows++;
                }
            }
        }
        return flows;
    }

    /// What was answered of one cache.
    private record CacheAnswers(Answer first, Map<String, Respondent.Taken> taken) {}

    private List<Cache> caches() {
        Map<String, CacheAnswers> entries = new LinkedHashMap<>();
        for (Answer answer : of("caches")) {
            respondent.take(answer, Cache.NOUN, answer.path().part()).ifPresent(taken -> entries.computeIfAbsent(
                            answer.path().entry(), _ -> new CacheAnswers(answer, new LinkedHashMap<>()))
                    .taken()
                    .put(answer.path().part(), taken));
        }
        List<Cache> caches = new ArrayList<>();
        for (CacheAnswers entry : entries.values()) {
            Optional<Cache> base = cache(entry.taken());
            if (base.isPresent()) {
                caches.add(AnswerParts.answered(Cache.NOUN, base.get(), entry.taken()));
            } else {
                respondent.refuse(entry.first(), Message.of("import.survey.cacheNeeds"));
            }
        }
        return caches;
    }

    // The plan's own cache of that group in that network; at that building, where the answer says one.
    private Optional<Cache> cache(Map<String, Respondent.Taken> taken) {
        Respondent.Taken whose = taken.get("group");
        Respondent.Taken where = taken.get("site");
        if (whose == null) {
            return Optional.empty();
        }
        String group = (String) whose.value();
        Object site = where == null ? null : where.value();
        Optional<Cache> mine = plan.caches().stream()
                .filter(cache -> cache.host().equals(network.asn())
                        && cache.group().equals(group)
                        && cache.placement() == CachePlacement.EMBEDDED
                        && (site == null || cache.site().equals(site)))
                .findFirst();
        if (mine.isPresent() || site == null) {
            return mine;
        }
        String id = "cache-" + group + "-" + network.key() + "-" + site;
        return Optional.of(new Cache(
                id.substring(0, StrictMath.min(id.length(), 100)),
                group,
                CachePlacement.EMBEDDED,
                network.asn(),
                (String) site,
                null,
                null,
                true,
                List.of()));
    }
}
