package org.ixplanner.maps.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.text.Message;

/// Collects what a reader finds, within the limits. Not for several threads at once.
public final class Gathering {

    private final Limits limits;
    private final List<GeoFeature> features = new ArrayList<>();
    private final List<FormatProblem> refused = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
    private int points;

    /// @param limits how much is taken in
    public Gathering(Limits limits) {
        this.limits = limits;
    }

    /// The limits.
    public Limits limits() {
        return limits;
    }

    /// Takes a feature in.
    ///
    /// @throws FormatException if that is more than the limits allow: the whole file is refused
    public void add(ShapeBuilder shape, Map<String, String> attributes, String where) throws FormatException {
        points += shape.count();
        if (points > limits.maxPoints()) {
            throw new FormatException(where, Message.of("format.too-many-points", limits.maxPoints()));
        }
        features.add(new GeoFeature(shape.shape(), attributes, where));
        count(where);
    }

    /// Keeps what is wrong with a feature.
    ///
    /// @throws FormatException if there are more features than the limits allow
    public void refuse(String where, Message what) throws FormatException {
        refused.add(new FormatProblem(where, what));
        count(where);
    }

    /// Keeps what else should be known, once.
    public void note(Message note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    /// All of it.
    public GeoData data() {
        return new GeoData(features, refused, notes);
    }

    private void count(String where) throws FormatException {
        if (features.size() + refused.size() > limits.maxFeatures()) {
            throw new FormatException(where, Message.of("format.too-many", limits.maxFeatures()));
        }
    }
}
