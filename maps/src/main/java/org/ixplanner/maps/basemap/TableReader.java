package org.ixplanner.maps.basemap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads tables of the base map: lines of columns with tabs between them; lines that begin with `#` are comments.
/// A line on the Earth is whole numbers in 1e-3 degrees: the first point's longitude and latitude, then the steps
/// from point to point.
final class TableReader {

    private static final double STEPS_PER_DEGREE = 1000;
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    private TableReader() {}

    /// One value for each line, in the file's order.
    ///
    /// @param name what the file holds, to begin a message with
    /// @throws IOException if the stream cannot be read or a line is wrong; the message names the line
    static <T> List<T> read(InputStream stream, String name, Function<String[], T> row) throws IOException {
        List<T> values = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        int number = 0;
        for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.startsWith("#")) {
                try {
                    values.add(row.apply(line.split("\t", -1)));
                } catch (IllegalArgumentException e) {
                    throw new IOException(name + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        if (values.isEmpty()) {
            throw new IOException(name + ": the file holds none");
        }
        return List.copyOf(values);
    }

    /// A country's code.
    static String code(String text) {
        if (!CODE.matcher(text).matches()) {
            throw new IllegalArgumentException("two capital letters expected as country code");
        }
        return text;
    }

    /// A closed line.
    static Ring ring(String text) {
        return line(text, 3, Ring::new);
    }

    /// A line of at least so many points.
    static <T> T line(String text, int atLeast, Points<T> points) {
        int[] steps = numbers(text);
        if (steps.length < 2 * atLeast || steps.length % 2 != 0) {
            throw new IllegalArgumentException("pairs of numbers expected, " + atLeast
                    + " or more for a line or ring, found numbers: " + steps.length);
        }
        double[] lons = new double[steps.length / 2];
        double[] lats = new double[steps.length / 2];
        int lon = 0;
        int lat = 0;
        for (int i = 0; i < lons.length; i++) {
            lon += steps[2 * i];
            lat += steps[2 * i + 1];
            lons[i] = degrees(lon, 360);
            lats[i] = degrees(lat, 90);
        }
        return points.of(lons, lats);
    }

    /// Degrees of so many steps.
    static double degrees(int steps, int limitDeg) {
        double degrees = steps / STEPS_PER_DEGREE;
        if (Math.abs(degrees) > limitDeg) {
            throw new IllegalArgumentException("a point is off the globe: " + degrees);
        }
        return degrees;
    }

    /// A whole number of up to eight digits.
    static int number(String text) {
        return number(text, 0, text.length());
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
    // JVM just started. Eight digits hold every number in use, and sums of two of those cannot overflow.
    private static int number(String text, int start, int end) {
        boolean negative = start < end && text.charAt(start) == '-';
        int first = negative ? start + 1 : start;
        if (first >= end || end - first > 8) {
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
                "a whole number of up to eight digits expected, found '" + text.substring(start, end) + "'");
    }

    /// Makes a line of its points; keeps the arrays.
    @FunctionalInterface
    interface Points<T> {

        T of(double[] lonsDeg, double[] latsDeg);
    }
}
