package org.ixplanner.engine.uncertainty;

/// Numbers that look drawn but are a pure function of a seed, a stream and a counter: any one can be had without the
/// others, in any order, on any thread. The mixing is the finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
///
/// @param seed of all streams
public record CounterRandom(long seed) {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    /// A number from 0 (included) to 1 (not), in steps of 2^-53.
    public double unit(long stream, long counter) {
        return (bits(stream, counter) >>> 11) * UNIT;
    }

    /// A whole number from 0 (included) to `bound` (not).
    ///
    /// @param bound at least 1
    public int below(int bound, long stream, long counter) {
        return (int) (unit(stream, counter) * bound);
    }

    private long bits(long stream, long counter) {
        return mixed(mixed(mixed(seed + GOLDEN) + stream * GOLDEN) + (counter + 1) * GOLDEN);
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
