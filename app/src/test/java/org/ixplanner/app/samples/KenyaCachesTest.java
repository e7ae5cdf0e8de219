package org.ixplanner.app.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.lever.ContentLever;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.Simulator;
import org.ixplanner.exchange.planfile.LoadResult;
import org.junit.jupiter.api.Test;

/// The sample of Kenya with its caches and without them: what becomes local is what the caches deliver. Nothing is
/// tuned to the published 30 % and 70 %.
final class KenyaCachesTest {

    private final Plan kenya = kenya();

    @Test
    void whatCachesAddToLocalTrafficIsWhatTheyDeliver() {
        // Without backbones of their own no group has another place at home.
        Plan plan = withoutBackbones(kenya);
        for (String scenario : List.of("today", "caches-at-exchange", "embedded-caches")) {
            Result on = on(plan, scenario);
            Result off = off(plan, scenario);

            double delivered = cached(on).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(delivered).as(scenario).isPositive();
            assertThat(on.volumes().localMbps() - off.volumes().localMbps())
                    .as(scenario)
                    .isCloseTo(delivered, within(1e-9 * on.volumes().demandMbps()));
        }
    }

    @Test
    void whereAGroupHasABackboneAtHomeThatTakesOverAPart() {
        for (String scenario : List.of("today", "caches-at-exchange", "embedded-caches")) {
            Result on = on(kenya, scenario);
            Result off = off(kenya, scenario);
            Map<String, Double> delivered = cached(on);
            Map<String, Double> takenOver = backbone(off);
            Map<String, Double> still = backbone(on);

            double change = 0;
            for (String group : delivered.keySet()) {
                change += delivered.getOrDefault(group, 0.0)
                        + still.getOrDefault(group, 0.0)
                        - takenOver.getOrDefault(group, 0.0);
            }
            assertThat(on.volumes().localMbps() - off.volumes().localMbps())
                    .as(scenario)
                    .isCloseTo(change, within(1e-9 * on.volumes().demandMbps()));
        }
    }

    private static Map<String, Double> cached(Result result) {
        return byGroup(result, true);
    }

    private static Map<String, Double> backbone(Result result) {
        return byGroup(result, false);
    }

    // What of each group is local, out of caches or not.
    private static Map<String, Double> byGroup(Result result, boolean fromCache) {
        Map<String, Double> found = new TreeMap<>();
        for (Flow flow : result.flows()) {
            String group = flow.group();
            if (group != null && flow.category() == Category.LOCAL && (flow.cache() != null) == fromCache) {
                found.merge(group, flow.mbps(), Double::sum);
            }
        }
        return found;
    }

    private static Result on(Plan plan, String scenario) {
        return simulated(plan, plan.scenarios().find(scenario).orElseThrow().levers());
    }

    private static Result off(Plan plan, String scenario) {
        List<Lever> others = plan.scenarios().find(scenario).orElseThrow().levers().stream()
                .filter(lever -> !(lever instanceof ContentLever.PlaceCache))
                .toList();
        return simulated(plan.withTable(Kind.CACHE, Table.of(List.<PlanItem>of())), others);
    }

    private static Result simulated(Plan plan, List<Lever> levers) {
        try {
            return Simulator.simulate(new Situation(plan, Optional.of("test"), levers, Assumptions.of(plan), 1));
        } catch (CannotSimulateException e) {
            throw new AssertionError(e);
        }
    }

    private static Plan withoutBackbones(Plan plan) {
        int field = ContentGroup.NOUN.indexOf("bringsBackbone");
        List<PlanItem> groups = plan.contentGroups().stream()
                .map(group -> (PlanItem) ContentGroup.NOUN.with(group, field, false))
                .toList();
        return plan.withTable(Kind.CONTENT_GROUP, Table.of(groups));
    }

    private static Plan kenya() {
        return SamplePlans.load("kenya") instanceof LoadResult.Loaded loaded
                ? loaded.plan()
                : fail("the sample cannot be read");
    }
}
