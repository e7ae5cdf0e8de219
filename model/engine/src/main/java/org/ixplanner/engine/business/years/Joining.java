package org.ixplanner.engine.business.years;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.adoption.Candidate;
import org.ixplanner.engine.business.adoption.JoiningGame;
import org.ixplanner.engine.business.adoption.MemberSet;
import org.ixplanner.engine.business.adoption.Payoffs;
import org.ixplanner.engine.business.years.Outlook.Conditions;
import org.ixplanner.engine.plan.network.Asn;

/// Who is a member in each year: those who committed at first, then wave after wave whoever gains enough by the prices
/// and the demand of the year, given who is there; whoever does not any more leaves.
///
/// @param candidates who may join; empty where membership is fixed
/// @param worlds a month of each set of members
/// @param outlook how the years go
/// @param delayMonths by how much the exchange opens later
record Joining(List<Candidate> candidates, Worlds worlds, Outlook outlook, int delayMonths) {

    private static final int MONTHS = 12;

    MemberSet atFirst() {
        MemberSet members = MemberSet.none();
        for (int i = 0; i < candidates.size(); i++) {
            members = candidates.get(i).isCommitted() ? members.with(i) : members;
        }
        return members;
    }

    /// The members in a year.
    ///
    /// @param last those of the year before
    MemberSet in(int year, MemberSet last) {
        int waves = waves(year) - (year == 0 ? 0 : waves(year - 1));
        MemberSet members = last;
        boolean settled = candidates.stream().noneMatch(Candidate::isFree);
        JoiningGame game = game(outlook.in(year));
        for (int wave = 0; wave < waves && !settled; wave++) {
            MemberSet next = responding(game, members);
            settled = next.equals(members);
            members = next;
        }
        return members;
    }

    /// Who they are, by ASN as the candidates are.
    List<Asn> networks(MemberSet members) {
        return members.positions().stream()
                .map(position -> candidates.get(position).network())
                .toList();
    }

    private int waves(int year) {
        return outlook.waves(Math.max(0, year * MONTHS - delayMonths));
    }

    private static MemberSet responding(JoiningGame game, MemberSet members) {
        MemberSet next = members;
        for (int position : game.free()) {
            next = game.wantsIn(position, members) ? next.with(position) : next.without(position);
        }
        return next;
    }

    // Gains are differences between sets of members, so costs alone do.
    private JoiningGame game(Conditions conditions) {
        return new JoiningGame(candidates, members -> {
            MonthModel model = worlds.of(members);
            Month month = model.month(conditions);
            List<Money> worth = new ArrayList<>();
            for (Candidate candidate : candidates) {
                Money cost = month.costs().get(model.home().indexOf(candidate.network()));
                worth.add(Money.ZERO.minus(cost));
            }
            return new Payoffs(worth, Money.ZERO);
        });
    }
}
