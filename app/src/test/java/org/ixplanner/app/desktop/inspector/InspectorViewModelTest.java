package org.ixplanner.app.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectorViewModelTest {

    private static final String SAVANNA = "AS64496";

    private final Desk desk = Desk.with("example");
    private final InspectorViewModel inspector = new InspectorViewModel(desk.workspace(), desk.texts());

    @BeforeEach
    void withoutSimulation() {
        desk.workspace().liveProperty().set(false);
    }

    @Test
    void nothingIsShownWhereNothingIsSelected() {
        assertThat(inspector.rows()).isEmpty();
        assertThat(inspector.titleProperty().get()).isEmpty();
        assertThat(inspector.kindProperty().get()).isEmpty();
    }

    @Test
    void aNetworkIsShownFieldByField() {
        desk.select(Kind.NETWORK, SAVANNA);

        assertThat(inspector.titleProperty().get()).isEqualTo("AS64496 Savanna Telecom");
        assertThat(inspector.kindProperty().get()).isEqualTo("network");
        assertThat(value("peakMbps").text()).isEqualTo("30000");
        assertThat(value("peakMbps").label()).isEqualTo("Busy-hour peak");
        assertThat(value("peakMbps").unit()).isEqualTo("Mbit/s");
        assertThat(value("peakMbps").isOptional()).isTrue();
        assertThat(value("peakMbps").origin()).isEqualTo("measured · Mar 1, 2026 · Survey of networks, answer 7");
        assertThat(value("soldAbroadMbps").origin()).isEmpty();
    }

    @Test
    void whatHoldsForThePlanAsAWholeIsShownToo() {
        desk.workspace().selectionProperty().set(new Selection.Header());

        assertThat(inspector.titleProperty().get()).isEqualTo("A second exchange for Kenya");
        assertThat(inspector.kindProperty().get()).isEqualTo("plan properties");
        assertThat(inspector.enter(value("name"), "Kenya grows")).isEmpty();
        assertThat(desk.plan().header().name()).isEqualTo("Kenya grows");
        assertThat(inspector.titleProperty().get()).isEqualTo("Kenya grows");
    }

    @Test
    void whatMayBeChosenIsOffered() {
        desk.select(Kind.NETWORK, SAVANNA);

        assertThat(value("networkKind").choices()).contains(new Row.Choice("access", "access"));
        assertThat(value("organisation").choices())
                .startsWith(new Row.Choice("", "unknown"))
                .contains(new Row.Choice("o-rift", "Rift Broadband Ltd (o-rift)"));
        assertThat(value("name").choices()).isEmpty();

        inspector.reveal("contracts[0].provider");
        assertThat(value("contracts[0].provider").choices())
                .contains(new Row.Choice("AS65536", "AS65536 Albion Transit"));
    }

    @Test
    void moneyIsToldInThePlansCurrency() {
        desk.select(Kind.EXCHANGE, "nbo-ix");

        assertThat(value("runningCostPerMonth").unit()).isEqualTo("USD/month");
    }

    @Test
    void anEnteredValueIsAnEditThatCanBeUndone() {
        desk.select(Kind.NETWORK, SAVANNA);
        Plan before = desk.plan();

        assertThat(inspector.enter(value("peakMbps"), "45,000")).isEmpty();

        assertThat(network(SAVANNA).peakMbps()).isEqualTo(45_000.0);
        assertThat(undoTitle()).isEqualTo("Change network AS64496 Savanna Telecom");
        assertThat(value("peakMbps").text()).isEqualTo("45000");

        desk.workspace().undo();

        assertThat(desk.plan()).isEqualTo(before);
        assertThat(value("peakMbps").text()).isEqualTo("30000");
    }

    @Test
    void theSourceOfTheOldValueGoesAndThoseOfOthersStay() {
        desk.select(Kind.NETWORK, SAVANNA);

        inspector.enter(value("peakMbps"), "45000");

        assertThat(value("peakMbps").origin()).isEmpty();
        assertThat(value("hostingWeight").origin()).isNotEmpty();
        assertThat(network(SAVANNA).evidence()).extracting(Evidence::field).containsExactly("hostingWeight");
        assertThat(network(SAVANNA).stances().getFirst().evidence()).hasSize(1);
        assertThat(network(SAVANNA).contracts().getFirst().evidence()).hasSize(1);
    }

    @Test
    void theSourceOfAPartsValueGoesWithIt() {
        desk.select(Kind.NETWORK, SAVANNA);
        inspector.reveal("contracts[0].ipPricePerMbpsMonth");

        inspector.enter(value("contracts[0].ipPricePerMbpsMonth"), "1.1");

        assertThat(network(SAVANNA).contracts().getFirst().ipPricePerMbpsMonth())
                .isEqualTo(1.1);
        assertThat(network(SAVANNA).contracts().getFirst().evidence()).isEmpty();
        assertThat(network(SAVANNA).evidence()).hasSize(2);
    }

    @Test
    void theSourceThatTheItemStatesForAPartsFieldGoesToo() {
        desk.select(Kind.EXCHANGE, "nbo-ix");
        inspector.reveal("fees.membershipPerMonth");

        inspector.enter(value("fees.joining"), "600");
        assertThat(exchange("nbo-ix").evidence()).hasSize(1);

        inspector.enter(value("fees.membershipPerMonth"), "120");
        assertThat(exchange("nbo-ix").evidence()).isEmpty();
    }

    @Test
    void aSourceStatedForOneEntryOfAListGoesWithThatEntrysValueOnly() {
        desk.select(Kind.EXCHANGE, "nbo-ix");
        inspector.reveal("evidence[0].field");
        inspector.enter(value("evidence[0].field"), "members[1].circuitPerMonth");
        inspector.reveal("members[0].circuitPerMonth");
        inspector.reveal("members[1].circuitPerMonth");

        inspector.enter(value("members[0].circuitPerMonth"), "310");
        assertThat(exchange("nbo-ix").evidence()).hasSize(1);

        inspector.enter(value("members[1].circuitPerMonth"), "310");
        assertThat(exchange("nbo-ix").evidence()).isEmpty();
    }

    @Test
    void changingASourceKeepsTheOthers() {
        desk.select(Kind.NETWORK, SAVANNA);
        inspector.reveal("evidence[0].source");

        inspector.enter(value("evidence[0].source"), "Asked again");

        assertThat(network(SAVANNA).evidence())
                .extracting(Evidence::source)
                .containsExactly("Asked again", "Survey of networks, answer 7");
    }

    @Test
    void aWrongTextIsToldAndChangesNothing() {
        desk.select(Kind.NETWORK, SAVANNA);
        Plan before = desk.plan();

        Optional<String> problem = inspector.enter(value("peakMbps"), "a lot");

        assertThat(problem).contains("Expected: a number from 0 to 1000000000 Mbit/s");
        assertThat(inspector.problem(value("peakMbps"), "a lot")).isEqualTo(problem);
        assertThat(inspector.problem(value("peakMbps"), "12")).isEmpty();
        assertThat(desk.plan()).isSameAs(before);
    }

    @Test
    void theSameValueInOtherDigitsIsNoEdit() {
        desk.select(Kind.NETWORK, SAVANNA);
        Plan before = desk.plan();

        assertThat(inspector.enter(value("peakMbps"), "30000")).isEmpty();
        assertThat(inspector.enter(value("peakMbps"), "30,000.0")).isEmpty();

        assertThat(desk.plan()).isSameAs(before);
        assertThat(value("peakMbps").origin()).isNotEmpty();
    }

    @Test
    void anEmptyFieldIsUnknown() {
        desk.select(Kind.NETWORK, SAVANNA);

        assertThat(inspector.enter(value("peakMbps"), "")).isEmpty();
        assertThat(inspector.enter(value("name"), "")).isPresent();

        assertThat(network(SAVANNA).peakMbps()).isNull();
        assertThat(network(SAVANNA).name()).isEqualTo("Savanna Telecom");
    }

    @Test
    void aReferenceToNothingIsRefused() {
        desk.select(Kind.NETWORK, SAVANNA);

        assertThat(inspector.enter(value("pops"), "nbo-dc, nowhere")).contains("The plan's sites have no \"nowhere\"");
        assertThat(inspector.enter(value("pops"), "nbo-dc, ldn-hub")).isEmpty();
        assertThat(network(SAVANNA).pops()).containsExactly("nbo-dc", "ldn-hub");
    }

    @Test
    void theSelectionFollowsAChangedKey() {
        desk.select(Kind.NETWORK, SAVANNA);

        assertThat(inspector.enter(value("asn"), "AS64511")).isEmpty();

        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(new Selection.Item(Kind.NETWORK, "AS64511"));
        assertThat(inspector.titleProperty().get()).isEqualTo("AS64511 Savanna Telecom");
        assertThat(value("asn").text()).isEqualTo("AS64511");
    }

    @Test
    void theKeyOfAnotherItemIsRefused() {
        desk.select(Kind.NETWORK, SAVANNA);
        Plan before = desk.plan();

        assertThat(inspector.enter(value("asn"), "64497")).contains("\"AS64497\" is the key of another one");

        assertThat(desk.plan()).isSameAs(before);
    }

    @Test
    void aPartIsFoldedUntilItIsUnfolded() {
        desk.select(Kind.NETWORK, SAVANNA);
        assertThat(find("contracts[0].provider")).isEmpty();

        inspector.fold(part("contracts[0]"));
        assertThat(value("contracts[0].provider").text()).isEqualTo("AS65536");

        inspector.fold(part("contracts[0]"));
        assertThat(find("contracts[0].provider")).isEmpty();
    }

    @Test
    void whatIsRevealedIsUnfoldedAllTheWay() {
        desk.select(Kind.NETWORK, SAVANNA);

        inspector.reveal("contracts[0].tiers[1].fromMbps");

        assertThat(value("contracts[0].tiers[1].fromMbps").text()).isEqualTo("40000");
        assertThat(find("contracts[0].tiers[0].fromMbps")).isEmpty();
    }

    @Test
    void anotherSelectionBeginsFolded() {
        desk.select(Kind.NETWORK, SAVANNA);
        inspector.reveal("contracts[0].provider");

        desk.select(Kind.NETWORK, "AS64497");

        assertThat(part("contracts[0]").isUnfolded()).isFalse();
    }

    @Test
    void anAddedPartIsUnfoldedToBeFilledIn() {
        desk.select(Kind.NETWORK, SAVANNA);

        inspector.add(parts("contracts"));

        assertThat(parts("contracts").label()).isEqualTo("Contracts (2)");
        assertThat(part("contracts[1]").isUnfolded()).isTrue();
        assertThat(find("contracts[1].provider")).isPresent();
        assertThat(network(SAVANNA).contracts()).hasSize(2);
    }

    @Test
    void aRemovedPartIsGone() {
        desk.select(Kind.NETWORK, "AS64497");

        inspector.remove(part("contracts[0]"));

        assertThat(network("AS64497").contracts())
                .extracting(contract -> contract.provider().number())
                .containsExactly(65537L);
        assertThat(parts("contracts").label()).isEqualTo("Contracts (1)");
    }

    @Test
    void thePartsBehindARemovedOneStayUnfolded() {
        desk.select(Kind.EXCHANGE, "nbo-ix");
        inspector.fold(part("members[0]"));
        inspector.fold(part("members[1]"));

        inspector.remove(part("members[0]"));

        assertThat(value("members[0].network").text()).isEqualTo("AS64499");
        assertThat(part("members[1]").isUnfolded()).isFalse();
    }

    @Test
    void aPartThatIsNotInAListCannotBeRemoved() {
        desk.select(Kind.EXCHANGE, "nbo-ix");

        assertThat(part("fees").canRemove()).isFalse();
        assertThat(part("members[0]").canRemove()).isTrue();
    }

    @Test
    void leversAreToldByTheirNamesAndEditedButNotAdded() {
        desk.select(Kind.SCENARIO, "mombasa");

        assertThat(parts("levers").canAdd()).isFalse();
        assertThat(part("levers[0]").title()).startsWith("Add fibre node");

        inspector.reveal("levers[0].node.name");
        assertThat(inspector.enter(value("levers[0].node.name"), "Malindi harbour"))
                .isEmpty();
        assertThat(value("levers[0].node.name").text()).isEqualTo("Malindi harbour");
        assertThat(undoTitle()).isEqualTo("Change scenario Mombasa opens");
    }

    @Test
    void partsOfLeversGrowAndShrink() {
        desk.select(Kind.SCENARIO, "joining");
        Plan before = desk.plan();
        inspector.reveal("levers[0].membership.evidence[0]");

        inspector.add(parts("levers[0].membership.evidence"));
        assertThat(parts("levers[0].membership.evidence").label()).endsWith("(2)");

        inspector.remove(part("levers[0].membership.evidence[1]"));
        assertThat(desk.plan()).isEqualTo(before);

        inspector.enter(value("levers[0].membership.portMbps"), "1000");
        assertThat(parts("levers[0].membership.evidence").label()).endsWith("(0)");
    }

    @Test
    void aLeverCanBeTakenOut() {
        desk.select(Kind.SCENARIO, "island");

        inspector.remove(part("levers[0]"));

        assertThat(parts("levers").label()).endsWith("(4)");
    }

    @Test
    void aRouteIsToldButNotTyped() {
        desk.select(Kind.SPAN, "s-nbo-mba");

        assertThat(find("route").orElseThrow()).isInstanceOfSatisfying(Row.Shown.class, row -> assertThat(row.text())
                .isEqualTo("3 points"));
    }

    @Test
    void aClosedPlanLeavesNothingToShow() {
        desk.select(Kind.NETWORK, SAVANNA);

        desk.session().close();

        assertThat(inspector.rows()).isEmpty();
        assertThat(inspector.titleProperty().get()).isEmpty();
    }

    @Test
    void aLeverMayReferToWhatAnEarlierOneAdds() {
        desk.select(Kind.SCENARIO, "mombasa");
        inspector.reveal("levers[2].span.start");
        Row.Value start = inspector.rows().stream()
                .filter(row -> row.path().equals("levers[2].span.start"))
                .map(Row.Value.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(start.choices()).extracting(Row.Choice::text).contains("n-mld", "n-nbo");
        assertThat(inspector.problem(start, "n-mld")).isEmpty();
        assertThat(inspector.problem(start, "n-nowhere")).isPresent();
    }

    private Network network(String key) {
        return desk.plan().networks().find(key).orElseThrow();
    }

    private Exchange exchange(String key) {
        return desk.plan().exchanges().find(key).orElseThrow();
    }

    private String undoTitle() {
        return desk.texts()
                .format(desk.session()
                        .open()
                        .orElseThrow()
                        .history()
                        .undoTitle()
                        .orElseThrow());
    }

    private Optional<Row> find(String path) {
        List<Row> found =
                inspector.rows().stream().filter(row -> row.path().equals(path)).toList();
        assertThat(found).as(path).hasSizeLessThan(2);
        return found.stream().findFirst();
    }

    private Row.Value value(String path) {
        return (Row.Value) find(path).orElseThrow();
    }

    private Row.Part part(String path) {
        return (Row.Part) find(path).orElseThrow();
    }

    private Row.Parts parts(String path) {
        return (Row.Parts) find(path).orElseThrow();
    }
}
