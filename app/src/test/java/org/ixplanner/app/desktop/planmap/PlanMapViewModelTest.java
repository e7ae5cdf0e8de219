package org.ixplanner.app.desktop.planmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.behind.BehindViewModel;
import org.ixplanner.app.desktop.behind.Pair;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.app.mapsheet.MapSubject;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.layer.MapLayer;
import org.ixplanner.maps.style.MapStyle;
import org.junit.jupiter.api.Test;

class PlanMapViewModelTest {

    private static final String LINK = new MapSubject.Link("n-mba", "n-nbo").text();

    private static final String WAY = "Way there and back";
    private static final Pair PAIR = new Pair(new Asn(33771), new Asn(36926));
    private static final Pair TURNED = new Pair(new Asn(36926), new Asn(33771));

    private final Desk desk = Desk.empty();
    private final BehindViewModel behind = new BehindViewModel(desk.workspace(), desk.texts(), desk.runner());
    private final PlanMapViewModel map = new PlanMapViewModel(desk.workspace(), behind, desk.texts(), desk.runner());

    @Test
    void withoutAPlanThereIsNoMap() {
        assertThat(map.shownProperty().get()).isEmpty();
        assertThat(map.card(List.of("NETWORK|AS64496"))).isEmpty();
    }

    @Test
    void theMapShowsTheScenarioThatIsLookedAt() {
        desk.open("kenya");

        assertThat(shown().outcome()).isEqualTo(desk.workspace().outcome());
        assertThat(shown().sheet().features()).isNotEmpty();

        desk.workspace().show("cable-cut");

        assertThat(shown().outcome().orElseThrow().id()).isEqualTo("cable-cut");
    }

    @Test
    void whatALeverBuildsIsOnTheMap() {
        desk.open("example");
        assertThat(desk.workspace().choiceProperty().get().shown()).isEqualTo("mombasa");

        assertThat(desk.plan().fibreNodes().has("n-mld")).isFalse();
        assertThat(shown().plan().fibreNodes().has("n-mld")).isTrue();
    }

    @Test
    void everySubjectOnTheMapIsKnownAndHasACard() {
        desk.open("kenya");
        Set<String> subjects = shown().sheet().features().stream()
                .map(MapFeature::subject)
                .filter(subject -> !subject.isEmpty())
                .collect(Collectors.toSet());

        assertThat(subjects).hasSizeGreaterThan(50);
        for (String subject : subjects) {
            assertThat(MapSubject.parse(subject)).as(subject).isPresent();
            assertThat(map.card(List.of(subject)).orElseThrow().title())
                    .as(subject)
                    .isNotBlank();
        }
    }

    @Test
    void pickingAnItemSelectsIt() {
        desk.open("example");

        map.pickedProperty().set("EXCHANGE|nbo-ix");

        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(new Selection.Item(Kind.EXCHANGE, "nbo-ix"));
    }

    @Test
    void pickingALinkSelectsTheFirstSpanAlongIt() {
        desk.open("example");

        map.pickedProperty().set(LINK);

        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(new Selection.Item(Kind.SPAN, "s-nbo-mba"));
        assertThat(map.pickedProperty().get()).isEqualTo(LINK);
    }

    @Test
    void pickingNothingSelectsNothing() {
        desk.open("example").select(Kind.EXCHANGE, "nbo-ix");

        map.pickedProperty().set("");

        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(Selection.nothing());
    }

    @Test
    void whatIsSelectedElsewhereIsPicked() {
        desk.open("example").select(Kind.EXCHANGE, "nbo-ix");
        assertThat(map.pickedProperty().get()).isEqualTo("EXCHANGE|nbo-ix");

        desk.select(Kind.SPAN, "s-nbo-mba");
        assertThat(map.pickedProperty().get()).isEqualTo(LINK);

        desk.workspace().selectionProperty().set(new Selection.Header());
        assertThat(map.pickedProperty().get()).isEmpty();
    }

    @Test
    void selectingTheSecondSpanOfALinkKeepsIt() {
        desk.open("kenya");
        Span second = secondOfALink();

        desk.select(Kind.SPAN, second.id());

        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(Selection.of(second));
    }

    @Test
    void theCardOfALinkNamesItsEndsAndWhoOwnsIt() {
        desk.open("example");

        MapCard card = map.card(List.of(LINK)).orElseThrow();

        assertThat(card.title()).contains("Mombasa").contains("Nairobi").contains(" – ");
        assertThat(card.lines()).hasSize(1).first().asString().startsWith("Savanna Group: ");
    }

    @Test
    void theCardOfANetworkTellsItsKindAndDemand() {
        desk.open("example");

        MapCard card = map.card(List.of("NETWORK|AS64496")).orElseThrow();

        assertThat(card.title()).isEqualTo("AS64496 Savanna Telecom");
        assertThat(card.lines()).hasSize(2).first().isEqualTo("AS64496 · access");
        assertThat(card.lines().get(1)).contains("Gbit/s");
    }

