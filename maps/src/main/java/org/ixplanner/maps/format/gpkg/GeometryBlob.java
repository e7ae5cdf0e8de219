package org.ixplanner.maps.format.gpkg;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.format.FormatException;
import org.ixplanner.maps.format.ShapeBuilder;

/// The geometry of one row: a header of the GeoPackage standard and then well-known binary (ISO 13249-3, and the
/// older way of marking heights). Heights and measures are left out.
///
/// @param bytes all of it
record GeometryBlob(ByteBuffer bytes) {

    private static final int MAX_DEPTH = 16;
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};
    private static final int EMPTY = 0x10;
    private static final int EXTENDED = 0x20;

    /// Adds the geometry.
    ///
    /// @throws FormatException if it is none
    void addTo(ShapeBuilder shape) throws FormatException {
        if (bytes.limit() < 8 || bytes.get(0) != 'G' || bytes.get(1) != 'P') {
            throw new FormatException(Message.of("format.gpkg-blob"));
        }
        int flags = bytes.get(3);
        int envelope = flags >> 1 & 7;
        if ((flags & EMPTY) != 0) {
            return;
        }
        if ((flags & EXTENDED) != 0 || envelope >= ENVELOPE_BYTES.length) {
            throw new FormatException(Message.of("format.gpkg-extended"));
        }
        try {
            int start = 8 + ENVELOPE_BYTES[envelope];
            if (start > bytes.limit()) {
                throw new FormatException(Message.of("format.wkb"));
            }
            geometry(bytes.duplicate().position(start), shape, 0);
        } catch (BufferUnderflowException e) {
            throw new FormatException(Message.of("format.wkb"));
        }
    }

    private static void geometry(ByteBuffer wkb, ShapeBuilder shape, int depth) throws FormatException {
        if (depth > MAX_DEPTH) {
            throw new FormatException(Message.of("format.too-deep", MAX_DEPTH));
        }
        wkb.order(wkb.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int code = wkb.getInt();
        int type = code & 0xFFFF;
        boolean hasHeightBit = (code & 0x8000_0000) != 0;
        boolean hasMeasureBit = (code & 0x4000_0000) != 0;
        int more = type / 1000 == 3 ? 2 : type / 1000 > 0 ? 1 : 0;
        int dimensions = 2 + Math.max(more, (hasHeightBit ? 1 : 0) + (hasMeasureBit ? 1 : 0));
        switch (type % 1000) {
            case 1 -> {
                double x = wkb.getDouble();
                double y = wkb.getDouble();
                skip(wkb, dimensions);
                // How the format says that a point is empty.
                if (!Double.isNaN(x) || !Double.isNaN(y)) {
                    shape.point(x, y);
                }
            }
            case 2 -> {
                double[] line = line(wkb, dimensions);
                if (line.length > 0) {
                    shape.line(line);
                }
            }
            case 3 -> {
                List<double[]> rings = new ArrayList<>();
                for (int i = count(wkb, 4); i > 0; i--) {
                    rings.add(line(wkb, dimensions));
                }
                shape.area(rings);
            }
            case 4, 5, 6, 7 -> {
                for (int i = count(wkb, 5); i > 0; i--) {
                    geometry(wkb, shape, depth + 1);
                }
            }
            default -> throw new FormatException(Message.of("format.wkb-type", code));
        }
    }

    private static double[] line(ByteBuffer wkb, int dimensions) throws FormatException {
        int count = count(wkb, 8 * dimensions);
        double[] xys = new double[2 * count];
        for (int i = 0; i < count; i++) {
            xys[2 * i] = wkb.getDouble();
            xys[2 * i + 1] = wkb.getDouble();
            skip(wkb, dimensions);
        }
        return xys;
    }

    private static void skip(ByteBuffer wkb, int dimensions) {
        for (int i = 2; i < dimensions; i++) {
            wkb.getDouble();
        }
    }

    // Never believed beyond what is there.
    private static int count(ByteBuffer wkb, int bytesEach) throws FormatException {
        int count = wkb.getInt();
        if (count < 0 || (long) count * bytesEach > wkb.remaining()) {
            throw new FormatException(Message.of("format.wkb"));
        }
        return count;
    }
}
