package org.ixplanner.engine.business.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.operator.CashFlow;
import org.ixplanner.engine.business.operator.CostSheet;
import org.ixplanner.engine.plan.network.Asn;

/// Writes year after year down.
final class YearsBook {

    private static final int MONTHS = 12;

    private final String currency;
    private final List<CostSheet> sheetsBefore;
    private final List<CostSheet> sheets;
    private final Outlook outlook;
    private final int delayMonths;
    private final List<YearRow> rows = new ArrayList<>();
    private final SortedMap<String, List<CashFlow.Income>> incomes = new TreeMap<>();
    private final SortedMap<String, Integer> homeMembers = new TreeMap<>();
    private final SortedMap<String, Integer> members = new TreeMap<>();
    private List<String> caches = List.of();
    private double value;

    YearsBook(String currency, List<CostSheet> sheetsBefore, List<CostSheet> sheets, Outlook outlook, int delayMonths) {
        this.currency = currency;
        this.sheetsBefore = sheetsBefore;
        this.sheets = sheets;
        this.outlook = outlook;
        this.delayMonths = delayMonths;
        for (CostSheet sheet : sheets) {
            value -= sheet.capital().amount(currency);
            incomes.put(sheet.exchange(), new ArrayList<>());
        }
    }

    /// The next year.
    ///
    /// @param joined who of those that decide are members in it
    void add(Month without, Month with, List<Asn> joined) {
        int year = rows.size();
        int openMonths = CashFlow.openMonths(year, delayMonths);
        if (year == 0) {
            caches = with.caches();
            sheets.stream().filter(CostSheet::isBuilt).forEach(sheet -> foundThere(sheet.exchange(), with));
        }
        Money joining = openMonths == 0 ? Money.ZERO : joining(with);
        Money savingPerMonth = without.cost().minus(with.cost());
        Money saving = times(savingPerMonth, openMonths).minus(joining);
        Money operatorNet = operatorNet(year, with, openMonths > 0);
        List<String> known = caches;
        rows.add(new YearRow(
                year,
                openMonths,
                with.members().values().stream().mapToInt(Integer::intValue).sum(),
                joined,
                with.demandMbps(),
                openMonths == 0 ? without.l1() : with.l1(),
                without.l1(),
                openMonths == 0 ? without.exchangeMbps() : with.exchangeMbps(),
                openMonths == 0 ? Money.ZERO : savingPerMonth,
                saving,
                openMonths == 0 ? Money.ZERO : without.paidAbroad().minus(with.paidAbroad()),
                with.upgradedPorts(),
                with.caches().stream().filter(cache -> !known.contains(cache)).toList(),
                operatorNet));
        caches = with.caches();
        Money gain = saving.plus(operatorNet).minus(operatorNetBefore(without));
        value += gain.amount(currency) * outlook.worth(year + 1);
    }

    YearTable table() {
        SortedMap<String, CashFlow> operators = new TreeMap<>();
        for (CostSheet sheet : sheets) {
            List<CashFlow.Income> income = incomes.getOrDefault(sheet.exchange(), List.of());
            operators.put(sheet.exchange(), CashFlow.of(sheet, income, outlook.discountPerYear(), currency));
        }
        return new YearTable(currency, rows, operators, value);
    }

    // Whoever is a member of what is built has paid for joining long ago.
    private void foundThere(String exchange, Month month) {
        homeMembers.put(exchange, month.homeMembers().getOrDefault(exchange, 0));
        members.put(exchange, month.members().getOrDefault(exchange, 0));
    }

    private Money joining(Month month) {
        Money sum = Money.ZERO;
        for (Map.Entry<String, Integer> there : month.homeMembers().entrySet()) {
            sum = sum.plus(fees(month, there.getKey(), fresh(homeMembers, there)));
            homeMembers.put(there.getKey(), there.getValue());
        }
        return sum;
    }

    private static int fresh(Map<String, Integer> last, Map.Entry<String, Integer> now) {
        return Math.max(0, now.getValue() - last.getOrDefault(now.getKey(), 0));
    }

    private static Money fees(Month month, String exchange, int count) {
        return times(month.joining().getOrDefault(exchange, Money.ZERO), count);
    }

    private Money operatorNet(int year, Month month, boolean isOpen) {
        Money net = Money.ZERO;
        for (CostSheet sheet : sheets) {
            String exchange = sheet.exchange();
            int there = month.members().getOrDefault(exchange, 0);
            Money joining = Money.ZERO;
            if (isOpen) {
                joining = fees(month, exchange, fresh(members, Map.entry(exchange, there)));
                members.put(exchange, there);
            }
            Money fees = month.fees().getOrDefault(exchange, Money.ZERO);
            incomes.computeIfAbsent(exchange, _ -> new ArrayList<>()).add(new CashFlow.Income(fees, joining, there));
            int open = CashFlow.openMonths(year, sheet.delayMonths());
            net = net.plus(times(fees.minus(sheet.runningPerMonth()), open)).plus(joining);
        }
        return net;
    }

    // Exchanges that are open without the scenario, too: what their operators are left with is no gain of it.
    private Money operatorNetBefore(Month without) {
        Money net = Money.ZERO;
        for (CostSheet sheet : sheetsBefore) {
            Money fees = without.fees().getOrDefault(sheet.exchange(), Money.ZERO);
            net = net.plus(times(fees.minus(sheet.runningPerMonth()), MONTHS));
        }
        return net;
    }

    private static Money times(Money amount, int factor) {
        return new Money(Math.multiplyExact(amount.minor(), factor));
    }
}
