package org.ixplanner.engine.routing.sweep;

/// Plain loops, for a JVM without the vector module.
public final class PlainLanes implements Lanes {

    @Override
    public void raise(byte[] rows, int at, byte[] offered, int from) {
        for (int i = 0; i < WIDTH; i++) {
            rows[at + i] = (byte) Math.max(rows[at + i], offered[from + i]);
        }
    }

    @Override
    public long toProviders(byte[] rows, int at, byte[] offered, int to) {
        long there = 0;
        for (int i = 0; i < WIDTH; i++) {
            byte code = RouteCode.toProvider(rows[at + i]);
            offered[to + i] = code;
            there |= (code > 0 ? 1L : 0L) << i;
        }
        return there;
    }

    @Override
    public void toPeers(byte[] rows, int at, byte[] offered, int to) {
        for (int i = 0; i < WIDTH; i++) {
            offered[to + i] = RouteCode.toPeer(rows[at + i]);
        }
    }

    @Override
    public void toCustomers(byte[] rows, int at, byte[] offered, int to) {
        for (int i = 0; i < WIDTH; i++) {
            offered[to + i] = RouteCode.toCustomer(rows[at + i]);
        }
    }

    @Override
    public long same(byte[] rows, int at, byte[] offered, int from) {
        long same = 0;
        for (int i = 0; i < WIDTH; i++) {
            same |= (rows[at + i] == offered[from + i] ? 1L : 0L) << i;
        }
        return same;
    }

    @Override
    public long better(byte[] rows, int at, byte[] offered, int from) {
        long better = 0;
        for (int i = 0; i < WIDTH; i++) {
            better |= (offered[from + i] > rows[at + i] ? 1L : 0L) << i;
        }
        return better;
    }

    @Override
    public long present(byte[] rows, int at) {
        long present = 0;
        for (int i = 0; i < WIDTH; i++) {
            present |= (rows[at + i] == RouteCode.NO_ROUTE ? 0L : 1L) << i;
        }
        return present;
    }

    @Override
    public void add(int[] columns, int number, long mask) {
        if (mask == -1L) {
            for (int i = 0; i < WIDTH; i++) {
                columns[i] += number;
            }
            return;
        }
        for (long left = mask; left != 0; left &= left - 1) {
            columns[Long.numberOfTrailingZeros(left)] += number;
        }
    }

    @Override
    public void addRows(int[] columns, int[] hopsBits, byte[] rows, int[] weights) {
        for (int row = 0; row < weights.length; row++) {
            int weight = weights[row];
            int at = row * WIDTH;
            for (int i = 0; i < WIDTH; i++) {
                columns[i] += weight * rows[at + i];
                hopsBits[i] += rows[at + i] & RouteCode.HOPS_BITS;
            }
        }
    }
}
