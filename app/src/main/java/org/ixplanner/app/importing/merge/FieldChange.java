package org.ixplanner.app.importing.merge;

import org.ixplanner.engine.plan.schema.PlanItem;
import org.jspecify.annotations.Nullable;

/// A field that differs between plan and file.
///
/// @param item whose field it is, as the plan has it
/// @param part which part of the item, such as the port `AS64500/nairobi` of an exchange; empty for the item itself
/// @param field its name
/// @param mine what the plan has, null if nothing
/// @param theirs what the file has, null if nothing
public record FieldChange(PlanItem item, String part, String field, @Nullable Object mine, @Nullable Object theirs) {}
