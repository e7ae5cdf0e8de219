package org.ixplanner.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ixplanner.app.cli.simulate.CommandRun;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a business case cannot be made of is told before anything is computed: where, what is wrong, what to do.
class BadMoneyTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private JsonObject plan;

    @BeforeEach
    void readTheExample() throws Exception {
        StringWriter text = new StringWriter();
        PlanFiles.write(((LoadResult.Loaded) SamplePlans.load("example")).plan(), text);
        plan = JsonParser.parseString(text.toString()).getAsJsonObject();
    }

    @Test
    void sharesThatDoNotAddUpToOne() throws Exception {
        row("demandMixes").addProperty("restOfWorldShare", 0.33);
        assertRefused("$.demandMixes[0]", "add up to 1.08, expected 1");
    }

    @Test
    void aDistributionWhoseLowIsAboveItsHigh() throws Exception {
        JsonObject evidence = first(first(row("networks"), "contracts"), "evidence");
        evidence.addProperty("low", 1.6);
        evidence.addProperty("high", 1);
        assertRefused("$.networks[0].contracts[0].evidence[0]", "outside the range from 1.6 to 1");
    }

    @Test
    void aNegativePrice() throws Exception {
        first(row("networks"), "contracts").addProperty("ipPricePerMbpsMonth", -3);
        assertRefused("$.networks[0].contracts[0].ipPricePerMbpsMonth", "expected a number from 0");
    }

    @Test
    void aFeeScheduleWithoutTheSpeedOfAMember() throws Exception {
        JsonArray ports = row("exchanges").getAsJsonObject("fees").getAsJsonArray("ports");
        ports.remove(0);
        ports.remove(0);
        assertRefused("$.exchanges[0].members[0].portMbps", "has no fee for the port of AS64497");
    }

    @Test
    void aCurrencyWithoutARate() throws Exception {
        plan.getAsJsonObject("header").add("exchangeRates", new JsonArray());
        assertRefused("$.networks[0].contracts[0].currency", "there is no exchange rate for EUR");
    }

    @Test
    void theExampleItselfIsComputed() throws Exception {
        assertThat(simulate().code()).isZero();
    }

    private JsonObject row(String table) {
        return first(plan, table);
    }

    private static JsonObject first(JsonObject object, String list) {
        return object.getAsJsonArray(list).get(0).getAsJsonObject();
    }

    private void assertRefused(String where, String what) throws Exception {
        CommandRun run = simulate();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).anySatisfy(line -> assertThat(line).contains(where, what));
    }

    private CommandRun simulate() throws Exception {
        Path file = folder.resolve("bad.ixplan");
        Files.writeString(file, plan.toString());
        return CommandRun.of("simulate", file.toString(), "--draws", "20");
    }
}
