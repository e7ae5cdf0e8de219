package org.ixplanner.engine.business.years;

import java.util.List;
import java.util.SortedMap;
import org.ixplanner.engine.business.Money;

/// One month.
///
/// @param costs of each network at home, by ASN: transit and exchanges less what customers at home pay it
/// @param transit bills of all networks at home
/// @param fees what each exchange at home takes, by its id
/// @param joining what a member of each exchange at home pays once for joining, by its id
/// @param paidAbroad what leaves the country
/// @param members of each exchange at home, by its id
/// @param homeMembers those of them at home
/// @param upgradedPorts how many ports had to be replaced by larger ones
/// @param demandMbps asked for
/// @param localMbps never abroad
/// @param exchangeMbps over exchanges at home
/// @param caches that work, by id
record Month(
        List<Money> costs,
        Money transit,
        SortedMap<String, Money> fees,
        SortedMap<String, Money> joining,
        Money paidAbroad,
        SortedMap<String, Integer> members,
        SortedMap<String, Integer> homeMembers,
        int upgradedPorts,
        double demandMbps,
        double localMbps,
        double exchangeMbps,
        List<String> caches) {

    Money cost() {
        Money sum = Money.ZERO;
        for (Money one : costs) {
            sum = sum.plus(one);
        }
        return sum;
    }

    Money allFees() {
        Money sum = Money.ZERO;
        for (Money one : fees.values()) {
            sum = sum.plus(one);
        }
        return sum;
    }

    double l1() {
        return demandMbps > 0 ? localMbps / demandMbps : 0;
    }
}
