package org.ixplanner.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanGenerator;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.junit.jupiter.api.Test;

class PlanTablesTest {

    @Test
    void everyListOfThePlanIsATable() {
        // Counted by another way through the plan: each record that is an entry of a list.
        Set<String> lists = new HashSet<>();
        int[] records = {0};
        PlanWalk.visit(TestPlans.good(), (path, type, value) -> {
            boolean isEntry = path.position() >= 0 && type instanceof FieldType.Part && !(value instanceof Evidence);
            String list = path.toString().replaceAll("\\[\\d+]", "").replaceFirst("^\\$\\.", "");
            if (isEntry && !list.startsWith("scenarios.levers.")) {
                lists.add(list);
                records[0]++;
            }
        });
        List<PlanTable> tables = PlanTables.of(TestPlans.good()).all().stream()
                .filter(table ->
                        !Set.of("header", "evidence", "scenarios.levers").contains(table.name()))
                .toList();

        assertThat(tables).extracting(PlanTable::name).containsAll(lists);
        assertThat(tables.stream().mapToInt(table -> table.rows().size()).sum()).isEqualTo(records[0]);
        for (Kind kind : Kind.values()) {
            assertThat(table(TestPlans.good(), kind.table()).rows())
                    .hasSize(TestPlans.good().table(kind).size());
        }
    }

    @Test
    void everyRowHasACellForEveryColumn() {
        long seed = System.nanoTime();
        PlanGenerator plans = new PlanGenerator(seed);
        for (int i = 0; i < 20; i++) {
            for (PlanTable table : PlanTables.of(plans.plan(5)).all()) {
                assertThat(table.heading()).doesNotHaveDuplicates();
                for (List<Object> row : table.rows()) {
                    assertThat(row)
                            .as("seed %d, plan %d, %s", seed, i, table.name())
                            .hasSameSizeAs(table.heading());
                }
            }
        }
    }

    @Test
    void headingsSayTheUnits() {
        assertThat(table(TestPlans.empty(), "exchanges.members").heading())
                .containsExactly(
                        "of exchange",
                        "position",
                        "network",
                        "site",
                        "portMbps (Mbit/s)",
                        "routeServer",
                        "portKind",
                        "circuitPerMonth (money/month)");
        assertThat(table(TestPlans.empty(), "spans").heading()).contains("lengthKm (km)", "capacityGbps (Gbit/s)");
        assertThat(table(TestPlans.empty(), "sites").heading()).contains("place.lonDeg (°)", "place.latDeg (°)");
        assertThat(table(TestPlans.empty(), "exchanges").heading()).contains("fees.joining (money)");
    }

    @Test
    void aPortNamesItsExchange() {
        assertThat(table(TestPlans.good(), "exchanges.members").rows().getFirst())
                .containsExactly("nbo-ix", 1L, 64_497L, "nbo-ex", 10_000.0, true, "own", 300.0);
    }

    @Test
    void evidenceSaysWhereItsValueStands() {
        assertThat(table(TestPlans.good(), "evidence").rows())
                .anyMatch(row -> row.get(0).equals("$.exchanges[0].members[0]")
                        && row.get(1).equals("portMbps")
                        && row.get(2).equals("measured"));
    }

    @Test
    void aLeverHasARowForEachValue() {
        assertThat(table(TestPlans.good(), "scenarios.levers").heading())
                .containsExactly("of scenario", "position", "lever", "field", "unit", "value");
        assertThat(table(TestPlans.good(), "scenarios.levers").rows())
                .anyMatch(row -> row.get(2).equals("setPort")
                        && row.get(3).equals("portMbps")
                        && row.get(4).equals("Mbit/s"));
    }

    @Test
    void theTablesUnderOneAnotherReadBackWithAsManyCellsInEveryRow() throws IOException {
        PlanTables tables = PlanTables.of(TestPlans.good());
        List<CSVRecord> rows = parsed(written(tables));

        assertThat(rows)
                .hasSize(tables.all().stream()
                        .mapToInt(table -> 1 + table.rows().size())
                        .sum());
        assertThat(rows)
                .extracting(CSVRecord::size)
                .containsOnly(rows.getFirst().size());
        List<CSVRecord> ports = rows.stream()
                .filter(row -> row.get(0).equals("exchanges.members"))
                .toList();
        assertThat(ports.get(0).get(5)).isEqualTo("portMbps (Mbit/s)");
        assertThat(ports.get(1).get(5)).isEqualTo("10000");
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsText() throws IOException {
        Site site = Draft.from(Site.NOUN, TestPlans.good().sites().items().getFirst())
                .set("name", "=HYPERLINK(\"http://example.net\")")
                .make();
        Plan plan = TestPlans.good().withTable(Kind.SITE, Table.of(List.of(site)));
        for (CSVRecord row : parsed(written(PlanTables.of(plan)))) {
            for (String cell : row) {
                assertThat(cell).doesNotStartWith("=").doesNotStartWith("@");
            }
        }
        assertThat(written(PlanTables.of(plan))).contains("'=HYPERLINK");
    }

    @Test
    void theZipHasAFileForEachTableAndAlwaysTheSameBytes() throws IOException {
        byte[] zipped = zipped();
        List<String> names = new ArrayList<>();
        String ports = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().equals("exchanges.members.csv")) {
                    ports = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        assertThat(names)
                .containsExactlyElementsOf(PlanTables.of(TestPlans.good()).all().stream()
                        .map(table -> table.name() + ".csv")
                        .toList());
        assertThat(ports).startsWith("of exchange,position,network,site,portMbps (Mbit/s),");
        assertThat(zipped()).isEqualTo(zipped);
    }

    private static byte[] zipped() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanTables.of(TestPlans.good()).writeZipped(out);
        return out.toByteArray();
    }

    private static String written(PlanTables tables) throws IOException {
        StringWriter text = new StringWriter();
        tables.write(text);
        return text.toString();
    }

    private static List<CSVRecord> parsed(String text) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }

    private static PlanTable table(Plan plan, String name) {
        return PlanTables.of(plan).all().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
