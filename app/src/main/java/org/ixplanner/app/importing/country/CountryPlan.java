package org.ixplanner.app.importing.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.ixplanner.app.importing.country.known.Chosen;
import org.ixplanner.app.importing.country.known.CountrySources;
import org.ixplanner.app.importing.country.known.Economies;
import org.ixplanner.app.importing.country.known.Members;
import org.ixplanner.app.importing.country.known.Told;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.reading.ReadProblem;
import org.ixplanner.maps.basemap.Gazetteer;

/// Makes a plan of what is published of a country's networks. The same files give the same plan.
///
/// @param texts the language of sources and names that are made up
/// @param atlas where countries are
/// @param gazetteer where towns are
/// @param model a plan whose content groups and demand mixes stand in for what no file says
public record CountryPlan(Texts texts, CountryAtlas atlas, Gazetteer gazetteer, Plan model) {

    private static final String CURRENCY = "USD"; // not shown: the currency of published transit prices
    private static final int MOST_REFUSED = 5;

    /// The plan.
    ///
    /// @param home ISO 3166-1 alpha-2
    /// @param usersOfCountry how many people there use the Internet, where a file has only shares; or empty
    public NewPlan of(String home, CountrySources sources, OptionalLong usersOfCountry) {
        Told told = new Told(texts, sources);
        Economies economies = new Economies(home, sources, told);
        Members members = Members.of(home, sources.peeringDb());
        Chosen chosen = Chosen.of(home, sources, economies, members);
        Owners owners = new Owners(told);
        Buildings buildings = new Buildings(home, told, atlas, gazetteer, owners);
        buildings.addAll();
        Abroad abroad = Abroad.of(home, chosen, economies, buildings);
        abroad.hubs().forEach(buildings::hub);
        NetworkRows rows = new NetworkRows(home, told, chosen, economies, buildings, abroad, owners, usersOfCountry);
        List<Network> networks = rows.all();
        ExchangeRows exchangeRows = new ExchangeRows(told, members, chosen, economies, buildings);
        List<Exchange> exchanges = exchangeRows.all();
        PeeringRows peerings = PeeringRows.of(told, chosen, networks, exchanges);
        ContentRows content = new ContentRows(model, told);
        Plan plan = Plan.empty(header(home, sources, exchanges));
        plan = with(plan, Kind.ORGANISATION, owners.organisations());
        plan = with(plan, Kind.NETWORK, networks);
        plan = with(plan, Kind.PEERING, peerings.peerings());
        plan = with(plan, Kind.SITE, buildings.sites());
        plan = with(plan, Kind.EXCHANGE, exchanges);
        plan = with(plan, Kind.CONTENT_GROUP, content.groups(networks, exchanges));
        plan = with(plan, Kind.DEMAND_MIX, content.mixes(networks));
        plan = with(plan, Kind.SCENARIO, scenarios(exchanges));
        long[] registered = registered(home, sources).toArray();
        return new NewPlan(
                plan,
                chosen.home().size(),
                chosen.abroad().size(),
                registered.length,
                routed(registered, sources),
                new OpenQuestions(home, sources, chosen, plan)
                        .of(usersOfCountry, buildings, abroad, rows, exchangeRows, peerings),
                notes(sources));
    }

    private static Plan with(Plan plan, Kind kind, List<? extends PlanItem> items) {
        return plan.withTable(kind, Table.of(List.copyOf(items)));
    }

    private PlanHeader header(String home, CountrySources sources, List<Exchange> exchanges) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("begun.notes.begun"));
        if (!sources.users().notice().isBlank()) {
            lines.add(texts.format(Message.of(
                    "begun.notes.users",
                    sources.usersSource().file(),
                    sources.users().notice())));
        }
        if (sources.relations().isPresent()) {
            lines.add(texts.format(Message.of(
                    "begun.notes.relations", sources.relationsSource().file())));
        }
        if (sources.peeringDb().read() > 0) {
            lines.add(texts.text("begun.notes.peeringDb"));
        }
        String name = Locale.of("", home).getDisplayCountry(Locale.ENGLISH);
        return new PlanHeader(
                name,
                home,
                CURRENCY,
                List.of(),
                List.of(),
                exchanges.isEmpty() ? null : "no-exchange",
                1,
                null,
                null,
                String.join("\n", lines),
                List.of());
    }

    private List<Scenario> scenarios(List<Exchange> exchanges) {
        List<Scenario> scenarios = new ArrayList<>();
        if (!exchanges.isEmpty()) {
            List<Lever> closed = exchanges.stream()
                    .<Lever>map(exchange -> new OutageLever.CloseExchange(exchange.id()))
                    .toList();
            scenarios.add(new Scenario(
                    "no-exchange",
                    texts.text("begun.scenario.without"),
                    texts.text("begun.scenario.without.description"),
                    closed));
        }
        scenarios.add(new Scenario(
                "today",
                texts.text("begun.scenario.today"),
                texts.text("begun.scenario.today.description"),
                List.of()));
        return scenarios;
    }

    private static LongStream registered(String home, CountrySources sources) {
        return sources.delegated().blocks().stream()
                .filter(block -> block.country().equals(home))
                .flatMapToLong(block -> LongStream.range(block.first(), block.first() + block.count()))
                .distinct();
    }

    private static long routed(long[] registered, CountrySources sources) {
        return sources.relations()
                .map(relations -> LongStream.of(registered)
                        .filter(asn -> relations.positionOf(asn) >= 0)
                        .count())
                .orElse(0L);
    }

    private static List<Message> notes(CountrySources sources) {
        Open notes = new Open();
        notes.count(sources.peeringDb().repeated(), count -> Message.of("begun.note.repeated", count));
        notes.count(sources.peeringDb().gone(), count -> Message.of("begun.note.gone", count));
        notes.count(sources.peeringDb().refusedCount(), count -> Message.of("begun.note.refused", "PeeringDB", count));
        problems(sources.peeringDb().refused(), notes);
        notes.count(
                sources.users().refused().size(),
                count -> Message.of("begun.note.refused", sources.usersSource().file(), count));
        problems(sources.users().refused(), notes);
        notes.count(
                sources.delegated().refused().size(),
                count -> Message.of(
                        "begun.note.refused", sources.delegatedSource().file(), count));
        problems(sources.delegated().refused(), notes);
        return notes.all();
    }

    private static void problems(List<ReadProblem> problems, Open notes) {
        for (ReadProblem problem : problems.subList(0, StrictMath.min(MOST_REFUSED, problems.size()))) {
            notes.when(true, Message.of("import.refusedAt", problem.where(), problem.what()));
        }
    }
}
