package org.ixplanner.engine.check;

import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.text.Message;

/// Something a check found.
///
/// @param check the id of the check, stable, for filters and scripts
/// @param severity how bad it is
/// @param subject where in the plan
/// @param message what is wrong and what was expected
/// @param hint what to do about it
public record Finding(String check, Severity severity, PlanPath subject, Message message, Message hint) {}
