package org.ixplanner.engine.business.adoption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ixplanner.engine.business.Money;

/// What one more member would bring.
///
/// @param position who
/// @param direct what its joining alone is worth to all together
/// @param follow who joins after it, if it commits and the others respond
/// @param worth what it and those who follow are worth to all together
/// @param ownMargin what its own gain has above its threshold then; negative if it would have to be won over
public record Recruit(int position, Money direct, MemberSet follow, Money worth, Money ownMargin) {

    /// Who should be won next, the most worth first; of equally worthy ones the first candidate. Candidates that refuse
    /// are in it too: they are those to talk with.
    ///
    /// @param members who is a member now
    public static List<Recruit> ranking(JoiningGame game, MemberSet members) {
        List<Recruit> ranking = new ArrayList<>();
        for (int position = 0; position < game.candidates().size(); position++) {
            if (!members.has(position)) {
                ranking.add(recruit(game, members, position));
            }
        }
        ranking.sort(Comparator.comparing(Recruit::worth).reversed().thenComparingInt(Recruit::position));
        return ranking;
    }

    /// What each member is worth to all together: the total with these members less the total without it. For one who
    /// is no member: the total with it less the total without.
    public static List<Money> marginalContributions(JoiningGame game, MemberSet members) {
        List<Money> contributions = new ArrayList<>();
        for (int position = 0; position < game.candidates().size(); position++) {
            Money with = game.payoffs(members.with(position)).total();
            contributions.add(with.minus(game.payoffs(members.without(position)).total()));
        }
        return contributions;
    }

    private static Recruit recruit(JoiningGame game, MemberSet members, int position) {
        MemberSet one = members.with(position);
        MemberSet end = new BestResponses(game)
                .from(one, MemberSet.none().with(position))
                .end();
        MemberSet follow = end;
        for (int already : one.positions()) {
            follow = follow.without(already);
        }
        Money now = game.payoffs(members).total();
        return new Recruit(
                position,
                game.payoffs(one).total().minus(now),
                follow,
                game.payoffs(end).total().minus(now),
                game.margin(position, end));
    }
}
