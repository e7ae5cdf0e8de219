package org.ixplanner.maps.format.shape;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.format.FormatException;
import org.ixplanner.maps.format.ShapeBuilder;

/// The content of one record of a `.shp`. Heights and measures are left out.
///
/// @param bytes from the shape type on, little endian
record ShapeRecord(ByteBuffer bytes) {

    private static final int NULL = 0;
    private static final int POINT = 1;
    private static final int LINE = 3;
    private static final int AREA = 5;
    private static final int POINTS = 8;
    private static final int SURFACE = 31;
    private static final int BOX_BYTES = 32;
    private static final int POINT_BYTES = 16;

    /// Adds its geometry.
    ///
    /// @throws FormatException if its numbers contradict each other or its length
    void addTo(ShapeBuilder shape) throws FormatException {
        int type = bytes.getInt(0);
        // 11–18 have heights, 21–28 measures besides; both behind what is read here.
        int plain = type >= 10 && type < 30 ? type % 10 : type;
        switch (plain) {
            case NULL -> {}
            case POINT -> {
                need(4 + POINT_BYTES);
                shape.point(bytes.getDouble(4), bytes.getDouble(12));
            }
            case POINTS -> points(shape);
            case LINE -> {
                for (double[] part : parts()) {
                    if (part.length > 0) {
                        shape.line(part);
                    }
                }
            }
            case AREA -> area(shape);
            case SURFACE -> throw new FormatException(Message.of("format.shp-surface"));
            default -> throw new FormatException(Message.of("format.shp-type", type));
        }
    }

    private void points(ShapeBuilder shape) throws FormatException {
        need(4 + BOX_BYTES + 4);
        int count = bytes.getInt(4 + BOX_BYTES);
        int start = 4 + BOX_BYTES + 4;
        need(start + (long) POINT_BYTES * count);
        if (count < 0) {
            throw contradiction();
        }
        for (int i = 0; i < count; i++) {
            shape.point(bytes.getDouble(start + POINT_BYTES * i), bytes.getDouble(start + POINT_BYTES * i + 8));
        }
    }

    // Holes are not told from outlines: whoever needs the difference looks at the sense of rotation.
    private void area(ShapeBuilder shape) throws FormatException {
        for (double[] ring : parts()) {
            if (ring.length > 0) {
                shape.area(List.of(ring));
            }
        }
    }

    private List<double[]> parts() throws FormatException {
        need(4 + BOX_BYTES + 8);
        int parts = bytes.getInt(4 + BOX_BYTES);
        int count = bytes.getInt(4 + BOX_BYTES + 4);
        int indexes = 4 + BOX_BYTES + 8;
        if (parts < 0 || count < 0) {
            throw contradiction();
        }
        need(indexes + 4L * parts + (long) POINT_BYTES * count);
        int start = indexes + 4 * parts;
        List<double[]> lines = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            int from = bytes.getInt(indexes + 4 * i);
            int to = i + 1 < parts ? bytes.getInt(indexes + 4 * (i + 1)) : count;
            if (from < 0 || to < from || to > count) {
                throw contradiction();
            }
            double[] xys = new double[2 * (to - from)];
            for (int j = 0; j < xys.length; j++) {
                xys[j] = bytes.getDouble(start + POINT_BYTES * from + 8 * j);
            }
            lines.add(xys);
        }
        return lines;
    }

    private void need(long length) throws FormatException {
        if (bytes.limit() < length) {
            throw contradiction();
        }
    }

    private static FormatException contradiction() {
        return new FormatException(Message.of("format.shp-numbers"));
    }
}
