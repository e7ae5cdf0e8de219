package org.ixplanner.app.report.survey;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.text.Names;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.content.Cache;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.text.Message;

/// What a candidate network is asked (domain reference, 3.6). Known providers, cities, exchanges, networks and content
/// groups are named; no value of the plan is, so that nobody is led and nothing leaks.
///
/// @param plan whose exchanges, buildings and networks are asked about
/// @param network who is asked
/// @param texts the language
record SurveyForm(Plan plan, Network network, Texts texts) {

    private static final int NEW_CITIES = 2;
    private static final int NEW_PROVIDERS = 2;
    private static final int CACHES = 3;
    private static final int SITES = 4;
    private static final List<String> CITY = List.of("city", "access");
    private static final List<String> SUBSCRIBERS =
            List.of("subscribers", "peakKbpsPerSubscriber", "gbPerSubscriberMonth");
    private static final List<String> CONTRACT = List.of(
            "site",
            "ipPricePerMbpsMonth",
            "circuitPricePerMbpsMonth",
            "currency",
            "commitMbps",
            "capacityMbps",
            "endDate");

    /// Everything that is asked, in order.
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(section(
                "about",
                List.of(
                        own("date", new FieldType.Day()),
                        own("confidential", Types.flag()),
                        of("networkKind"),
                        of("economy"),
                        aside("organisation", Types.text(200)),
                        aside("licence", Types.text(200)))));
        blocks.add(section("contacts", List.of(contact("peering"), contact("noc"), contact("answeredBy"))));
        blocks.add(section(
                "traffic",
                List.of(
                        of("peakMbps"),
                        aside("averageInMbps", Types.mbps()),
                        aside("peakOutMbps", Types.mbps()),
                        aside("averageOutMbps", Types.mbps()),
                        aside("month", Types.text(50)),
                        of("soldAbroadMbps"))));
        users(blocks);
        contracts(blocks);
        flows(blocks);
        caches(blocks);
        places(blocks);
        blocks.add(section(
                "peering",
                List.of(
                        of("policy"),
                        aside("routeServer", Types.flag()),
                        aside("contractNeeded", Types.flag()),
                        aside("ipv6", Types.flag()),
                        aside("rpki", Types.flag()),
                        aside("asSet", Types.text(100)),
                        aside("portTypes", Types.text(200)))));
        exchanges(blocks);
        blocks.add(section(
                "inKind",
                List.of(
                        aside("space", Types.text(200)),
                        aside("power", Types.text(200)),
                        aside("staff", Types.text(200)))));
        return blocks;
    }

    private void users(List<Block> blocks) {
        blocks.add(section("users", List.of()));
        for (Users users : network.users()) {
            String city = users.city();
            if (isOpen(users.evidence(), "city") && isOpen(users.evidence(), "access")) {
                String key = (city == null ? "" : city) + "/" + Choices.word(users.access());
                String name = city == null ? texts.text("survey.allCities") : city;
                String access = new Names(texts).choice(users.access());
                blocks.add(more(
                        Message.of("survey.more.users", name, access), parts(Users.NOUN, "users", key, SUBSCRIBERS)));
            }
        }
        for (int i = 1; i <= NEW_CITIES; i++) {
            List<Question> asked = new ArrayList<>(parts(Users.NOUN, "users", "+" + i, CITY));
            asked.addAll(parts(Users.NOUN, "users", "+" + i, SUBSCRIBERS));
            blocks.add(more(Message.of("survey.more.newUsers", i), asked));
        }
    }

    private void contracts(List<Block> blocks) {
        blocks.add(section("contracts", List.of()));
        for (Contract contract : network.contracts()) {
            boolean isTwice = network.contracts().stream()
                            .filter(other -> other.provider().equals(contract.provider()))
                            .count()
                    > 1;
            if (isOpen(contract.evidence(), "provider")) {
                String key = contract.provider() + (isTwice && contract.site() != null ? "@" + contract.site() : "");
                blocks.add(more(
                        Message.of("survey.more.contract", name(contract)),
                        parts(Contract.NOUN, "contracts", key, CONTRACT)));
            }
        }
        for (int i = 1; i <= NEW_PROVIDERS; i++) {
            List<Question> asked = new ArrayList<>(parts(Contract.NOUN, "contracts", "+" + i, List.of("provider")));
            asked.addAll(parts(Contract.NOUN, "contracts", "+" + i, CONTRACT));
            blocks.add(more(Message.of("survey.more.newContract", i), asked));
        }
    }

    private String name(Contract contract) {
        return plan.network(contract.provider())
                .map(SurveyForm::called)
                .orElse(contract.provider().toString());
    }

    private void flows(List<Block> blocks) {
        List<Question> asked = new ArrayList<>();
        for (Network other : plan.networks()) {
            boolean isAtHome = other.economy().equals(plan.header().country());
            if (isAtHome && !other.asn().equals(network.asn())) {
                asked.add(new Question(
                        AnswerPath.of("flows", other.key(), "mbps"), called(other), Unit.MBPS.symbol(), Types.mbps()));
            }
        }
        blocks.add(section("flows", asked));
        List<Question> shares = new ArrayList<>();
        for (ContentGroup group : plan.contentGroups()) {
            shares.add(
                    new Question(AnswerPath.aside("share", group.id()), group.name(), "%", Types.upTo(100, Unit.NONE)));
        }
        if (!shares.isEmpty()) {
            blocks.add(section("shares", shares));
        }
    }

    private void caches(List<Block> blocks) {
        if (plan.contentGroups().size() == 0) {
            return;
        }
        blocks.add(section("caches", List.of()));
        for (int i = 1; i <= CACHES; i++) {
            List<Question> asked =
                    new ArrayList<>(parts(Cache.NOUN, "caches", "+" + i, List.of("group", "site", "capacityMbps")));
            asked.add(aside("shared", "+" + i, Types.flag()));
            blocks.add(more(Message.of("survey.more.cache", i), asked));
        }
    }

    private void places(List<Block> blocks) {
        List<Question> asked = new ArrayList<>();
        for (int i = 1; i <= SITES; i++) {
            asked.add(new Question(
                    AnswerPath.of("pops", "+" + i, ""),
                    texts.format(Message.of("survey.ask.pops", i)),
                    "",
                    Types.reference(Kind.SITE)));
        }
        asked.add(aside("otherPlaces", Types.text(2000)));
        asked.add(aside("fibreOwners", Types.text(2000)));
        blocks.add(section("places", asked));
    }

    private void exchanges(List<Block> blocks) {
        blocks.add(section("exchanges", List.of()));
        for (Exchange exchange : plan.exchanges()) {
            String id = exchange.id();
            List<Question> asked = new ArrayList<>(parts(Stance.NOUN, "stances", id, List.of("stance", "reason")));
            asked.add(aside("lastMileKm", id, new FieldType.Decimal(Unit.KM, 0, 1e6)));
            asked.add(aside("lastMileMedium", id, Types.choice(Medium.class)));
            asked.addAll(parts(Stance.NOUN, "stances", id, List.of("circuitPerMonth")));
            for (int year : new int[] {1, 3, 5}) {
                asked.add(new Question(
                        AnswerPath.aside("portYear" + year, id),
                        texts.format(Message.of("survey.ask.portYear", year)),
                        Unit.MBPS.symbol(),
                        Types.mbps()));
            }
            asked.add(aside("acceptableFee", id, Types.money(Unit.MONEY_PER_MONTH)));
            asked.addAll(parts(Stance.NOUN, "stances", id, List.of("thresholdPerMonth")));
            blocks.add(more(Message.of("survey.more.exchange", exchange.name()), asked));
        }
    }

    private Block section(String name, List<Question> questions) {
        return new Block(texts.text("survey.section." + name), true, questions);
    }

    private Block more(Message title, List<Question> questions) {
        return new Block(texts.format(title), false, questions);
    }

    private Question of(String field) {
        FieldType type = Network.NOUN.fields().get(Network.NOUN.indexOf(field)).type();
        return own(field, type);
    }

    private Question own(String name, FieldType type) {
        return new Question(AnswerPath.of(name), texts.text("survey.ask." + name), unit(type), type);
    }

    private List<Question> parts(Noun<?> noun, String list, String entry, List<String> fields) {
        List<Question> questions = new ArrayList<>();
        for (String name : fields) {
            Field field = noun.fields().get(noun.indexOf(name));
            questions.add(new Question(
                    AnswerPath.of(list, entry, name),
                    texts.text("survey.ask." + name),
                    unit(field.type()),
                    field.type()));
        }
        return questions;
    }

    private Question aside(String name, FieldType type) {
        return aside(name, "", type);
    }

    private Question aside(String name, String entry, FieldType type) {
        return new Question(AnswerPath.aside(name, entry), texts.text("survey.ask." + name), unit(type), type);
    }

    private Question contact(String name) {
        return new Question(AnswerPath.contact(name), texts.text("survey.ask." + name), "", Types.text(200));
    }

    /// What a network is called before others: by its number alone if its name is confidential.
    static String called(Network network) {
        return isOpen(network.evidence(), "name") ? network.label() : network.key();
    }

    // Whether the plan may tell others what stands in a field.
    private static boolean isOpen(List<Evidence> evidence, String field) {
        return evidence.stream()
                .noneMatch(entry -> entry.confidential() && entry.field().equals(field));
    }

    private String unit(FieldType type) {
        Unit unit =
                switch (type) {
                    case FieldType.Decimal decimal -> decimal.unit();
                    case FieldType.Whole whole -> whole.unit();
                    default -> Unit.NONE;
                };
        return unit.symbol().replace("money", plan.header().currency());
    }
}
