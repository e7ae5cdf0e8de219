package org.ixplanner.engine.business.adoption;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some of a game's candidates, by their position among them. A value: whatever adds or removes gives another.
public final class MemberSet implements Comparable<MemberSet> {

    private final BitSet bits;

    private MemberSet(BitSet bits) {
        this.bits = bits;
    }

    /// Nobody.
    public static MemberSet none() {
        return new MemberSet(new BitSet());
    }

    /// These.
    public static MemberSet of(List<Integer> positions) {
        BitSet bits = new BitSet();
        positions.forEach(bits::set);
        return new MemberSet(bits);
    }

    /// Those of `positions` whose place in that list has its bit set in `mask`: with a counter for the mask, all of its
    /// subsets one after another.
    static MemberSet chosen(List<Integer> positions, long mask) {
        BitSet bits = new BitSet();
        for (int i = 0; i < positions.size(); i++) {
            if ((mask >> i & 1) == 1) {
                bits.set(positions.get(i));
            }
        }
        return new MemberSet(bits);
    }

    /// Whether the one at this position is in it.
    public boolean has(int position) {
        return bits.get(position);
    }

    /// How many they are.
    public int size() {
        return bits.cardinality();
    }

    /// These and the one at this position.
    public MemberSet with(int position) {
        return changed(position, true);
    }

    /// These without the one at this position.
    public MemberSet without(int position) {
        return changed(position, false);
    }

    /// These and those.
    public MemberSet and(MemberSet others) {
        BitSet union = (BitSet) bits.clone();
        union.or(others.bits);
        return new MemberSet(union);
    }

    /// Whether all of them are among those.
    public boolean isWithin(MemberSet others) {
        BitSet rest = (BitSet) bits.clone();
        rest.andNot(others.bits);
        return rest.isEmpty();
    }

    /// Their positions, rising.
    public List<Integer> positions() {
        List<Integer> positions = new ArrayList<>();
        for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) {
            positions.add(i);
        }
        return positions;
    }

    private MemberSet changed(int position, boolean isIn) {
        BitSet copy = (BitSet) bits.clone();
        copy.set(position, isIn);
        return new MemberSet(copy);
    }

    /// The smaller set first; of two of one size the one with the lowest position that the other has not.
    @Override
    public int compareTo(MemberSet other) {
        int bySize = Integer.compare(size(), other.size());
        if (bySize != 0 || equals(other)) {
            return bySize;
        }
        BitSet differing = (BitSet) bits.clone();
        differing.xor(other.bits);
        return has(differing.nextSetBit(0)) ? -1 : 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MemberSet set && bits.equals(set.bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }

    @Override
    public String toString() {
        return bits.toString();
    }
}
