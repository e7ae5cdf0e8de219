package org.ixplanner.engine.check.content;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.content.Cache;
import org.ixplanner.engine.plan.content.CachePlacement;
import org.ixplanner.engine.plan.exchange.Exchange;

/// Caches without the place they need: at an exchange its site and a member as host, else a place of the host.
final class CachePlaceCheck implements Check {

    @Override
    public String id() {
        return "cache-place";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Plan plan = input.plan();
        for (Row<Cache> row : Row.withAdded(plan, plan.caches(), Cache.class)) {
            Cache cache = row.item();
            if (cache.placement() == CachePlacement.AT_EXCHANGE && cache.exchange() == null) {
                findings.error(row.path().at("exchange"), "no-exchange", row.name());
            } else if (cache.placement() == CachePlacement.EMBEDDED && cache.exchange() != null) {
                findings.error(row.path().at("exchange"), "exchange-too", row.name());
            }
            // An earlier lever may have changed the host or the exchange of a lever's cache.
            if (!row.isAdded()) {
                place(plan, row, findings);
            }
        }
        return findings.all();
    }

    private static void place(Plan plan, Row<Cache> row, Findings findings) {
        String key = row.item().exchange();
        if (row.item().placement() == CachePlacement.EMBEDDED) {
            embedded(plan, row, findings);
        } else if (key != null) {
            plan.exchanges().find(key).ifPresent(exchange -> atExchange(plan, row, exchange, findings));
        }
    }

    private static void embedded(Plan plan, Row<Cache> row, Findings findings) {
        Cache cache = row.item();
        if (plan.network(cache.host())
                .filter(host -> !host.pops().contains(cache.site()))
                .isPresent()) {
            findings.warning(row.path().at("site"), "absent", row.name(), host(plan, cache), site(plan, cache));
        }
    }

    private static void atExchange(Plan plan, Row<Cache> row, Exchange exchange, Findings findings) {
        Cache cache = row.item();
        if (!exchange.hasSite(cache.site())) {
            findings.warning(row.path().at("site"), "site", row.name(), site(plan, cache), Row.name(exchange));
        }
        if (exchange.members().stream().noneMatch(member -> member.network().equals(cache.host()))) {
            findings.warning(row.path().at("host"), "no-member", row.name(), host(plan, cache), Row.name(exchange));
        } else if (exchange.members().stream()
                        .noneMatch(member -> member.network().equals(cache.host())
                                && (member.site() == null || cache.site().equals(member.site())))
                && plan.network(cache.host())
                        .filter(host -> !host.pops().contains(cache.site()))
                        .isPresent()) {
            findings.warning(row.path().at("site"), "absent", row.name(), host(plan, cache), site(plan, cache));
        }
    }

    private static String host(Plan plan, Cache cache) {
        return Row.name(plan.networks(), cache.host().toString());
    }

    private static String site(Plan plan, Cache cache) {
        return Row.name(plan.sites(), cache.site());
    }
}
