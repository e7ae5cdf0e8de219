package org.ixplanner.maps.format.kml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.format.Crs;
import org.ixplanner.maps.format.FormatException;
import org.ixplanner.maps.format.ShapeBuilder;
import org.jspecify.annotations.Nullable;

/// One placemark: its geometry, name and data.
final class Placemark {

    private final XMLStreamReader xml;
    private final int maxDepth;
    private final ShapeBuilder shape = new ShapeBuilder(Crs.WGS84);
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private @Nullable Message problem;

    /// @param xml stands at its start
    /// @param maxDepth of nesting
    Placemark(XMLStreamReader xml, int maxDepth) {
        this.xml = xml;
        this.maxDepth = maxDepth;
    }

    /// Reads to its end. What is wrong with its geometry is kept; the rest of the file can still be read.
    void read() throws XMLStreamException, FormatException {
        String id = xml.getAttributeValue(null, "id");
        children(0, name -> {
            switch (name) {
                case "name" -> put("name", text());
                case "description" -> put("description", text());
                case "ExtendedData" -> extendedData();
                default -> geometry(name, 1);
            }
        });
        if (id != null) {
            attributes.putIfAbsent("id", id);
        }
    }

    ShapeBuilder shape() {
        return shape;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    /// What is wrong with its geometry.
    Optional<Message> problem() {
        return Optional.ofNullable(problem);
    }

    private interface Child {
        void read(String name) throws XMLStreamException, FormatException;
    }

    // Each child has to be read to its end.
    private void children(int depth, Child child) throws XMLStreamException, FormatException {
        if (depth > maxDepth) {
            throw new FormatException(
                    "line " + xml.getLocation().getLineNumber(), Message.of("format.too-deep", maxDepth));
        }
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                child.read(xml.getLocalName());
            }
        }
    }

    private String text() throws XMLStreamException {
        return new KmlText(xml).shortRest();
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            attributes.putIfAbsent(name, value);
        }
    }

    private void extendedData() throws XMLStreamException, FormatException {
        children(1, name -> {
            switch (name) {
                case "Data" -> data();
                case "SchemaData" ->
                    children(2, field -> {
                        String key = xml.getAttributeValue(null, "name");
                        put(key == null ? field : key, text());
                    });
                default -> put(name, text());
            }
        });
    }

    private void data() throws XMLStreamException, FormatException {
        String key = xml.getAttributeValue(null, "name");
        children(2, name -> {
            String value = text();
            if (name.equals("value") && key != null) {
                put(key, value);
            }
        });
    }

    private void geometry(String name, int depth) throws XMLStreamException, FormatException {
        switch (name) {
            case "Point" ->
                simple(depth, xys -> {
                    if (xys.length != 2) {
                        throw new FormatException(Message.of("format.kml-point", xys.length / 2));
                    }
                    shape.point(xys[0], xys[1]);
                });
            case "LineString" -> simple(depth, shape::line);
            case "LinearRing" -> simple(depth, xys -> shape.area(List.of(xys)));
            case "Polygon" -> polygon(depth);
            case "Track" -> track(depth);
            case "MultiGeometry", "MultiTrack", "MultiPoint", "MultiLineString", "MultiPolygon" ->
                children(depth, part -> geometry(part, depth + 1));
            default -> text();
        }
    }

    private interface Use {
        void of(double[] xys) throws FormatException;
    }

    // An element without coordinates is empty, which some programs write.
    private void simple(int depth, Use use) throws XMLStreamException, FormatException {
        children(depth, name -> {
            String text = new KmlText(xml).rest();
            if (name.equals("coordinates") && !text.isBlank()) {
                keepingProblems(() -> use.of(KmlText.coordinates(text)));
            }
        });
    }

    private void polygon(int depth) throws XMLStreamException, FormatException {
        List<double[]> rings = new ArrayList<>();
        children(
                depth,
                boundary -> children(depth + 1, ring -> {
                    if (ring.equals("LinearRing")) {
                        simple(depth + 2, rings::add);
                    } else {
                        text();
                    }
                }));
        keepingProblems(() -> shape.area(rings));
    }

    private void track(int depth) throws XMLStreamException, FormatException {
        List<double[]> places = new ArrayList<>();
        children(depth, name -> {
            String text = new KmlText(xml).rest();
            if (name.equals("coord") && !text.isBlank()) {
                keepingProblems(() -> places.add(KmlText.trackPlace(text)));
            }
        });
        double[] xys = new double[2 * places.size()];
        for (int i = 0; i < places.size(); i++) {
            System.arraycopy(places.get(i), 0, xys, 2 * i, 2);
        }
        if (xys.length > 0) {
            keepingProblems(() -> shape.line(xys));
        }
    }

    private interface Part {
        void add() throws FormatException;
    }

    private void keepingProblems(Part part) {
        try {
            part.add();
        } catch (FormatException e) {
            if (problem == null) {
                problem = e.problem().what();
            }
        }
    }
}
