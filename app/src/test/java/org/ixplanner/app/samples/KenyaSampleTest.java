package org.ixplanner.app.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ixplanner.app.docs.KeptFile;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.check.all.Checks;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.SiteKind;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.ground.SpanAccess;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.maps.basemap.NaturalEarthCountries;
import org.junit.jupiter.api.Test;

/// The sample of Kenya: read without warning, free of mistakes, and every figure in it says where it comes from.
class KenyaSampleTest {

    private static final String FILE = "sample-data/kenya/kenya.ixplan";

    /// Notes that are true of it: what nobody publishes. The README of the sample explains each.
    private static final Set<String> OPEN_QUESTIONS = Set.of("open-question");

    private final Plan plan = kenya();

    @Test
    void theFileIsWhatSavingItWrites() throws IOException {
        StringWriter text = new StringWriter();
        PlanFiles.write(plan, text);
        KeptFile.of(FILE).is(text.toString());
    }

    @Test
    void theBundledFileMatchesItsChecksum() throws IOException, NoSuchAlgorithmException {
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bundled("kenya.ixplan")));
        assertThat(new String(bundled("SHA256SUMS"), StandardCharsets.UTF_8)).isEqualTo(sum + "  kenya.ixplan\n");
    }

    @Test
    void checksFindNoErrorAndNoWarningAndOnlyNotesThatAreExplained() {
        List<Finding> findings = Checks.findings(new CheckInput(plan, NaturalEarthCountries.bundled()));
        assertThat(findings)
                .filteredOn(found -> found.severity() != Severity.NOTE)
                .isEmpty();
        assertThat(findings).extracting(Finding::check).isSubsetOf(OPEN_QUESTIONS);
    }

    @Test
    void itIsLargeEnoughForTheMainJob() {
        List<Network> home = atHome();
        assertThat(plan.header().name()).isEqualTo("Kenya");
        assertThat(home).hasSizeGreaterThanOrEqualTo(28);
        assertThat(plan.networks()).extracting(Network::asn).doesNotHaveDuplicates();
        assertThat(home)
                .extracting(Network::networkKind)
                .contains(
                        NetworkKind.ACCESS,
                        NetworkKind.EDUCATION,
                        NetworkKind.GOVERNMENT,
                        NetworkKind.ENTERPRISE,
                        NetworkKind.CONTENT,
                        NetworkKind.TRANSIT);
        assertThat(plan.fibreNodes()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(plan.spans()).hasSizeGreaterThanOrEqualTo(48);
        assertThat(plan.spans())
                .filteredOn(span -> span.provider() != null)
                .extracting(Span::provider)
                .contains("o-icta", "o-kplc", "o-safaricom", "o-liquid", "o-jamii", "o-bcs");
        assertThat(plan.exchanges())
                .extracting(Exchange::id)
                .containsExactly("kixp-nairobi", "kixp-mombasa", "linx-nairobi", "linx-mombasa");
        assertThat(plan.sites())
                .filteredOn(site -> site.siteKind() == SiteKind.FOREIGN_HUB)
                .hasSize(7);
        assertThat(plan.sites()).extracting(Site::fibreNode).doesNotContainNull();
    }

    @Test
    void scenariosHaveTheNamesOfTheMainJob() {
        assertThat(plan.header().before()).isEqualTo("no-exchange");
        assertThat(plan.scenarios())
                .extracting(Scenario::name)
                .containsExactly(
                        "no exchange",
                        "today",
                        "incumbent refuses",
                        "caches at the exchange",
                        "embedded caches",
                        "international cable cut",
                        "all international links cut");
        assertThat(plan.scenarios()).extracting(Scenario::description).doesNotContain("");
        assertThat(plan.scenarios().find("today").orElseThrow().levers()).isEmpty();
    }

    @Test
    void everyFigureHasItsSourceBesideIt() {
        List<String> bare = new ArrayList<>();
        PlanWalk.visit(plan, (path, type, value) -> {
            if (type instanceof FieldType.Part(Noun<?> noun)
                    && value instanceof Record item
                    && noun.indexOf("evidence") >= 0) {
                Set<String> told = told(noun, item);
                figures("", noun, item)
                        .filter(figure -> !told.contains(figure))
                        .forEach(figure -> bare.add(path + "." + figure));
            }
        });
        assertThat(bare).isEmpty();
    }

    @Test
    void everySourceIsNamedAndEveryEstimateOfAFigureHasARange() {
        List<Evidence> all = new ArrayList<>();
        PlanWalk.visit(plan, (_, _, value) -> {
            if (value instanceof Evidence evidence) {
                all.add(evidence);
            }
        });
        assertThat(all).hasSizeGreaterThan(1_000).extracting(Evidence::source).allMatch(source -> source.length() > 15);
        assertThat(all).filteredOn(evidence -> evidence.low() != null).allMatch(evidence -> evidence.high() != null);
        assertThat(all).extracting(Evidence::grade).doesNotContain(Grade.DEFAULT, Grade.MEASURED);
    }

    @Test
    void everyPeeringPolicySaysWhereItComesFrom() {
        assertThat(plan.networks()).allSatisfy(network -> assertThat(policySources(network.evidence()))
                .as(network.name())
                .hasSize(1));
        assertThat(plan.contentGroups()).allSatisfy(group -> assertThat(policySources(group.evidence()))
                .as(group.name())
                .hasSize(1));
    }

    @Test
    void everyHomeNetworkReachesTheWorldThroughItsProviders() {
        assertThat(atHome()).allSatisfy(network -> {
            Set<Asn> above = new HashSet<>();
            climb(network, above);
            assertThat(above).as(network.name()).contains(new Asn(3356), new Asn(6453));
        });
    }

    @Test
    void aPacketGetsFromEveryGatewayToEveryHubOverOpenFibre() {
        assertThat(atHome()).allSatisfy(network -> assertThat(reachable(network))
                .as(network.name())
                .contains("n-marseille", "n-london", "n-fujairah", "n-mumbai", "n-johannesburg"));
    }

    @Test
    void membersAreWhereTheirExchangeIs() {
        for (Exchange exchange : plan.exchanges()) {
            for (Membership member : exchange.members()) {
                Network network = plan.network(member.network()).orElseThrow();
                assertThat(network.pops())
                        .as("%s at %s", network.name(), exchange.name())
                        .contains(member.site());
            }
        }
    }

    /// All networks from which this one gets routes, through providers and their peers.
    private void climb(Network network, Set<Asn> above) {
        for (Contract contract : network.contracts()) {
            if (above.add(contract.provider())) {
                climb(plan.network(contract.provider()).orElseThrow(), above);
            }
        }
        plan.peerings().forEach(peering -> {
            if (peering.a().equals(network.asn())) {
                above.add(peering.b());
            } else if (peering.b().equals(network.asn())) {
                above.add(peering.a());
            }
        });
    }

    /// The fibre nodes that the network reaches from its first gateway or place, over fibre that it may use.
    private Set<String> reachable(Network network) {
        String from = network.gateways().isEmpty()
                ? network.pops().getFirst()
                : network.gateways().getFirst();
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(Objects.requireNonNull(plan.sites().find(from).orElseThrow().fibreNode()));
        while (!open.isEmpty()) {
            String node = open.remove();
            if (reached.add(node)) {
                for (Span span : plan.spans()) {
                    if (usable(network, span)
                            && (span.start().equals(node) || span.end().equals(node))) {
                        open.add(span.start().equals(node) ? span.end() : span.start());
                    }
                }
            }
        }
        return reached;
    }

    private static boolean usable(Network network, Span span) {
        return span.access() == SpanAccess.OPEN
                || Objects.equals(span.provider(), network.organisation())
                || span.leases().stream().anyMatch(lease -> lease.network().equals(network.asn()));
    }

    private List<Network> atHome() {
        return plan.networks().stream()
                .filter(network -> network.economy().equals("KE"))
                .toList();
    }

    /// The figures of an item that are not presets, also those of parts that have no evidence of their own.
    private static Stream<String> figures(String prefix, Noun<?> noun, Record item) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < noun.fields().size(); i++) {
            Field field = noun.fields().get(i);
            Object value = noun.get(item, i);
            String name = prefix + field.name();
            if (value instanceof Number
                    && !value.equals(field.preset())
                    && (field.type() instanceof FieldType.Decimal || field.type() instanceof FieldType.Whole)) {
                found.add(name);
            } else if (value instanceof Record part
                    && field.type() instanceof FieldType.Part(Noun<?> inner)
                    && inner.indexOf("evidence") < 0) {
                figures(name + ".", inner, part).forEach(found::add);
            } else if (value instanceof List<?> list
                    && !list.isEmpty()
                    && field.type() instanceof FieldType.Items(FieldType.Part(Noun<?> inner))
                    && inner.indexOf("evidence") < 0
                    && !field.name().equals("evidence")
                    && inner.fields().stream().anyMatch(part -> part.type() instanceof FieldType.Decimal)) {
                found.add(name);
            }
        }
        return found.stream();
    }

    private static Set<String> told(Noun<?> noun, Record item) {
        return noun.get(item, noun.indexOf("evidence")) instanceof List<?> list
                ? list.stream().map(evidence -> ((Evidence) evidence).field()).collect(Collectors.toSet())
                : Set.of();
    }

    private static List<Evidence> policySources(List<Evidence> all) {
        return all.stream()
                .filter(evidence -> evidence.field().equals("policy"))
                .toList();
    }

    private static byte[] bundled(String name) throws IOException {
        try (InputStream bytes = KenyaSampleTest.class.getResourceAsStream("/org/ixplanner/sampledata/kenya/" + name)) {
            return Objects.requireNonNull(bytes).readAllBytes();
        }
    }

    private static Plan kenya() {
        return SamplePlans.load("kenya") instanceof LoadResult.Loaded loaded
                ? loaded.plan()
                : fail("the sample cannot be read");
    }
}
