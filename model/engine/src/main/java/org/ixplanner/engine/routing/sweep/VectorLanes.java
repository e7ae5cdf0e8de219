package org.ixplanner.engine.routing.sweep;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// One instruction for as many lanes as the processor has. Named only where the vector module is there.
public final class VectorLanes implements Lanes {

    // A row is at most one vector long; a longer one than 64 bytes does not exist today.
    private static final VectorSpecies<Byte> BYTES =
            ByteVector.SPECIES_PREFERRED.length() > WIDTH ? ByteVector.SPECIES_512 : ByteVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = BYTES.withLanes(int.class);
    private static final int STEP = BYTES.length();
    private static final int INT_STEP = INTS.length();
    // Rows that stay in the first cache while the columns are gone through.
    private static final int BLOCK = 128;

    @Override
    public void raise(byte[] rows, int at, byte[] offered, int from) {
        for (int i = 0; i < WIDTH; i += STEP) {
            ByteVector.fromArray(BYTES, rows, at + i)
                    .max(ByteVector.fromArray(BYTES, offered, from + i))
                    .intoArray(rows, at + i);
        }
    }

    @Override
    public long toProviders(byte[] rows, int at, byte[] offered, int to) {
        long there = 0;
        for (int i = 0; i < WIDTH; i += STEP) {
            ByteVector codes = ByteVector.fromArray(BYTES, rows, at + i);
            VectorMask<Byte> passed = codes.compare(VectorOperators.GT, RouteCode.LAST_CUSTOMER);
            none().blend(codes.sub((byte) 1), passed).intoArray(offered, to + i);
            there |= passed.toLong() << i;
        }
        return there;
    }

    @Override
    public void toPeers(byte[] rows, int at, byte[] offered, int to) {
        for (int i = 0; i < WIDTH; i += STEP) {
            ByteVector codes = ByteVector.fromArray(BYTES, rows, at + i);
            VectorMask<Byte> passed = codes.compare(VectorOperators.GT, RouteCode.LAST_CUSTOMER);
            none().blend(codes.sub((byte) 1).and(RouteCode.HOPS_BITS), passed).intoArray(offered, to + i);
        }
    }

    @Override
    public void toCustomers(byte[] rows, int at, byte[] offered, int to) {
        for (int i = 0; i < WIDTH; i += STEP) {
            ByteVector hops = ByteVector.fromArray(BYTES, rows, at + i).and(RouteCode.HOPS_BITS);
            VectorMask<Byte> passed = hops.compare(VectorOperators.GT, (byte) 1);
            none().blend(hops.sub((byte) 1).or(RouteCode.PROVIDER_BITS), passed).intoArray(offered, to + i);
        }
    }

    @Override
    public long same(byte[] rows, int at, byte[] offered, int from) {
        long same = 0;
        for (int i = 0; i < WIDTH; i += STEP) {
            same |= ByteVector.fromArray(BYTES, rows, at + i)
                            .eq(ByteVector.fromArray(BYTES, offered, from + i))
                            .toLong()
                    << i;
        }
        return same;
    }

    @Override
    public long better(byte[] rows, int at, byte[] offered, int from) {
        long better = 0;
        for (int i = 0; i < WIDTH; i += STEP) {
            better |= ByteVector.fromArray(BYTES, offered, from + i)
                            .compare(VectorOperators.GT, ByteVector.fromArray(BYTES, rows, at + i))
                            .toLong()
                    << i;
        }
        return better;
    }

    @Override
    public long present(byte[] rows, int at) {
        long present = 0;
        for (int i = 0; i < WIDTH; i += STEP) {
            present |= ByteVector.fromArray(BYTES, rows, at + i)
                            .compare(VectorOperators.NE, RouteCode.NO_ROUTE)
                            .toLong()
                    << i;
        }
        return present;
    }

    @Override
    public void add(int[] columns, int number, long mask) {
        for (int i = 0; i < WIDTH; i += INT_STEP) {
            IntVector.fromArray(INTS, columns, i)
                    .add(number, VectorMask.fromLong(INTS, mask >>> i))
                    .intoArray(columns, i);
        }
    }

    @Override
    public void addRows(int[] columns, int[] hopsBits, byte[] rows, int[] weights) {
        for (int block = 0; block < weights.length; block += BLOCK) {
            int end = Math.min(weights.length, block + BLOCK);
            for (int i = 0; i < WIDTH; i += STEP) {
                for (int part = 0; part < STEP / INT_STEP; part++) {
                    addBlock(columns, hopsBits, rows, weights, block, end, i, part);
                }
            }
        }
    }

    /// @param i first of the lanes
    /// @param part which part of them, as an int needs four times the room
    private static void addBlock(
            int[] columns, int[] hopsBits, byte[] rows, int[] weights, int start, int end, int i, int part) {
        int lane = i + part * INT_STEP;
        IntVector column = IntVector.fromArray(INTS, columns, lane);
        IntVector hops = IntVector.fromArray(INTS, hopsBits, lane);
        for (int row = start; row < end; row++) {
            IntVector codes = (IntVector)
                    ByteVector.fromArray(BYTES, rows, row * WIDTH + i).convertShape(VectorOperators.B2I, INTS, part);
            column = column.add(codes.mul(weights[row]));
            hops = hops.add(codes.and(RouteCode.HOPS_BITS));
        }
        column.intoArray(columns, lane);
        hops.intoArray(hopsBits, lane);
    }

    private static ByteVector none() {
        return ByteVector.broadcast(BYTES, RouteCode.NO_ROUTE);
    }
}
