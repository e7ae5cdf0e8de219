package org.ixplanner.app.mapsheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ixplanner.app.text.Figures;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.why.Explanation;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.basemap.Basemap;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.layer.SheetNotes;
import org.ixplanner.maps.layer.SidePanel;
import org.ixplanner.maps.projection.GeoBox;
import org.ixplanner.maps.render.SheetPainter;
import org.ixplanner.maps.style.MapPalette;
import org.ixplanner.maps.style.Typeface;

/// Makes the map sheet of a simulated scenario: the home country with its fibre, sites, networks and exchanges,
/// traffic along the fibre by category, key figures with their definitions, sources. Flows are as wide as on the
/// baseline's sheet, so that the two can be compared.
public final class PlanSheets {

    /// What stands beside the map, most important first.
    private static final List<Kpi> KEY =
            List.of(Kpi.L1, Kpi.L1_CEILING, Kpi.L2, Kpi.X1, Kpi.TROMBONED, Kpi.RTT_MEDIAN, Kpi.SAVING);

    // What is a difference itself, or the same in every scenario.
    private static final Set<Kpi> SAME_BEFORE = EnumSet.of(Kpi.SAVING, Kpi.L1_CEILING);

    private static final double MARGIN = 0.05;
    private static final double MARGIN_KM = 30;

    private final Texts texts;

    /// @param texts the words
    public PlanSheets(Texts texts) {
        this.texts = texts;
    }

    /// The painter of these sheets, in light colours; costs some 0.2 s, so keep it.
    public SheetPainter painter() {
        return new SheetPainter(Basemap.bundled(), Typeface.bundled(), MapPalette.light(), new SheetWords(texts));
    }

    /// The sheet of a scenario.
    public Sheet sheet(Study study, Outcome outcome) {
        Plan plan = outcome.result().plan();
        Ground ground = new Ground(plan);
        String title = say("mapsheet.title", plan.header().name(), outcome.name());
        TrafficLayer traffic = new TrafficLayer(texts, ground, outcome.result());
        double widestMbps = Math.max(traffic.largestMbps(), widestMbps(study.baseline()));
        return Sheet.of(title, extent(plan))
                .subtitled(
                        isBaseline(study, outcome)
                                ? texts.text("mapsheet.subtitle.baseline")
                                : say("mapsheet.subtitle", study.baseline().name()))
                .fullWidthAt(widestMbps)
                .about(plan.header().country())
                .with(new FibreLayer(texts, ground, Enacted.of(outcome.result().situation())::works).layer())
                .with(traffic.layer())
                .with(new PlaceLayer(texts, ground).layer())
                .with(panel(study, outcome))
                .with(notes(plan))
                .withLocator();
    }

    /// The sheet of a plan for the window, which tells title, figures and notes itself.
    ///
    /// @param plan as it stands, or with the levers of the outcome pulled
    /// @param outcome whose traffic is shown; empty for none
    /// @param leastFullWidthMbps the load of the widest flow, if none on the sheet is larger; see [#widestMbps]
    public Sheet live(Plan plan, Optional<Outcome> outcome, double leastFullWidthMbps) {
        Ground ground = new Ground(plan);
        Predicate<Span> works = outcome.map(it -> Enacted.of(it.result().situation()))
                .<Predicate<Span>>map(enacted -> enacted::works)
                .orElse(span -> true);
        Optional<TrafficLayer> traffic = outcome.map(it -> new TrafficLayer(texts, ground, it.result()));
        double largestMbps = traffic.map(TrafficLayer::largestMbps).orElse(0.0);
        Sheet sheet = Sheet.of(plan.header().name(), extent(plan))
                .about(plan.header().country())
                .fullWidthAt(Math.max(leastFullWidthMbps, largestMbps))
                .with(new FibreLayer(texts, ground, works).layer());
        Sheet flowing = traffic.map(it -> sheet.with(it.layer())).orElse(sheet);
        return flowing.with(new PlaceLayer(texts, ground).layer());
    }

    /// A way between two networks on the sheet of an outcome: the largest journey from the one to the other.
    ///
    /// @param outcome whose way it is
    /// @param explanation of that outcome
    public Route route(Outcome outcome, Explanation explanation) {
        return new RouteLayer(texts, new Ground(outcome.result().plan())).of(explanation);
    }

    /// The largest load between two places: give the same to sheets that are to be compared.
    public double widestMbps(Outcome outcome) {
        return new TrafficLayer(texts, new Ground(outcome.result().plan()), outcome.result()).largestMbps();
    }

    // What is at home; where nothing is placed, the whole Earth.
    private static GeoBox extent(Plan plan) {
        String home = plan.header().country();
        List<LonLat> places = Stream.concat(
                        plan.fibreNodes().stream()
                                .filter(node -> home.equals(node.country()))
                                .map(FibreNode::place),
                        plan.sites().stream()
                                .filter(site -> site.country().equals(home))
                                .map(Site::place)
                                .<LonLat>mapMulti((place, sink) -> {
                                    if (place != null) {
                                        sink.accept(place);
                                    }
                                }))
                .toList();
        return places.isEmpty()
                ? new GeoBox(-180, -60, 180, 75)
                : GeoBox.around(places).grown(MARGIN, MARGIN_KM);
    }

    private SidePanel panel(Study study, Outcome outcome) {
        Figures figures = new Figures(texts, study.plan().header().currency());
        List<SidePanel.Figure> shown = new ArrayList<>();
        for (Kpi kpi : KEY) {
            boolean own = kpi == Kpi.SAVING && isBaseline(study, outcome);
            if (outcome.figure(kpi).value().isPresent() && !own) {
                String before = say(
                        "mapsheet.before", figures.value(kpi, study.baseline().figure(kpi)));
                boolean compared = !SAME_BEFORE.contains(kpi) && !isBaseline(study, outcome);
                shown.add(new SidePanel.Figure(
                        figures.name(kpi), figures.value(kpi, outcome.figure(kpi)), compared ? before : ""));
            }
        }
        return new SidePanel(texts.text("mapsheet.figures"), shown);
    }

    private static boolean isBaseline(Study study, Outcome outcome) {
        return outcome.id().equals(study.baseline().id());
    }

    private SheetNotes notes(Plan plan) {
        LocalDate date = plan.header().dataDate();
        String shown = date == null
                ? ""
                : say(
                        "mapsheet.date",
                        date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(texts.locale())));
        return new SheetNotes(texts.text("mapsheet.note"), new Sources(plan).told(texts), shown);
    }

    private String say(String key, Object... args) {
        return texts.format(Message.of(key, args));
    }
}
