package org.ixplanner.engine.routing.sweep;

/// A checksum of routes that does not hang on the order in which they are found. The routes of all sources to one
/// destination are summed first, modulo 2³²:
///
///     column = Σ over sources of weight(source) × (code of class and length + worth(next hop))
///
/// with the byte of {@link RouteCode} as the code and nothing for the next hop where there is none. As weights are odd,
/// any other class, length or next hop of one source gives another column. The checksum is the sum over destinations,
/// modulo 2⁶⁴, of `mixed(ASN of the destination × 2³² + column)`. Weights and worths are mixed from ASNs.
public final class RouteChecksum {

    private static final long WORTHS = 1L << 32;

    private RouteChecksum() {}

    /// What a source counts.
    public static int weight(long sourceAsn) {
        return (int) mixed(sourceAsn) | 1;
    }

    /// What a next hop counts.
    public static int worth(long nextHopAsn) {
        return (int) mixed(nextHopAsn + WORTHS);
    }

    /// What the sum over the sources of a destination counts.
    public static long ofDestination(long asn, int column) {
        return mixed((asn << 32) | (column & 0xFFFF_FFFFL));
    }

    // The finaliser of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
    private static long mixed(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
