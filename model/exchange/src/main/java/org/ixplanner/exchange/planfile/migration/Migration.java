package org.ixplanner.exchange.planfile.migration;

import com.google.gson.JsonObject;
import java.util.function.Consumer;

/// Lifts the raw tree of a plan file from one format version to the next. It works on the tree and not on the plan's
/// classes, which know only the present version. It must leave alone what is not as expected: the decoder tells of it.
///
/// @param from the version it starts from; it ends one above
/// @param change changes the tree in place
public record Migration(int from, Consumer<JsonObject> change) {}
