package org.ixplanner.engine.simulation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.Simulator;

/// A number for everything that a simulation found, to the last bit: two results with the same one are alike.
public final class Fingerprint {

    private Fingerprint() {}

    /// Each scenario of a plan and the plan itself, a line each.
    public static String of(String name, Plan plan) {
        StringBuilder lines = new StringBuilder();
        lines.append(name).append(" plan ").append(of(Situation.of(plan))).append('\n');
        for (Scenario scenario : plan.scenarios()) {
            lines.append(name)
                    .append(' ')
                    .append(scenario.id())
                    .append(' ')
                    .append(of(Situation.of(plan, scenario)))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String of(Situation situation) {
        try {
            return of(Simulator.simulate(situation));
        } catch (CannotSimulateException | IllegalArgumentException e) {
            return e.getClass().getSimpleName() + " " + e.getMessage();
        }
    }

    /// Of the flows, the supply, the figures, the loads, the rest, and the bills; `toString` of a double tells all its
    /// bits.
    public static String of(Result result) {
        return String.join(
                " ",
                result.flows().size() + "",
                crc(result.flows()),
                crc(result.supply()),
                crc(List.of(result.volumes(), result.locality(), result.latency())),
                crc(List.of(result.loads())),
                crc(List.of(result.plan(), result.caches(), result.notes())),
                crc(List.of(Billing.bills(result), Billing.renegotiated(result))));
    }

    private static String crc(List<?> things) {
        CRC32 sum = new CRC32();
        for (Object thing : things) {
            sum.update(thing.toString().getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(sum.getValue());
    }
}
