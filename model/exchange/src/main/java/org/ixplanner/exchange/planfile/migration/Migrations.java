package org.ixplanner.exchange.planfile.migration;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;

/// All migrations: the one list of them, from the first version on. A saved file of each version is kept among the
/// tests.
public final class Migrations {

    /// Version 1 had one landed price a contract; from version 2 on the price of the IP and that of the circuit are
    /// apart. The old price covered both.
    private static final Migration SPLIT_LANDED_PRICE = new Migration(1, Migrations::splitLandedPrice);

    /// Every migration, from the oldest version to the newest.
    public static final List<Migration> ALL = List.of(SPLIT_LANDED_PRICE);

    private Migrations() {}

    /// Lifts a tree that was written in version `version` to the present one.
    public static void lift(JsonObject tree, int version) {
        for (Migration migration : ALL) {
            if (migration.from() >= version) {
                migration.change().accept(tree);
            }
        }
    }

    private static void splitLandedPrice(JsonObject tree) {
        for (JsonObject network : objects(tree, "networks")) {
            for (JsonObject contract : objects(network, "contracts")) {
                if (contract.has("pricePerMbpsMonth")) {
                    contract.add("ipPricePerMbpsMonth", contract.remove("pricePerMbpsMonth"));
                    contract.add("circuitPricePerMbpsMonth", new JsonPrimitive(0.0));
                }
            }
        }
    }

    private static List<JsonObject> objects(JsonObject parent, String name) {
        if (!(parent.get(name) instanceof JsonArray array)) {
            return List.of();
        }
        return array.asList().stream()
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }
}
