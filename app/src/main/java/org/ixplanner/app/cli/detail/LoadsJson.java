package org.ixplanner.app.cli.detail;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Loads;

/// What spans, ports, contracts and interconnects carry.
///
/// @param loads of a result
record LoadsJson(Loads loads) {

    JsonObject tree() {
        JsonObject tree = new JsonObject();
        JsonArray spans = new JsonArray();
        loads.spans().forEach((id, load) -> spans.add(with(load, named("span", id))));
        tree.add("spans", spans);
        JsonArray ports = new JsonArray();
        loads.ports().forEach((key, load) -> {
            JsonObject port = named("exchange", key.exchange());
            port.addProperty("member", key.member().toString());
            port.addProperty("site", key.site());
            ports.add(with(load, port));
        });
        tree.add("ports", ports);
        JsonArray contracts = new JsonArray();
        loads.contracts().forEach((key, load) -> {
            JsonObject contract = named("customer", key.customer().toString());
            contract.addProperty("contract", key.position());
            contracts.add(with(load, contract));
        });
        tree.add("contracts", contracts);
        JsonArray cables = new JsonArray();
        loads.interconnects().forEach((id, load) -> cables.add(with(load, named("peering", id))));
        tree.add("interconnects", cables);
        return tree;
    }

    private static JsonObject named(String name, String value) {
        JsonObject object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }

    private static JsonObject with(Load load, JsonObject object) {
        object.addProperty("inMbps", load.inMbps());
        object.addProperty("outMbps", load.outMbps());
        Load.OffPeak offPeak = load.offPeak();
        if (!offPeak.equals(Load.OffPeak.NONE)) {
            object.addProperty("scheduledFillInMbps", offPeak.fillInMbps());
            object.addProperty("scheduledFillOutMbps", offPeak.fillOutMbps());
            object.addProperty("offPeakShare", offPeak.shareOfPeak());
        }
        object.add("capacityMbps", BehindJson.number(load.capacityMbps()));
        object.add("utilisation", BehindJson.number(load.utilisation()));
        return object;
    }
}
