package org.ixplanner.app.importing.fibre;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ixplanner.app.importing.offer.ImportOptions;
import org.ixplanner.app.importing.offer.Offer;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.app.importing.offer.SourceFile;
import org.ixplanner.app.importing.offer.UnreadableException;
import org.ixplanner.engine.fibre.build.BuiltFibre;
import org.ixplanner.engine.fibre.build.FibreBuilder;
import org.ixplanner.engine.fibre.build.GivenLine;
import org.ixplanner.engine.fibre.build.GivenPoint;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.SiteKind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.format.FormatProblem;
import org.ixplanner.maps.format.GeoData;
import org.ixplanner.maps.format.GeoFeature;

/// What geodata offers: its lines are spans or pieces of spans, its points are nodes. What this program has
/// written itself comes back as it was.
///
/// @param data the features
/// @param options how they are read
record GeoOffer(GeoData data, ImportOptions options) {

    private static final String SITES = "sites";

    /// The offer.
    ///
    /// @throws UnreadableException if there is no feature in it
    Offer of(SourceFile file) throws UnreadableException {
        if (data.read() == 0) {
            throw new UnreadableException("", Message.of("import.nothing"));
        }
        List<Refused> refused = new ArrayList<>();
        for (FormatProblem problem : data.refused()) {
            refused.add(new Refused(problem.where(), problem.what()));
        }
        FibreSource source = new FibreSource();
        List<PlanItem> sites = new ArrayList<>();
        for (GeoFeature feature : data.features()) {
            add(feature, source, sites, refused);
        }
        String told = options.texts().format(Message.of("import.source.file", file.source()));
        FibreItems items = new FibreItems(source, told, options.texts());
        items.add(built(source));
        List<PlanItem> all = new ArrayList<>(items.items());
        all.addAll(sites);
        refused.addAll(items.refused());
        List<Message> notes = new ArrayList<>(data.notes());
        notes.addAll(items.notes());
        return new Offer(data.read(), told, all, items.madeUp(), refused, notes);
    }

    private static void add(GeoFeature feature, FibreSource source, List<PlanItem> sites, List<Refused> refused) {
        Attributes attributes = new Attributes(feature.attributes());
        boolean isSite = attributes.table().equals(SITES);
        if (feature.shape().isEmpty() && !isSite) {
            refused.add(new Refused(feature.where(), Message.of("import.no-geometry")));
        } else if (isSite) {
            site(feature, attributes, sites, refused);
        } else if (feature.shape().points().isEmpty() && feature.shape().lines().isEmpty()) {
            refused.add(new Refused(feature.where(), Message.of("import.area")));
        } else {
            points(feature, attributes, source);
            lines(feature, attributes, source);
        }
    }

    private static void points(GeoFeature feature, Attributes attributes, FibreSource source) {
        List<LonLat> points = feature.shape().points();
        for (int i = 0; i < points.size(); i++) {
            source.add(
                    new GivenPoint(part(attributes.id(), i, points.size()), attributes.name(), points.get(i)),
                    attributes.node());
        }
    }

    private static void lines(GeoFeature feature, Attributes attributes, FibreSource source) {
        int count = feature.shape().lines().size();
        for (int i = 0; i < count; i++) {
            boolean isWhole = count == 1;
            source.add(
                    new GivenLine(
                            part(attributes.id(), i, count),
                            attributes.name().isEmpty() ? feature.where() : attributes.name(),
                            attributes.group(),
                            isWhole ? attributes.start() : null,
                            isWhole ? attributes.end() : null,
                            attributes.isStraight()
                                    ? null
                                    : feature.shape().lines().get(i),
                            isWhole ? attributes.lengthKm() : null),
                    attributes.span(),
                    feature.where());
        }
    }

    private static String part(String id, int number, int count) {
        return id.isEmpty() || count == 1 ? id : id + ":" + (number + 1);
    }

    // Lines that name points of the file keep them; all others are as somebody has drawn them.
    private BuiltFibre built(FibreSource source) {
        Set<String> ids = new HashSet<>();
        source.points().forEach(point -> ids.add(point.id()));
        ids.remove("");
        boolean namesNodes = source.lines().stream()
                .anyMatch(
                        line -> ids.contains(String.valueOf(line.start())) || ids.contains(String.valueOf(line.end())));
        FibreBuilder builder = new FibreBuilder(options.toleranceKm());
        return namesNodes
                ? builder.complete(source.points(), source.lines())
                : builder.draw(source.points(), source.lines());
    }

    private static void site(GeoFeature feature, Attributes attributes, List<PlanItem> sites, List<Refused> refused) {
        SiteKind kind = null;
        for (SiteKind known : SiteKind.values()) {
            if (known.name().equals(attributes.text("siteKind"))) {
                kind = known;
            }
        }
        String country = attributes.text("country");
        if (kind == null || attributes.id().isEmpty() || !country.matches("[A-Z]{2}")) {
            refused.add(new Refused(feature.where(), Message.of("import.site")));
            return;
        }
        List<LonLat> places = feature.shape().points();
        sites.add(new Site(
                attributes.id(),
                attributes.name().isBlank() ? attributes.id() : attributes.name(),
                kind,
                places.isEmpty() ? null : places.getFirst(),
                country,
                null,
                null,
                null,
                null,
                null,
                "",
                List.of()));
    }
}
