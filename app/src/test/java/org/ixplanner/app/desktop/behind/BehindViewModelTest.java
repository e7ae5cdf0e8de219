package org.ixplanner.app.desktop.behind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.tables.ResultList;
import org.ixplanner.app.desktop.tables.TableChoice;
import org.ixplanner.app.desktop.tables.TablesViewModel;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.study.detail.Details;
import org.ixplanner.engine.study.detail.TrombonedPair;
import org.ixplanner.maps.style.MapStyle;
import org.junit.jupiter.api.Test;

/// What stands behind the figures of the scenario that is looked at.
class BehindViewModelTest {

    private final Desk desk = Desk.with("kenya");
    private final BehindViewModel behind = new BehindViewModel(desk.workspace(), desk.texts(), desk.runner());
    private final TablesViewModel tables = new TablesViewModel(desk.workspace(), behind, desk.texts());

    private static final Pair PAIR = new Pair(new Asn(33771), new Asn(36926));

    @Test
    void nothingIsListedUntilSomebodyLooks() {
        assertThat(behind.listsProperty().get()).isEmpty();

        tables.choiceProperty().set(new TableChoice.OfResult(ResultList.TROMBONED));

        assertThat(behind.listsProperty().get()).isPresent();
    }

    @Test
    void theListsAreThoseOfTheScenarioThatIsLookedAt() {
        tables.choiceProperty().set(new TableChoice.OfResult(ResultList.TROMBONED));
        desk.workspace().show("no-exchange");

        Details details = behind.listsProperty().get().orElseThrow().details();
        assertThat(details)
                .isEqualTo(Details.of(desk.workspace().outcome().orElseThrow().result()));
        assertThat(tables.shownProperty().get().all())
                .isEqualTo(details.tromboned().size());
    }

    @Test
    void everyListHasARowForEveryEntryAndACellForEveryColumn() {
        for (ResultList list : ResultList.values()) {
            tables.choiceProperty().set(new TableChoice.OfResult(list));
            TablesViewModel.Shown shown = tables.shownProperty().get();
            assertThat(shown.rows()).as("%s", list).isNotEmpty();
            assertThat(shown.isNumber()).hasSameSizeAs(shown.columns());
            assertThat(shown.rows()).allSatisfy(row -> {
                assertThat(row.cells()).hasSameSizeAs(shown.columns());
                for (int i = 0; i < row.cells().size(); i++) {
                    if (shown.isNumber().get(i)) {
                        assertThat(row.cells().get(i)).matches("|-?[0-9.]+(E-?[0-9]+)?");
                    }
                }
            });
            assertThat(tables.name(tables.choiceProperty().get())).startsWith("Result: ");
        }
    }

    @Test
    void aListIsFilteredAsAPlansTableIs() {
        tables.choiceProperty().set(new TableChoice.OfResult(ResultList.GAP));
        tables.filterProperty().set("NETFLIX");

        assertThat(tables.shownProperty().get().rows()).isNotEmpty().allSatisfy(row -> assertThat(row.cells())
                .anySatisfy(cell -> assertThat(cell).containsIgnoringCase("netflix")));
    }

    @Test
    void anEditIsFollowed() {
        tables.choiceProperty().set(new TableChoice.OfResult(ResultList.TROMBONED));
        desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS33771", "peakMbps", 1.0));

        double toSafaricom = behind.listsProperty().get().orElseThrow().details().tromboned().stream()
                .filter(pair -> pair.sink().equals(new Asn(33771)))
                .mapToDouble(TrombonedPair::mbps)
                .sum();
        assertThat(toSafaricom).isLessThan(1);

        desk.session().close();
        assertThat(behind.listsProperty().get()).isEmpty();
        assertThat(tables.shownProperty().get()).isEqualTo(TablesViewModel.Shown.NONE);
    }

    @Test
    void aRowOfAPairAsksWhy() {
        tables.choiceProperty().set(new TableChoice.OfResult(ResultList.TROMBONED));
        tables.explain(tables.shownProperty().get().rows().getFirst());

        TrombonedPair largest =
                behind.listsProperty().get().orElseThrow().details().tromboned().getFirst();
        assertThat(behind.pairProperty().get()).contains(new Pair(largest.source(), largest.sink()));
        assertThat(behind.explanationProperty().get()).contains("From " + behind.name(largest.source()));
    }

    @Test
    void anExplanationIsOfBeforeAndAfterAndFollowsTheScenario() {
        behind.pairProperty().set(Optional.of(PAIR));
        assertThat(behind.explanationProperty().get())
                .startsWith("In \"today\":")
                .contains("In \"no exchange\" (what the others are compared with):")
                .contains("From AS33771 Safaricom to AS36926 Airtel Kenya");

        desk.workspace().show("no-exchange");
        assertThat(behind.explanationProperty().get())
                .startsWith("In \"no exchange\"")
                .doesNotContain("In \"today\"");
    }

    @Test
    void anotherPlanHasNoSuchPair() {
        behind.pairProperty().set(Optional.of(PAIR));
        desk.open("example");

        assertThat(behind.pairProperty().get()).isEmpty();
        assertThat(behind.explanationProperty().get()).isEmpty();
    }

    @Test
    void theWayIsForTheMapOfTheScenarioThatIsLookedAt() {
        behind.pairProperty().set(Optional.of(PAIR));

        BehindViewModel.OnMap today = behind.onMapProperty().get().orElseThrow();
        assertThat(today.outcome()).isSameAs(desk.workspace().outcome().orElseThrow());
        assertThat(names(today)).contains("There: Safaricom to Airtel Kenya (today)");

        desk.workspace().show("no-exchange");
        BehindViewModel.OnMap without = behind.onMapProperty().get().orElseThrow();
        assertThat(without.outcome()).isSameAs(desk.workspace().outcome().orElseThrow());
        assertThat(names(without)).contains("There: Safaricom to Airtel Kenya (no exchange)");
        assertThat(behind.waysProperty().get().orElseThrow().before()).isEmpty();
    }

    @Test
    void theWayBeforeIsForTheSameMap() {
        behind.pairProperty().set(Optional.of(PAIR));
        behind.beforeProperty().set(true);

        BehindViewModel.OnMap before = behind.onMapProperty().get().orElseThrow();
        assertThat(before.outcome()).isSameAs(desk.workspace().outcome().orElseThrow());
        assertThat(names(before)).contains("There: Safaricom to Airtel Kenya (no exchange)");

        behind.beforeProperty().set(false);
        assertThat(names(behind.onMapProperty().get().orElseThrow()))
                .contains("There: Safaricom to Airtel Kenya (today)");
    }

    @Test
    void withoutAPairThereIsNoWay() {
        behind.pairProperty().set(Optional.of(PAIR));
        behind.pairProperty().set(Optional.empty());

        assertThat(behind.onMapProperty().get()).isEmpty();
        assertThat(behind.waysProperty().get()).isEmpty();
        assertThat(behind.explanationProperty().get()).isEmpty();
    }

    @Test
    void whatHasNoPlaceIsToldAndNotOnTheMap() {
        desk.open("example");
        behind.pairProperty().set(Optional.of(new Pair(new Asn(65536), new Asn(64496))));

        assertThat(behind.explanationProperty().get())
                .contains("Not on the map, as the plan does not say where it is: AS65536.");
    }

    private static List<String> names(BehindViewModel.OnMap map) {
        return map.route().layer().styles().stream().map(MapStyle::name).toList();
    }
}
