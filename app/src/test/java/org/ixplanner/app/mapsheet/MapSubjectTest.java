package org.ixplanner.app.mapsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapSubjectTest {

    private static final Plan PLAN = TestPlans.good();

    @ParameterizedTest
    @EnumSource
    void everyItemOfAPlanIsFoundAgainByItsText(Kind kind) {
        assertThat(PLAN.table(kind).items()).isNotEmpty().allSatisfy(item -> {
            PlanItem known = item;
            assertThat(MapSubject.parse(MapSubject.of(known))).contains(new MapSubject.Item(kind, known.key()));
        });
    }

    @Test
    void aLinkIsFoundAgainByItsText() {
        MapSubject link = new MapSubject.Link("n-mba", "n-nbo");

        assertThat(MapSubject.parse(link.text())).contains(link);
    }

    @Test
    void everySpanIsOnALinkOfItsTwoNodesWhicheverWayRound() {
        assertThat(PLAN.spans().items()).allSatisfy(span -> {
            String text = Ground.Pair.of(span).subject();
            assertThat(MapSubject.parse(text)).hasValueSatisfying(subject -> {
                MapSubject.Link link = (MapSubject.Link) subject;
                assertThat(link.one()).isLessThanOrEqualTo(link.other());
                assertThat(new String[] {link.one(), link.other()}).containsExactlyInAnyOrder(span.start(), span.end());
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "network", "town|Nairobi", "link|n-mba", "network|AS64496|more", "a|b|c|d"})
    void otherTextsStandForNothing(String text) {
        assertThat(MapSubject.parse(text)).isEmpty();
    }
}
