package org.ixplanner.app.cli.joining;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.ixplanner.engine.business.adoption.Candidate;
import org.ixplanner.engine.business.adoption.Differences;
import org.ixplanner.engine.business.adoption.JoiningPath;
import org.ixplanner.engine.business.adoption.MemberSet;
import org.ixplanner.engine.business.adoption.Recruit;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.study.years.WhoJoins;

/// Who joins an exchange, as JSON: networks by ASN, money a month in the plan's currency.
///
/// @param joining what was found
/// @param currency of its amounts
public record JoiningJson(WhoJoins joining, String currency) {

    /// The tree.
    public JsonObject tree() {
        JsonObject tree = new JsonObject();
        tree.addProperty("exchange", joining.exchange());
        JsonArray candidates = new JsonArray();
        for (int i = 0; i < joining.candidates().size(); i++) {
            Candidate candidate = joining.candidates().get(i);
            JsonObject one = new JsonObject();
            one.addProperty("network", candidate.network().number());
            one.addProperty("stance", Choices.word(candidate.stance()));
            one.addProperty("thresholdPerMonth", candidate.threshold().amount(currency));
            one.addProperty(
                    "contributionPerMonth", joining.contributions().get(i).amount(currency));
            candidates.add(one);
        }
        tree.add("candidates", candidates);
        tree.add("fromNobody", path(joining.fromNobody()));
        tree.add("fromEverybody", path(joining.fromEverybody()));
        tree.add("increasingDifferences", differences(joining.differences()));
        JsonArray equilibria = new JsonArray();
        joining.equilibria().found().forEach(members -> equilibria.add(members(members)));
        tree.add("equilibria", equilibria);
        tree.addProperty("equilibriaAreAll", joining.equilibria().areAll());
        joining.criticalMass().ifPresent(mass -> {
            JsonObject told = new JsonObject();
            told.add("committing", members(mass.committing()));
            told.addProperty("isExact", mass.isExact());
            told.add("losers", members(mass.losers()));
            tree.add("criticalMass", told);
        });
        JsonArray recruits = new JsonArray();
        joining.recruits().forEach(recruit -> recruits.add(recruit(recruit)));
        tree.add("recruitNext", recruits);
        tree.addProperty("memberSetsSolved", joining.setsSolved());
        return tree;
    }

    private JsonObject path(JoiningPath path) {
        JsonObject told = new JsonObject();
        JsonArray steps = new JsonArray();
        for (JoiningPath.Step step : path.steps()) {
            JsonObject one = new JsonObject();
            one.addProperty("network", number(step.position()));
            one.addProperty("joins", step.joins());
            one.addProperty("marginPerMonth", step.margin().amount(currency));
            steps.add(one);
        }
        told.add("steps", steps);
        told.add("end", members(path.end()));
        JsonArray cycle = new JsonArray();
        path.cycle().forEach(members -> cycle.add(members(members)));
        told.add("cycle", cycle);
        return told;
    }

    private JsonObject differences(Differences differences) {
        JsonObject told = new JsonObject();
        told.addProperty("areProven", differences instanceof Differences.Increasing);
        if (differences instanceof Differences.Failing(var witness)) {
            JsonObject one = new JsonObject();
            one.addProperty("network", number(witness.position()));
            one.addProperty("joining", number(witness.joining()));
            one.add("members", members(witness.members()));
            one.addProperty("gainBeforePerMonth", witness.gainBefore().amount(currency));
            one.addProperty("gainAfterPerMonth", witness.gainAfter().amount(currency));
            told.add("witness", one);
        }
        return told;
    }

    private JsonObject recruit(Recruit recruit) {
        JsonObject told = new JsonObject();
        told.addProperty("network", number(recruit.position()));
        told.addProperty("worthPerMonth", recruit.worth().amount(currency));
        told.addProperty("directPerMonth", recruit.direct().amount(currency));
        told.add("follow", members(recruit.follow()));
        told.addProperty("ownMarginPerMonth", recruit.ownMargin().amount(currency));
        return told;
    }

    private JsonArray members(MemberSet members) {
        JsonArray all = new JsonArray();
        members.positions().forEach(position -> all.add(number(position)));
        return all;
    }

    private long number(int position) {
        return joining.candidates().get(position).network().number();
    }
}
