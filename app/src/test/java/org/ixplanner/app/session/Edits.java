package org.ixplanner.app.session;

import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.network.Organisation;
import org.ixplanner.engine.plan.schema.Kind;

/// Small edits for tests of what happens to an open plan.
final class Edits {

    private Edits() {}

    /// A plan without organisations.
    static Plan blank() {
        return TestPlans.empty();
    }

    /// A plan with these organisations.
    static Plan with(String... ids) {
        Plan plan = blank();
        for (String id : ids) {
            plan = add(plan, id).apply(plan);
        }
        return plan;
    }

    /// Adds an organisation at the end.
    static PlanEdit add(Plan plan, String id) {
        return PlanEdit.add(plan, new Organisation(id, "Organisation " + id, null, ""));
    }

    /// Adds an organisation to the plan that is open.
    static void add(PlanSession session, String id) {
        session.apply(add(session.open().orElseThrow().plan(), id));
    }

    /// Whether the plan that is open has this organisation.
    static boolean has(PlanSession session, String id) {
        return session.open().orElseThrow().plan().table(Kind.ORGANISATION).has(id);
    }
}
