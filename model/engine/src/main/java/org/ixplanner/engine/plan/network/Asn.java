package org.ixplanner.engine.plan.network;

/// An autonomous system number (RFC 6793: 32 bits). Ordered by number.
///
/// @param number 1 to 4294967294
public record Asn(long number) implements Comparable<Asn> {

    /// The largest number that can be assigned.
    public static final long MAX = 4_294_967_294L;

    /// @throws IllegalArgumentException if the number is out of range
    public Asn {
        if (number < 1 || number > MAX) {
            throw new IllegalArgumentException("an ASN is from 1 to " + MAX + ", was " + number);
        }
    }

    @Override
    public int compareTo(Asn other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "AS" + number;
    }
}
