package org.ixplanner.engine.routing.change;

import java.util.Arrays;
import org.ixplanner.engine.routing.sweep.Lanes;
import org.ixplanner.engine.routing.sweep.RouteCode;
import org.ixplanner.engine.routing.sweep.SolvedBatch;

/// The routes of a solved batch, but for some networks that have others: those rows are kept here. Not for several
/// threads while it is written.
final class RowChanges {

    private static final int WIDTH = Lanes.WIDTH;
    private static final int FIRST_CAPACITY = 64;
    private static final int FREE = -1;
    private static final int NOBODY = -1;
    // Spreads neighbouring nodes over the table.
    private static final int SPREAD = 0x9E3779B9;

    private final SolvedBatch base;
    private final int baseSize;
    // An open hash table of nodes, and the number of the row of each.
    private int[] keys;
    private int[] rows;
    private byte[] codes;
    private int[] hops;
    private int count;

    RowChanges(SolvedBatch base, int baseSize) {
        this.base = base;
        this.baseSize = baseSize;
        keys = new int[2 * FIRST_CAPACITY];
        Arrays.fill(keys, FREE);
        rows = new int[2 * FIRST_CAPACITY];
        codes = new byte[FIRST_CAPACITY * WIDTH];
        hops = new int[FIRST_CAPACITY * WIDTH];
    }

    private RowChanges(RowChanges from) {
        base = from.base;
        baseSize = from.baseSize;
        keys = from.keys.clone();
        rows = from.rows.clone();
        codes = from.codes.clone();
        hops = from.hops.clone();
        count = from.count;
    }

    RowChanges copy() {
        return new RowChanges(this);
    }

    SolvedBatch base() {
        return base;
    }

    /// How many rows are kept.
    int count() {
        return count;
    }

    byte code(int node, int lane) {
        int row = row(node);
        if (row >= 0) {
            return codes[row * WIDTH + lane];
        }
        return node < baseSize ? base.code(node, lane) : RouteCode.NO_ROUTE;
    }

    int nextHop(int node, int lane) {
        int row = row(node);
        if (row >= 0) {
            return hops[row * WIDTH + lane];
        }
        return node < baseSize ? base.nextHop(node, lane) : NOBODY;
    }

    /// Copies the codes of a network to the beginning of an array.
    void codes(int node, byte[] to) {
        int row = row(node);
        if (row >= 0) {
            System.arraycopy(codes, row * WIDTH, to, 0, WIDTH);
        } else if (node < baseSize) {
            base.copyCodes(node, to);
        } else {
            Arrays.fill(to, RouteCode.NO_ROUTE);
        }
    }

    /// Copies the next hops of a network to the beginning of an array.
    void nextHops(int node, int[] to) {
        int row = row(node);
        if (row >= 0) {
            System.arraycopy(hops, row * WIDTH, to, 0, WIDTH);
        } else if (node < baseSize) {
            base.copyNextHops(node, to);
        } else {
            Arrays.fill(to, NOBODY);
        }
    }

    /// Keeps another row for a network.
    void put(int node, byte[] newCodes, int[] newHops) {
        int row = row(node);
        if (row < 0) {
            row = add(node);
        }
        System.arraycopy(newCodes, 0, codes, row * WIDTH, WIDTH);
        System.arraycopy(newHops, 0, hops, row * WIDTH, WIDTH);
    }

    private int add(int node) {
        if (2 * (count + 1) > keys.length) {
            grow();
        }
        if ((count + 1) * WIDTH > codes.length) {
            codes = Arrays.copyOf(codes, 2 * codes.length);
            hops = Arrays.copyOf(hops, 2 * hops.length);
        }
        int place = place(node);
        keys[place] = node;
        rows[place] = count;
        return count++;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new int[2 * oldKeys.length];
        Arrays.fill(keys, FREE);
        rows = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                rows[place] = oldRows[i];
            }
        }
    }

    private int row(int node) {
        if (count == 0) {
            return FREE;
        }
        int place = place(node);
        return keys[place] == node ? rows[place] : FREE;
    }

    private int place(int node) {
        int mask = keys.length - 1;
        int place = ((node * SPREAD) >>> 8) & mask;
        while (keys[place] != FREE && keys[place] != node) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
