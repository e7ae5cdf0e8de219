package org.ixplanner.app.report.content.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.app.report.content.sheet.years.YearSheets;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.workbook.CellKey;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.engine.study.Kpi;

/// All sheets of the workbook.
public final class Sheets {

    private Sheets() {}

    /// The sheets in order.
    public static List<Sheet> of(Telling telling) {
        ContractsSheet contracts = new ContractsSheet(telling);
        List<Sheet> sheets = new ArrayList<>(List.of(
                SummarySheet.of(telling),
                new ScenariosSheet(telling).sheet(),
                new SavingsSheet(telling).sheet(),
                new NetworksSheet(telling).sheet(),
                contracts.sheet(),
                new BillsSheet(telling, contracts).sheet(),
                OperatorsSheet.of(telling)));
        sheets.addAll(YearSheets.of(telling));
        sheets.addAll(List.of(
                new DemandSheet(telling).sheet(),
                FlowsSheet.of(telling),
                AssumptionsSheet.of(telling),
                SourcesSheet.of(telling)));
        return List.copyOf(sheets);
    }

    /// The names of the figures' cells in the summary: `ixp_l1` for the scenario that the report is about.
    public static Map<String, CellKey> names(Telling telling) {
        Map<String, CellKey> names = new LinkedHashMap<>();
        for (Kpi kpi : ScenariosSheet.given(telling)) {
            names.put("ixp_" + kpi.key(), new CellKey(Tab.SUMMARY.tab(telling), kpi.key(), SummarySheet.AFTER));
        }
        return names;
    }
}
