package org.ixplanner.app.report.content.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.engine.business.BillLine;
import org.ixplanner.engine.business.Rates;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;

/// Transit contracts as the plan has them: prices and commits, to be changed.
final class ContractsSheet {

    static final String LANDED = "landed";
    static final String COMMIT = "commit";

    private final Telling telling;
    private final Rates rates;

    ContractsSheet(Telling telling) {
        this.telling = telling;
        rates = new Rates(telling.plan().header());
    }

    Sheet sheet() {
        String unit = telling.say("report.perMbpsMonth", telling.currency());
        Page page = new Page(telling, Tab.CONTRACTS)
                .words("customer", 10)
                .words("name", 29)
                .words("provider", 35)
                .words("site", 29)
                .words("currency", 10)
                .numbers("ip", telling.say("report.sheet.ownCurrency"), Page.PRICE_FORMAT)
                .numbers("circuit", telling.say("report.sheet.ownCurrency"), Page.PRICE_FORMAT)
                .numbers("rate", telling.currency(), Page.PLAIN_FORMAT)
                .numbers(LANDED, unit, Page.PRICE_FORMAT)
                .numbers(COMMIT, Page.MBPS, Page.MBPS_FORMAT)
                .words("sources", 28);
        for (Network network : telling.plan().networks()) {
            for (int i = 0; i < network.contracts().size(); i++) {
                page.row(row(network, i), cells(page, network, i));
            }
        }
        return page.sheet();
    }

    private List<Cell> cells(Page page, Network network, int position) {
        Contract contract = network.contracts().get(position);
        String row = row(network, position);
        double rate = rates.of(contract.currency());
        Cell unknown = new Cell.Refused(telling.say("report.sheet.unknown"));
        Double ip = contract.ipPricePerMbpsMonth();
        Double circuit = contract.circuitPricePerMbpsMonth();
        Cell landed = ip == null || circuit == null
                ? unknown
                : Cell.formula(
                        page.ref(row, "ip").plus(page.ref(row, "circuit")).times(page.ref(row, "rate")),
                        (ip + circuit) * rate);
        String site = contract.site();
        return List.of(
                Cell.words(network.asn().toString()),
                Cell.words(network.name()),
                Cell.words(telling.network(contract.provider())),
                Cell.words(site == null ? telling.say("report.sheet.unknown") : telling.site(site)),
                Cell.words(Objects.requireNonNullElse(contract.currency(), telling.currency())),
                ip == null ? unknown : Cell.input(ip),
                circuit == null ? unknown : Cell.input(circuit),
                Cell.input(rate),
                landed,
                Cell.input(contract.commitMbps()),
                Cell.words(telling.sources()
                        .of(telling.plan(), org.ixplanner.engine.plan.schema.Kind.NETWORK, network.key())));
    }

    /// The row of the contract that a line is for, if its landed price is the plan's: levers and price lists may give
    /// it another.
    Optional<String> rowOfPrice(BillLine line) {
        return contract(line)
                .filter(contract -> {
                    Double ip = contract.ipPricePerMbpsMonth();
                    Double circuit = contract.circuitPricePerMbpsMonth();
                    return ip != null
                            && circuit != null
                            && (ip + circuit) * rates.of(contract.currency()) == line.pricePerMbpsMonth();
                })
                .map(_ -> row(line));
    }

    /// The row of the contract that a line is for, if its commit is the plan's.
    Optional<String> rowOfCommit(BillLine line) {
        return contract(line)
                .filter(contract -> contract.commitMbps() == line.commitMbps())
                .map(_ -> row(line));
    }

    private Optional<Contract> contract(BillLine line) {
        return telling.plan()
                .network(line.payer())
                .filter(network -> line.contract() >= 0
                        && line.contract() < network.contracts().size())
                .map(network -> network.contracts().get(line.contract()));
    }

    private static String row(BillLine line) {
        return line.payer() + "#" + line.contract();
    }

    private static String row(Network network, int position) {
        return network.asn() + "#" + position;
    }
}
