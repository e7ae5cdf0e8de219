package org.ixplanner.app.mapsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.style.Dash;
import org.ixplanner.maps.style.Ink;
import org.junit.jupiter.api.Test;

class FibreLayerTest {

    private static final Plan KENYA = ((LoadResult.Loaded) SamplePlans.load("kenya")).plan();

    private static List<MapFeature.Line> lines(String scenario) {
        Enacted enacted =
                Enacted.of(Situation.of(KENYA, KENYA.scenarios().find(scenario).orElseThrow()));
        return new FibreLayer(new Texts(Locale.ENGLISH), new Ground(enacted.plan()), enacted::works)
                .layer().features().stream().map(MapFeature.Line.class::cast).toList();
    }

    private static boolean isDown(MapFeature.Line line) {
        return line.style().ink() == Ink.ALERT;
    }

    @Test
    void whatWorksIsDrawnAsOperational() {
        assertThat(lines("today"))
                .hasSizeGreaterThan(30)
                .noneMatch(FibreLayerTest::isDown)
                .allMatch(line -> line.style().dash() == Dash.SOLID);
    }

    @Test
    void whatTheScenarioCutsIsNotDrawnAsOperational() {
        List<MapFeature.Line> lines = lines("all-cables-cut");
        assertThat(lines).hasSameSizeAs(lines("today"));
        assertThat(lines).allMatch(line -> isDown(line) == !line.farEnd().isEmpty());
        assertThat(lines)
                .filteredOn(FibreLayerTest::isDown)
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.style().name().equals("Down in this scenario")
                        && line.style().dash() == Dash.DASHED);
    }
}
