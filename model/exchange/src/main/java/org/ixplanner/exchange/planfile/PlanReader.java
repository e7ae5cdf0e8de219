package org.ixplanner.exchange.planfile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.text.Message;
import org.ixplanner.engine.text.PlainNumber;
import org.ixplanner.exchange.planfile.migration.Migrations;
import org.jspecify.annotations.Nullable;

/// From the text of a plan file to a plan: tree, version, migrations, decoding.
final class PlanReader {

    private PlanReader() {}

    static LoadResult read(Reader text) throws IOException, RefusedException {
        List<FileProblem> duplicates = new ArrayList<>();
        JsonObject tree = JsonTree.read(text, duplicates);
        int version = version(tree);
        Migrations.lift(tree, version);
        Problems problems = new Problems();
        problems.addErrors(duplicates);
        Plan plan = new PlanDecoder(problems).plan(tree);
        if (plan == null || problems.errorCount() > 0) {
            return new LoadResult.Refused(problems.errors());
        }
        return new LoadResult.Loaded(plan, version, problems.warnings());
    }

    private static int version(JsonObject tree) throws RefusedException {
        JsonElement format = tree.get(PlanFormat.FORMAT_FIELD);
        if (format == null || !JsonWords.isText(format, PlanFormat.FORMAT_NAME)) {
            throw refused(
                    PlanFormat.FORMAT_FIELD,
                    Message.of("planfile.other-format", PlanFormat.FORMAT_NAME, found(format)));
        }
        JsonElement version = tree.get(PlanFormat.VERSION_FIELD);
        if (!(version instanceof JsonPrimitive number)
                || !number.isNumber()
                || number.getAsDouble() != Math.rint(number.getAsDouble())
                || number.getAsDouble() < 1) {
            throw refused(
                    PlanFormat.VERSION_FIELD, Message.of("planfile.bad-version", PlanFormat.VERSION, found(version)));
        }
        if (number.getAsDouble() > PlanFormat.VERSION) {
            throw refused(
                    PlanFormat.VERSION_FIELD,
                    Message.of("planfile.newer", PlainNumber.shown(number.getAsDouble()), PlanFormat.VERSION));
        }
        return number.getAsInt();
    }

    private static Message found(@Nullable JsonElement element) {
        return element == null ? Message.of("found.nothing") : JsonWords.found(element);
    }

    private static RefusedException refused(String field, Message what) {
        return new RefusedException(new FileProblem("$." + field, what));
    }
}