    @Test
    void theCardOfAnExchangeCountsItsMembersAndWhatCrossesIt() {
        desk.open("example");

        MapCard card = map.card(List.of("EXCHANGE|nbo-ix")).orElseThrow();

        assertThat(card.title()).isEqualTo("Nairobi exchange");
        assertThat(card.lines()).contains("existing", "3 members");
    }

    @Test
    void thingsThatShareAPlaceAreListedBelowTheFirst() {
        desk.open("example");

        MapCard card = map.card(List.of("EXCHANGE|nbo-ix", "SITE|nbo-ex", "NETWORK|AS64497", "SITE|gone"))
                .orElseThrow();

        assertThat(card.title()).isEqualTo("Nairobi exchange");
        assertThat(card.lines())
                .containsExactly(
                        desk.plan().sites().find("nbo-ex").orElseThrow().name(), "AS64497 Rift Broadband");
    }

    @Test
    void aLongListIsCut() {
        desk.open("kenya");
        List<String> networks =
                desk.plan().networks().stream().map(MapSubject::of).limit(20).toList();

        MapCard card = map.card(networks).orElseThrow();

        assertThat(card.lines()).hasSize(8).endsWith("and 12 more");
    }

    @Test
    void withoutLiveTheMapShowsTheEditedPlanWithoutTraffic() {
        desk.open("example");
        desk.workspace().liveProperty().set(false);

        desk.workspace().apply(Edits.remove(desk.plan(), Kind.SPAN, "s-nbo-mba"));

        assertThat(shown().plan().spans().has("s-nbo-mba")).isFalse();
        assertThat(shown().outcome()).isEmpty();

        desk.workspace().undo();
        desk.workspace().simulate();

        assertThat(shown().outcome()).isPresent();
    }

    @Test
    void aPlanWithErrorsIsStillDrawn() {
        desk.open("example");

        desk.workspace().apply(Edits.remove(desk.plan(), Kind.NETWORK, "AS65536"));

        assertThat(shown().plan()).isSameAs(desk.plan());
        assertThat(shown().outcome()).isEmpty();
        assertThat(map.card(List.of(LINK)).orElseThrow().lines()).containsExactly("Savanna Group: no traffic");
    }

    @Test
    void aClosedPlanLeavesNoMap() {
        desk.open("example");

        desk.session().close();

        assertThat(map.shownProperty().get()).isEmpty();
    }

    @Test
    void theWayOfTheChosenPairLiesAboveAllElse() {
        desk.open("kenya");
        assertThat(layers()).containsExactly("Fibre", "Traffic", "Places");

        behind.pairProperty().set(Optional.of(PAIR));
        assertThat(layers()).containsExactly("Fibre", "Traffic", "Places", WAY);
        assertThat(way()).contains("There: Safaricom to Airtel Kenya (today)");

        behind.pairProperty().set(Optional.of(TURNED));
        assertThat(way()).contains("There: Airtel Kenya to Safaricom (today)");

        behind.pairProperty().set(Optional.empty());
        assertThat(layers()).containsExactly("Fibre", "Traffic", "Places");
    }

    @Test
    void theWayIsThatBeforeIfThatIsAskedFor() {
        desk.open("kenya");
        behind.pairProperty().set(Optional.of(PAIR));
        Optional<Outcome> today = shown().outcome();

        behind.beforeProperty().set(true);

        assertThat(way()).contains("There: Safaricom to Airtel Kenya (no exchange)");
        assertThat(shown().outcome()).isEqualTo(today);
    }

    @Test
    void anEditBringsItsOwnWay() {
        desk.open("kenya");
        behind.pairProperty().set(Optional.of(PAIR));

        desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS33771", "name", "Renamed"));

        assertThat(way()).contains("There: Renamed to Airtel Kenya (today)");

        desk.workspace().apply(Edits.remove(desk.plan(), Kind.NETWORK, "AS36926"));

        assertThat(layers()).doesNotContain(WAY);
    }

    @Test
    void withoutLiveAnEditTakesTheOldWayAway() {
        desk.open("kenya");
        behind.pairProperty().set(Optional.of(PAIR));
        desk.workspace().liveProperty().set(false);

        desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS33771", "name", "Renamed"));
        assertThat(layers()).doesNotContain(WAY);

        desk.workspace().simulate();
        assertThat(way()).contains("There: Renamed to Airtel Kenya (today)");
    }

    private List<String> layers() {
        return shown().sheet().layers().stream().map(MapLayer::title).toList();
    }

    private List<String> way() {
        MapLayer last = shown().sheet().layers().getLast();
        assertThat(last.title()).isEqualTo(WAY);
        return last.styles().stream().map(MapStyle::name).toList();
    }

    private PlanMapViewModel.Shown shown() {
        return map.shownProperty().get().orElseThrow();
    }

    private Span secondOfALink() {
        List<Span> spans = desk.plan().spans().items();
        for (int i = 0; i < spans.size(); i++) {
            for (int before = 0; before < i; before++) {
                if (Set.of(spans.get(i).start(), spans.get(i).end())
                        .equals(Set.of(
                                spans.get(before).start(), spans.get(before).end()))) {
                    return spans.get(i);
                }
            }
        }
        throw new AssertionError("no two spans join the same nodes");
    }
}
