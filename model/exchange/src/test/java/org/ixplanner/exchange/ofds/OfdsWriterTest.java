package org.ixplanner.exchange.ofds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanGenerator;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written is valid against the standard's own JSON Schema, and reads back.
class OfdsWriterTest {

    private static final Path SCHEMAS = Path.of("/work/shared/data/ofds/standard/schema");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aGoodPlanIsValid() throws IOException {
        assertValid(TestPlans.good(), "the good plan");
    }

    @Test
    void plansOfAnyKindAreValid() throws IOException {
        long seed = System.nanoTime();
        PlanGenerator plans = new PlanGenerator(seed);
        for (int i = 0; i < 30; i++) {
            assertValid(plans.plan(6), "seed " + seed + ", plan " + i);
        }
    }

    @Test
    void theValidatorBites() throws IOException {
        Validator validator = validator();
        String wrong = written(TestPlans.good()).replace("\"operational\"", "\"working\"");
        assertThat(validator.validate(packageSchema(), wrong).isValid()).isFalse();
    }

    @Test
    void whatIsWrittenReadsBack() throws IOException, UnusableFileException {
        Plan plan = TestPlans.good();
        Path file = folder.resolve("plan.ofds.json");
        Files.writeString(file, written(plan));
        OfdsNetwork network = OfdsReader.read(file).networks().getFirst();

        assertThat(network.name()).isEqualTo(plan.header().name());
        assertThat(network.version()).isEqualTo("0.3");
        assertThat(network.nodes())
                .extracting(OfdsNode::id)
                .containsExactlyElementsOf(
                        plan.fibreNodes().stream().map(node -> node.id()).toList());
        assertThat(network.spans())
                .extracting(OfdsSpan::route)
                .containsExactlyElementsOf(plan.spans().stream()
                        .filter(span -> span.medium() != Medium.SATELLITE)
                        .map(span -> span.route())
                        .toList());
    }

    private static void assertValid(Plan plan, String which) throws IOException {
        var result = validator().validate(packageSchema(), written(plan));
        assertThat(result.getErrors())
                .as(which)
                .extracting(error -> error.getInstanceLocation() + ": " + error.getError())
                .isEmpty();
    }

    private static URI packageSchema() {
        return URI.create("https://raw.githubusercontent.com/Open-Telecoms-Data/open-fibre-data-standard/0__3__0/"
                + "schema/network-package-schema.json");
    }

    private static Validator validator() throws IOException {
        assumeTrue(Files.isDirectory(SCHEMAS), "the schemas of the standard are not here: " + SCHEMAS);
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .createValidator();
        for (String name : new String[] {"network-schema.json", "network-package-schema.json"}) {
            validator.registerSchema(Files.readString(SCHEMAS.resolve(name)));
        }
        return validator;
    }

    private static String written(Plan plan) throws IOException {
        StringWriter text = new StringWriter();
        OfdsWriter.write(plan, text);
        return text.toString();
    }
}
