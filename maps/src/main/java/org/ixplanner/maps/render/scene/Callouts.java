package org.ixplanner.maps.render.scene;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ixplanner.maps.basemap.Gazetteer;
import org.ixplanner.maps.basemap.Town;
import org.ixplanner.maps.layer.MapFeature.Spot;
import org.ixplanner.maps.render.scene.Block.Line;
import org.ixplanner.maps.render.scene.Block.Mark;
import org.ixplanner.maps.render.scene.Block.Piece;
import org.ixplanner.maps.render.scene.Block.Words;
import org.ixplanner.maps.style.PointStyle;

/// Says what is in a stack, in wordings from the longest to the shortest.
public final class Callouts {

    private static final double TOWN_WITHIN_KM = 15;
    private static final int NAMED = 2;
    private static final int MANY = 4;

    private final Gazetteer gazetteer;
    private final Locale locale;

    /// @param gazetteer for the towns that things are in
    /// @param locale how numbers are written
    public Callouts(Gazetteer gazetteer, Locale locale) {
        this.gazetteer = gazetteer;
        this.locale = locale;
    }

    /// The name over a stack: that of its town, or of its first thing if it stands alone or in no town.
    public String heading(Stack stack) {
        String own = stack.first().label();
        if (!stack.isMixed() && !own.isBlank()) {
            return own;
        }
        return gazetteer
                .nearest(stack.first().at(), TOWN_WITHIN_KM)
                .map(Town::name)
                .orElse(own);
    }

    /// The wordings of a stack's label, the best first; none if there is nothing to say.
    public List<Block> of(Stack stack) {
        String heading = heading(stack);
        boolean key = stack.priority() >= Spot.KEY;
        if (!stack.isMixed()) {
            return heading.isBlank() ? List.of() : List.of(single(heading, key));
        }
        List<Block> variants = new ArrayList<>();
        Block whole = whole(stack, heading, key);
        if (key || stack.spots().size() >= MANY) {
            variants.add(whole);
        }
        variants.add(brief(stack, heading, key));
        variants.add(single(heading, key));
        return variants;
    }

    private static Block single(String heading, boolean key) {
        return new Block(List.of(Line.of(words(heading, key))));
    }

    private Block whole(Stack stack, String heading, boolean key) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(words(heading, key)));
        for (Map.Entry<PointStyle, List<Spot>> entry : stack.byStyle().entrySet()) {
            told(entry.getKey(), entry.getValue(), heading)
                    .ifPresent(text ->
                            lines.add(Line.of(new Mark(entry.getKey()), new Words(text, TextStyle.SMALL, false))));
        }
        return new Block(lines);
    }

    private Block brief(Stack stack, String heading, boolean key) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(words(heading, key));
        for (Map.Entry<PointStyle, List<Spot>> entry : stack.byStyle().entrySet()) {
            pieces.add(new Mark(entry.getKey()));
            if (entry.getValue().size() > 1) {
                pieces.add(new Words(number(entry.getValue().size()), TextStyle.SMALL, true));
            }
        }
        return new Block(List.of(new Line(pieces)));
    }

    // One or two things by name, more by their number; a thing named as the heading need not be told again.
    private Optional<String> told(PointStyle style, List<Spot> spots, String heading) {
        List<String> names = spots.stream()
                .map(Spot::label)
                .filter(label -> !label.isBlank() && !label.equalsIgnoreCase(heading))
                .toList();
        if (spots.size() <= NAMED) {
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(names.stream().collect(Collectors.joining(", ")));
        }
        return Optional.of(new MessageFormat(style.many(), locale).format(new Object[] {spots.size()}));
    }

    private String number(int count) {
        return new MessageFormat("{0,number,integer}", locale).format(new Object[] {count});
    }

    private static Words words(String text, boolean key) {
        return new Words(text, key ? TextStyle.BODY_BOLD : TextStyle.SMALL, false);
    }
}
