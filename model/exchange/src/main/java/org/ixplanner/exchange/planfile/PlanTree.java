package org.ixplanner.exchange.planfile;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.ixplanner.engine.plan.Plan;

/// A plan as the raw tree of its file, for changes that name a place in the file.
public final class PlanTree {

    private PlanTree() {}

    /// The tree of a plan, as it would stand in its file but without what says that it is a plan file: there is
    /// nothing to change in that.
    public static JsonObject of(Plan plan) {
        StringWriter text = new StringWriter();
        try {
            PlanEncoder.write(plan, text);
            JsonObject tree = JsonTree.read(new StringReader(text.toString()), new ArrayList<>());
            tree.remove(PlanFormat.FORMAT_FIELD);
            tree.remove(PlanFormat.VERSION_FIELD);
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RefusedException e) {
            throw new IllegalStateException("what was written cannot be read: " + e.problem(), e);
        }
    }

    /// The plan that a tree of the present format holds.
    public static LoadResult read(JsonObject tree) {
        Problems problems = new Problems();
        Plan plan = new PlanDecoder(problems).plan(tree);
        return plan == null || problems.errorCount() > 0
                ? new LoadResult.Refused(problems.errors())
                : new LoadResult.Loaded(plan, PlanFormat.VERSION, problems.warnings());
    }
}
