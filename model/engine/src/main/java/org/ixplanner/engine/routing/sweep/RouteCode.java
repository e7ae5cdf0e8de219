package org.ixplanner.engine.routing.sweep;

import org.ixplanner.engine.routing.relations.RouteKind;
import org.ixplanner.engine.routing.relations.RouteTooLongException;

/// Class and length of a route, together in one byte so that, compared with sign, the better of two is the larger: two
/// bits for the class (10 none, 11 provider, 00 peer, 01 customer), then six bits for 63 less the AS hops. The
/// destination's own is that of a customer at no hops.
public final class RouteCode {

    /// The longest route that a byte can say, in AS hops.
    static final int MAX_LENGTH = 62;

    /// No route.
    public static final byte NO_ROUTE = -128;

    /// The destination's own.
    public static final byte OWN = 127;

    /// Below the worst route from a customer; whatever is not less comes from one, or is the destination's own.
    public static final byte FIRST_CUSTOMER = 64;

    static final byte HOPS_BITS = 63;
    static final byte PROVIDER_BITS = -64;
    /// Customer routes of at most 61 hops are above this, so they can be passed on.
    static final byte LAST_CUSTOMER = 65;

    private RouteCode() {}

    /// How the route was come by.
    public static RouteKind kind(byte code) {
        if (code == NO_ROUTE) {
            return RouteKind.NONE;
        }
        if (code == OWN) {
            return RouteKind.SELF;
        }
        return code < 0 ? RouteKind.PROVIDER : code <= HOPS_BITS ? RouteKind.PEER : RouteKind.CUSTOMER;
    }

    /// In AS hops; −1 if there is no route.
    public static int length(byte code) {
        return code == NO_ROUTE ? -1 : HOPS_BITS - (code & HOPS_BITS);
    }

    /// Makes sure that no route has as many hops as a byte can say: it would be lost on its way to the next network.
    ///
    /// @throws RouteTooLongException if one has
    public static void refuseTooLong(byte[] codes, int start, int end) {
        for (int i = start; i < end; i++) {
            // Six bits say 63 less the hops; they are 0 where there is no route.
            if ((codes[i] & HOPS_BITS) == 1) {
                throw new RouteTooLongException(MAX_LENGTH - 1);
            }
        }
    }

    /// What a network makes of a route that a neighbour has.
    ///
    /// @param from what the neighbour is to the network: its customer, peer or provider
    public static byte offered(byte code, RouteKind from) {
        return switch (from) {
            case CUSTOMER -> toProvider(code);
            case PEER -> toPeer(code);
            case PROVIDER -> toCustomer(code);
            case NONE, SELF -> NO_ROUTE;
        };
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
