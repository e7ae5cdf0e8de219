package org.ixplanner.engine.routing.change;

import java.util.Arrays;
import org.ixplanner.engine.routing.relations.RouteKind;
import org.ixplanner.engine.routing.sweep.Lanes;
import org.ixplanner.engine.routing.sweep.Nodes;
import org.ixplanner.engine.routing.sweep.RouteCode;

/// The routes of one network while offers come in: the better one is taken, of equal ones that of the lower ASN.
final class Row {

    private static final int WIDTH = Lanes.WIDTH;
    private static final int NOBODY = -1;

    private final Nodes nodes;
    private final Lanes lanes;
    private final byte[] codes = new byte[WIDTH];
    private final int[] hops = new int[WIDTH];

    Row(Nodes nodes, Lanes lanes) {
        this.nodes = nodes;
        this.lanes = lanes;
    }

    byte[] codes() {
        return codes;
    }

    int[] hops() {
        return hops;
    }

    void set(byte[] newCodes, int[] newHops) {
        System.arraycopy(newCodes, 0, codes, 0, WIDTH);
        System.arraycopy(newHops, 0, hops, 0, WIDTH);
    }

    /// No routes but those to the network itself.
    void clear(byte[] before) {
        for (int lane = 0; lane < WIDTH; lane++) {
            codes[lane] = before[lane] == RouteCode.OWN ? RouteCode.OWN : RouteCode.NO_ROUTE;
        }
        Arrays.fill(hops, NOBODY);
    }

    boolean hasCodes(byte[] others) {
        return Arrays.equals(codes, others);
    }

    boolean hasHops(int[] others) {
        return Arrays.equals(hops, others);
    }

    /// Whether a neighbour of this kind is the next hop somewhere and no longer offers what it did.
    boolean loses(int neighbour, RouteKind kind, byte[] offer) {
        for (long left = ~lanes.same(codes, 0, offer, 0); left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            if (hops[lane] == neighbour && offer[lane] < codes[lane] && RouteCode.kind(codes[lane]) == kind) {
                return true;
            }
        }
        return false;
    }

    void take(int neighbour, byte[] offer) {
        for (long left = lanes.better(codes, 0, offer, 0); left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            codes[lane] = offer[lane];
            hops[lane] = neighbour;
        }
        for (long left = lanes.same(codes, 0, offer, 0) & lanes.present(offer, 0); left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            if (hops[lane] != neighbour && nodes.asn(neighbour) < nodes.asn(hops[lane])) {
                hops[lane] = neighbour;
            }
        }
    }
}
