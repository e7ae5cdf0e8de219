package org.ixplanner.engine.business.years;

import java.util.List;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.plan.network.Asn;

/// One year with the exchange, against the same year without it.
///
/// @param year from 0, the year that the plan describes
/// @param openMonths in how many of its months what the scenario builds is open
/// @param members of the exchanges at home, networks of more than one counted at each
/// @param joined those of the networks that decide year by year which are members, by ASN; empty where membership is
///     fixed
/// @param demandMbps at the busy hour
/// @param l1 local volume ÷ demand
/// @param l1Without the same without the exchange
/// @param exchangeMbps over exchanges at home
/// @param savingPerMonth what the networks at home save in a month, as in [org.ixplanner.engine.business.Saving]
/// @param saving in the year's open months, less what they pay for joining
/// @param lessAbroadPerMonth by how much less leaves the country
/// @param upgradedPorts how many ports are larger than the plan says, for want of room
/// @param newCaches that work and did not in the year before, by id
/// @param operatorNet what the exchanges at home take in less what they pay, capital and grants left out
public record YearRow(
        int year,
        int openMonths,
        int members,
        List<Asn> joined,
        double demandMbps,
        double l1,
        double l1Without,
        double exchangeMbps,
        Money savingPerMonth,
        Money saving,
        Money lessAbroadPerMonth,
        int upgradedPorts,
        List<String> newCaches,
        Money operatorNet) {

    /// Keeps its own copies of the lists.
    public YearRow {
        joined = List.copyOf(joined);
        newCaches = List.copyOf(newCaches);
    }
}
