package org.ixplanner.engine.routing.internet;

/// How a network has come by its route to a destination.
///
/// Class and length of a route are kept together in one byte so that, compared with sign, the better of two is the
/// larger: two bits for the class (10 none, 11 provider, 00 peer, 01 customer), then six bits for 63 less the AS hops.
/// The destination's own is that of a customer at no hops.
public enum RouteKind {
    /// it has none
    NONE,
    /// learned from a customer: preferred, as it earns
    CUSTOMER,
    /// learned from a peer: costs nothing
    PEER,
    /// learned from a provider: costs
    PROVIDER,
    /// it is the destination
    SELF;

    /// The longest route that a byte can say, in AS hops.
    public static final int MAX_LENGTH = 62;

    static final byte NO_ROUTE = -128;
    static final byte OWN = 127;
    static final byte HOPS_BITS = 63;
    static final byte PROVIDER_BITS = -64;
    /// Customer routes of at most 61 hops are above this, so they can be passed on.
    static final byte LAST_CUSTOMER = 65;

    static RouteKind of(byte code) {
        if (code == NO_ROUTE) {
            return NONE;
        }
        if (code == OWN) {
            return SELF;
        }
        return code < 0 ? PROVIDER : code <= HOPS_BITS ? PEER : CUSTOMER;
    }

    /// In AS hops; −1 if there is no route.
    static int length(byte code) {
        return code == NO_ROUTE ? -1 : HOPS_BITS - (code & HOPS_BITS);
    }

    /// What a provider makes of a route that its customer has.
    static byte toProvider(byte code) {
        return code > LAST_CUSTOMER ? (byte) (code - 1) : NO_ROUTE;
    }

    /// What a peer makes of a route that a network has.
    static byte toPeer(byte code) {
        return code > LAST_CUSTOMER ? (byte) ((code - 1) & HOPS_BITS) : NO_ROUTE;
    }

    /// What a customer makes of a route that its provider has.
    static byte toCustomer(byte code) {
        int hops = code & HOPS_BITS;
        return hops > 1 ? (byte) ((hops - 1) | PROVIDER_BITS) : NO_ROUTE;
    }
}
