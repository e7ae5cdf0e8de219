package org.ixplanner.app.importing.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.app.importing.table.PlanNames;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.network.AccessKind;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.plan.network.StanceKind;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.table.Cell;
import org.jspecify.annotations.Nullable;

/// The entries of a network's lists of which something was answered: users, contracts, stances.
///
/// @param network as the plan has it
/// @param respondent takes answers
record AnswerParts(Network network, Respondent respondent) {

    /// Answers about one entry.
    private record Entry(List<Answer> answers, Map<String, Respondent.Taken> taken) {

        @Nullable
        Object value(String field) {
            Respondent.Taken answer = taken.get(field);
            return answer == null ? null : answer.value();
        }
    }

    /// Subscribers by city and access.
    List<Users> users(List<Answer> answers) {
        List<Users> users = new ArrayList<>();
        entries(answers, Users.NOUN).forEach((key, entry) -> known(key)
                .or(() -> freshUsers(key, entry))
                .ifPresent(base -> users.add(answered(Users.NOUN, base, entry.taken()))));
        return users;
    }

    private Optional<Users> known(String key) {
        return network.users().stream()
                .filter(users ->
                        key.equals((users.city() == null ? "" : users.city()) + "/" + Choices.word(users.access())))
                .findFirst();
    }

    private Optional<Users> freshUsers(String key, Entry entry) {
        String city = key.substring(0, StrictMath.max(0, key.lastIndexOf('/')));
        Object access = entry.value("access") == null
                ? Choices.constant(AccessKind.class, key.substring(key.lastIndexOf('/') + 1))
                        .orElse(null)
                : entry.value("access");
        Object subscribers = entry.value("subscribers");
        if (!(access instanceof AccessKind kind) || !(subscribers instanceof Long count)) {
            return missing(entry, Message.of("import.survey.usersNeed"));
        }
        String name = entry.value("city") instanceof String given ? given : city;
        return Optional.of(new Users(name.isEmpty() ? null : name, kind, null, count, null, null, null, List.of()));
    }

    /// Transit contracts.
    List<Contract> contracts(List<Answer> answers) {
        List<Contract> contracts = new ArrayList<>();
        entries(answers, Contract.NOUN).forEach((key, entry) -> contract(key)
                .or(() -> freshContract(key, entry))
                .ifPresent(base -> contracts.add(answered(Contract.NOUN, base, entry.taken()))));
        return contracts;
    }

    // Of several of one provider the one that is called by the provider alone has no site.
    private Optional<Contract> contract(String key) {
        return network.contracts().stream()
                .filter(contract -> key.equals(contract.provider().toString())
                        || key.equals(contract.provider() + "@" + contract.site()))
                .min(Comparator.comparing(contract -> contract.site() != null));
    }

    private Optional<Contract> freshContract(String key, Entry entry) {
        Object provider = entry.value("provider");
        String number = key.replaceFirst("@.*", "");
        if (provider == null) {
            provider = PlanNames.asn(new Cell.Words(number)).orElse(null);
        }
        if (!(provider instanceof Asn seller)) {
            return missing(entry, Message.of("import.survey.contractNeeds"));
        }
        if (seller.equals(network.asn())) {
            return missing(entry, Message.of("import.survey.ownProvider", seller.toString()));
        }
        return Optional.of(
                new Contract(seller, null, null, null, null, 0, List.of(), null, null, null, true, List.of()));
    }

    /// What it says of exchanges.
    List<Stance> stances(List<Answer> answers) {
        List<Stance> stances = new ArrayList<>();
        entries(answers, Stance.NOUN).forEach((key, entry) -> stance(key)
                .or(() -> freshStance(key, entry))
                .ifPresent(base -> stances.add(answered(Stance.NOUN, base, entry.taken()))));
        return stances;
    }

    private Optional<Stance> stance(String exchange) {
        return network.stances().stream()
                .filter(stance -> stance.exchange().equals(exchange))
                .findFirst();
    }

    private Optional<Stance> freshStance(String exchange, Entry entry) {
        return entry.value("stance") instanceof StanceKind kind
                ? Optional.of(new Stance(exchange, kind, null, "", null, List.of()))
                : missing(entry, Message.of("import.survey.stanceNeeds"));
    }

    // In the order of the sheet. An entry all of whose answers are refused is none.
    private Map<String, Entry> entries(List<Answer> answers, Noun<?> noun) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Answer answer : answers) {
            Optional<Respondent.Taken> taken =
                    respondent.take(answer, noun, answer.path().part());
            if (taken.isPresent()) {
                Entry entry = entries.computeIfAbsent(
                        answer.path().entry(), _ -> new Entry(new ArrayList<>(), new LinkedHashMap<>()));
                entry.answers().add(answer);
                entry.taken().put(answer.path().part(), taken.get());
            }
        }
        return entries;
    }

    private <T> Optional<T> missing(Entry entry, Message why) {
        respondent.refuse(entry.answers().getFirst(), why);
        return Optional.empty();
    }

    /// An item with these answers, by field, and evidence for them alone.
    static <T extends Record> T answered(Noun<T> noun, Record base, Map<String, Respondent.Taken> answers) {
        Record changing = base;
        List<Evidence> evidence = new ArrayList<>();
        for (Map.Entry<String, Respondent.Taken> answer : answers.entrySet()) {
            changing = noun.with(
                    changing, noun.indexOf(answer.getKey()), answer.getValue().value());
            evidence.add(answer.getValue().evidence());
        }
        return noun.with(changing, noun.indexOf("evidence"), evidence);
    }
}
