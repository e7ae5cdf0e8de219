package org.ixplanner.maps.basemap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads `countries.tsv`: a comment line, then one polygon a line: country, scale, ring, holes, with tabs between
/// them. A ring is whole numbers: the first point's longitude and latitude, then the steps from point to point,
/// all in 1e-3 degrees.
final class OutlineReader {

    private static final double STEPS_PER_DEGREE = 1000;
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    private OutlineReader() {}

    /// @throws IOException if the stream cannot be read or does not hold outlines; the message names the line
    static List<CountryPolygon> read(InputStream stream) throws IOException {
        List<CountryPolygon> polygons = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        int number = 0;
        for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.startsWith("#")) {
                try {
                    polygons.add(polygon(line));
                } catch (IllegalArgumentException e) {
                    throw new IOException("Country outlines, line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        if (polygons.isEmpty()) {
            throw new IOException("Country outlines: the file holds none");
        }
        return List.copyOf(polygons);
    }

    private static CountryPolygon polygon(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length < 3) {
            throw new IllegalArgumentException("country, scale and ring expected, found columns: " + columns.length);
        }
        if (!CODE.matcher(columns[0]).matches()) {
            throw new IllegalArgumentException("two capital letters expected as country code");
        }
        List<Ring> rings = new ArrayList<>(columns.length - 2);
        for (int i = 2; i < columns.length; i++) {
            rings.add(ring(columns[i]));
        }
        return new CountryPolygon(
                columns[0],
                number(columns[1], 0, columns[1].length()),
                rings.getFirst(),
                rings.subList(1, rings.size()));
    }

    private static Ring ring(String text) {
        int[] steps = numbers(text);
        if (steps.length < 6 || steps.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "a ring needs pairs of numbers, three or more, found numbers: " + steps.length);
        }
        double[] lons = new double[steps.length / 2];
        double[] lats = new double[steps.length / 2];
        int lon = 0;
        int lat = 0;
        for (int i = 0; i < lons.length; i++) {
            lon += steps[2 * i];
            lat += steps[2 * i + 1];
            lons[i] = lon / STEPS_PER_DEGREE;
            lats[i] = lat / STEPS_PER_DEGREE;
            if (Math.abs(lons[i]) > 360 || Math.abs(lats[i]) > 90) {
                throw new IllegalArgumentException("a point is off the globe: " + lons[i] + " " + lats[i]);
            }
        }
        return new Ring(lons, lats);
    }

    private static int[] numbers(String text) {
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == ' ' ? 1 : 0;
        }
        int[] numbers = new int[count];
        int start = 0;
        for (int i = 0; i < count; i++) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            numbers[i] = number(text, start, end);
            start = end + 1;
        }
        return numbers;
    }

    // Digit by digit: over a quarter of a million numbers this halves the time that Integer.parseInt takes in a
    // JVM just started. Six digits hold every number in use, and sums of two of those cannot overflow.
    private static int number(String text, int start, int end) {
        boolean negative = start < end && text.charAt(start) == '-';
        int first = negative ? start + 1 : start;
        if (first >= end || end - first > 6) {
            throw notANumber(text, start, end);
        }
        int value = 0;
        for (int i = first; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw notANumber(text, start, end);
            }
            value = 10 * value + digit;
        }
        return negative ? -value : value;
    }

    private static IllegalArgumentException notANumber(String text, int start, int end) {
        return new IllegalArgumentException(
                "a whole number of up to six digits expected, found '" + text.substring(start, end) + "'");
    }
}
