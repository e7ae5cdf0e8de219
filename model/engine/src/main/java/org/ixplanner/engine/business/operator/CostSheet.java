package org.ixplanner.engine.business.operator;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.Rates;
import org.ixplanner.engine.business.UnknownCostException;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeStatus;
import org.ixplanner.engine.plan.lever.PolicyLever;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.ixplanner.engine.text.Message;

/// What one exchange costs and is given: the plan's own figures, else those of the catalogue, marked as defaults.
///
/// @param exchange its id
/// @param isBuilt whether it is open in the plan itself: then it has no capital cost
/// @param lines once and monthly ones
/// @param grants given towards the capital cost
/// @param delayMonths by how much it opens later
public record CostSheet(String exchange, boolean isBuilt, List<CostLine> lines, Money grants, int delayMonths) {

    private static final String DOLLARS = "USD";
    private static final int MONTHS = 12;

    /// Keeps its own copy of the list.
    public CostSheet {
        lines = List.copyOf(lines);
    }

    /// The sheet of an exchange in a situation. One that is open in the plan itself is built: it has no capital cost.
    ///
    /// @param exchange as it is with the levers pulled
    /// @throws UnknownCostException if a cost is neither stated nor can be taken from the catalogue
    public static CostSheet of(Situation situation, Exchange exchange) throws UnknownCostException {
        Plan plan = Enacted.of(situation).plan();
        Sheet sheet = new Sheet(situation, plan, new Rates(plan.header()), exchange);
        List<CostLine> lines = new ArrayList<>();
        boolean isBuilt = isBuilt(situation.plan(), exchange);
        if (!isBuilt) {
            lines.addAll(sheet.capital());
            lines.addAll(sheet.duty(lines));
        }
        lines.add(sheet.running());
        return new CostSheet(exchange.id(), isBuilt, lines, sheet.grants(), sheet.delayMonths());
    }

    /// What is paid once.
    public Money capital() {
        return sum(lines.stream().filter(CostLine::isOnce).toList());
    }

    /// What is paid each month.
    public Money runningPerMonth() {
        return sum(lines.stream().filter(line -> !line.isOnce()).toList());
    }

    /// Whether a line is a default of the catalogue.
    public boolean restsOnDefaults() {
        return lines.stream().anyMatch(CostLine::isDefault);
    }

    /// The same sheet under other defaults of the catalogue; what the plan states stays as it is.
    ///
    /// @param capital factor on what stands in for capital costs
    /// @param running factor on what stands in for running costs
    /// @param currency of the amounts
    public CostSheet withDefaults(double capital, double running, String currency) {
        return new CostSheet(
                exchange,
                isBuilt,
                lines.stream()
                        .map(line -> line.isDefault() ? line.times(line.isOnce() ? capital : running, currency) : line)
                        .toList(),
                grants,
                delayMonths);
    }

    private static Money sum(List<CostLine> lines) {
        Money sum = Money.ZERO;
        for (CostLine line : lines) {
            sum = sum.plus(line.amount());
        }
        return sum;
    }

    private static boolean isBuilt(Plan plan, Exchange exchange) {
        return plan.exchanges()
                .find(exchange.id())
                .filter(own -> own.status() == ExchangeStatus.EXISTING)
                .isPresent();
    }

    private record Sheet(Situation situation, Plan plan, Rates rates, Exchange exchange) {

        List<CostLine> capital() throws UnknownCostException {
            Double stated = exchange.capitalCost();
            if (stated != null) {
                return List.of(line(CostLine.Part.CAPITAL, stated * rates.of(exchange.currency()), false));
            }
            List<CostLine> lines = new ArrayList<>();
            double setUp = assumed("operator.setUpCost");
            lines.add(line(CostLine.Part.SET_UP, setUp, true));
            for (int i = 1; i < exchange.sites().size(); i++) {
                lines.add(line(CostLine.Part.FURTHER_SITE, setUp, true));
            }
            return lines;
        }

        // Whatever stands in for a capital cost that nobody stated is equipment.
        List<CostLine> duty(List<CostLine> capital) throws UnknownCostException {
            double share = situation.levers().stream()
                    .filter(PolicyLever.ImportDuty.class::isInstance)
                    .mapToDouble(lever -> ((PolicyLever.ImportDuty) lever).share())
                    .sum();
            if (share == 0) {
                return List.of();
            }
            Double stated = exchange.equipmentCost();
            boolean isDefault = capital.stream().anyMatch(CostLine::isDefault);
            if (stated == null && !isDefault) {
                throw new UnknownCostException(Message.of("cost.noEquipment", exchange.name()));
            }
            double equipment = stated == null
                    ? sum(capital).amount(plan.header().currency())
                    : stated * rates.of(exchange.currency());
            return List.of(line(CostLine.Part.IMPORT_DUTY, share * equipment, stated == null));
        }

        CostLine running() throws UnknownCostException {
            Double stated = exchange.runningCostPerMonth();
            return stated == null
                    ? line(CostLine.Part.RUNNING, assumed("operator.runningCostPerYear") / MONTHS, true)
                    : line(CostLine.Part.RUNNING, stated * rates.of(exchange.currency()), false);
        }

        Money grants() {
            Money grants = Money.ZERO;
            for (var lever : situation.levers()) {
                if (lever instanceof PolicyLever.Grant(var to, var amount) && to.equals(exchange.id())) {
                    grants = grants.plus(Money.of(amount, plan.header().currency()));
                }
            }
            return grants;
        }

        int delayMonths() {
            long months = 0;
            for (var lever : situation.levers()) {
                if (lever instanceof PolicyLever.LicenceDelay(var late, var by) && late.equals(exchange.id())) {
                    months += by;
                }
            }
            return (int) months;
        }

        // The catalogue is in dollars.
        private double assumed(String id) throws UnknownCostException {
            double dollars = situation.assumptions().value(id);
            try {
                return dollars * rates.of(DOLLARS);
            } catch (IllegalArgumentException e) {
                throw new UnknownCostException(Message.of(
                        "cost.noDollars", exchange.name(), plan.header().currency()));
            }
        }

        private CostLine line(CostLine.Part part, double amount, boolean isDefault) {
            return new CostLine(part, Money.of(amount, plan.header().currency()), isDefault);
        }
    }
}
