package org.ixplanner.app.business;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ixplanner.app.business.SheetTable.Column;
import org.ixplanner.app.telling.PlanWords;
import org.ixplanner.app.text.Numbers;
import org.ixplanner.app.text.Scale;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.text.Message;

/// How pages say things.
///
/// @param plan whose networks, exchanges and currency are meant
/// @param texts the words
public record SheetWords(Plan plan, Texts texts) {

    String say(String key, Object... args) {
        return texts.format(Message.of(key, args));
    }

    String currency() {
        return plan.header().currency();
    }

    PlanWords names() {
        return new PlanWords(plan, texts);
    }

    Numbers numbers() {
        return new Numbers(texts);
    }

    double amount(Money money) {
        return money.amount(currency());
    }

    String figure(double value, Unit unit) {
        return unit == Unit.NONE
                ? numbers().count(Math.round(value))
                : numbers().figure(value, unit, currency());
    }

    String figure(double value, Scale scale) {
        return numbers().figure(value, scale);
    }

    /// The scale of the largest of some numbers.
    Scale scale(List<Double> values, Unit unit) {
        double largest = values.stream().mapToDouble(Math::abs).max().orElse(0);
        return numbers().scale(largest, unit, currency());
    }

    /// `Year 0` and on.
    public List<String> years(int count) {
        return IntStream.range(0, count)
                .mapToObj(year -> say("cli.years.year", year))
                .toList();
    }

    Column words(String heading, List<String> cells) {
        return new Column(heading, false, cells);
    }

    /// A column of numbers in one unit, which is in the heading.
    Column numbers(String heading, Unit unit, List<Double> values) {
        Scale scale = scale(values, unit);
        List<String> cells = new ArrayList<>();
        for (double value : values) {
            cells.add(
                    unit == Unit.NONE
                            ? numbers().count(Math.round(value))
                            : numbers().in(value, scale));
        }
        return new Column(
                scale.unit().isEmpty() ? heading : say("business.inUnit", heading, scale.unit()), true, cells);
    }

    Column money(String heading, Unit unit, List<Money> amounts) {
        return numbers(heading, unit, amounts.stream().map(this::amount).toList());
    }

    /// On an axis in this scale.
    static List<Double> on(Scale scale, List<Double> values) {
        return values.stream().map(value -> value * scale.factor()).toList();
    }
}
