package org.ixplanner.maps.format.kml;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.format.FormatException;

/// The text inside an element.
///
/// @param xml stands at the element's start
record KmlText(XMLStreamReader xml) {

    private static final Pattern AROUND_COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int MOST_CHARS = 100_000;

    /// All text up to the element's end, that of elements inside included.
    String rest() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            xml.next();
            if (xml.isStartElement()) {
                depth++;
            } else if (xml.isEndElement()) {
                depth--;
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /// The same, cut where it is longer than anybody reads.
    String shortRest() throws XMLStreamException {
        String text = rest().strip();
        return text.length() <= MOST_CHARS ? text : text.substring(0, MOST_CHARS);
    }

    /// The coordinates in a text such as `36.8,-1.3,0 39.7,-4.0,0`; longitude and latitude in turn, altitudes
    /// left out.
    static double[] coordinates(String text) throws FormatException {
        String plain = AROUND_COMMA.matcher(text.strip()).replaceAll(",");
        if (plain.isEmpty()) {
            return new double[0];
        }
        String[] places = SPACE.split(plain, -1);
        double[] xys = new double[2 * places.length];
        for (int i = 0; i < places.length; i++) {
            put(places[i].split(",", -1), places[i], xys, i);
        }
        return xys;
    }

    /// The coordinates in a text such as `36.8 -1.3 0`, as in a track.
    static double[] trackPlace(String text) throws FormatException {
        double[] xy = new double[2];
        put(SPACE.split(text.strip(), -1), text, xy, 0);
        return xy;
    }

    private static void put(String[] numbers, String place, double[] xys, int index) throws FormatException {
        if (numbers.length < 2 || numbers.length > 3) {
            throw new FormatException(Message.of("format.kml-coordinates", place));
        }
        try {
            xys[2 * index] = Double.parseDouble(numbers[0]);
            xys[2 * index + 1] = Double.parseDouble(numbers[1]);
        } catch (NumberFormatException e) {
            throw new FormatException(Message.of("format.kml-coordinates", place));
        }
    }
}
