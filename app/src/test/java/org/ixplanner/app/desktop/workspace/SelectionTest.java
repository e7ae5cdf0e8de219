package org.ixplanner.app.desktop.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.schema.FieldPath;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private final Plan plan = Desk.plan("example");

    @Test
    void aPlaceWithinAnItemBelongsToThatItem() {
        PlanPath provider =
                PlanPath.ROOT.at("networks").at(1).at("contracts").at(0).at("provider");

        assertThat(Selection.at(plan, provider)).isEqualTo(new Selection.Item(Kind.NETWORK, "AS64497"));
        assertThat(Selection.within(provider)).isEqualTo("contracts[0].provider");
    }

    @Test
    void anItemItselfIsSelectedAsAWhole() {
        PlanPath item = PlanPath.ROOT.at("exchanges").at(0);

        assertThat(Selection.at(plan, item)).isEqualTo(new Selection.Item(Kind.EXCHANGE, "nbo-ix"));
        assertThat(Selection.within(item)).isEmpty();
    }

    @Test
    void everythingInTheHeaderBelongsToThePlansProperties() {
        PlanPath rate = PlanPath.ROOT.at("header").at("exchangeRates").at(0).at("perUnit");

        assertThat(Selection.at(plan, rate)).isEqualTo(new Selection.Header());
        assertThat(Selection.within(rate)).isEqualTo("exchangeRates[0].perUnit");
        assertThat(Selection.at(plan, PlanPath.ROOT.at("header"))).isEqualTo(new Selection.Header());
        assertThat(Selection.within(PlanPath.ROOT.at("header"))).isEmpty();
    }

    @Test
    void aTableAndThePlanAsAWholeAreNothingToSelect() {
        assertThat(Selection.at(plan, PlanPath.ROOT)).isEqualTo(Selection.nothing());
        assertThat(Selection.at(plan, PlanPath.ROOT.at("networks"))).isEqualTo(Selection.nothing());
        assertThat(Selection.within(PlanPath.ROOT)).isEmpty();
        assertThat(Selection.within(PlanPath.ROOT.at("networks"))).isEmpty();
    }

    @Test
    void aPlaceBeyondTheEndOfATableIsNothing() {
        assertThat(Selection.at(plan, PlanPath.ROOT.at("networks").at(1000).at("name")))
                .isEqualTo(Selection.nothing());
    }

    @Test
    void everyPlaceOfThePlanIsFoundAgainWithinWhatItBelongsTo() {
        List<String> lost = new ArrayList<>();
        PlanWalk.visit(plan, (path, type, value) -> {
            if (Selection.at(plan, path) instanceof Selection.Item item
                    && !Selection.within(path).isEmpty()) {
                Record selected = (Record) item.in(plan).orElseThrow();
                FieldPath.Target found = FieldPath.find(Plan.noun(item.kind()), selected, Selection.within(path));
                if (!found.there() || !Objects.equals(found.value(), value)) {
                    lost.add(path.toString());
                }
            }
        });

        assertThat(lost).isEmpty();
    }

    @Test
    void anItemThatHasGoneIsNotFound() {
        PlanItem network = plan.networks().items().getFirst();
        Selection.Item selected = (Selection.Item) Selection.of(network);

        assertThat(selected.in(plan).orElseThrow()).isSameAs(network);
        assertThat(selected.in(Edits.remove(plan, Kind.NETWORK, network.key()).apply(plan)))
                .isEmpty();
    }
}
