package org.ixplanner.engine.check.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.plan.ExchangeRate;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.content.GroupShare;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.exchange.ExchangeSite;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.exchange.PortFee;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.plan.network.Tier;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.plan.schema.Choices;

/// The same entry twice in one list, or two entries about the same thing: a city, a port, an exchange, a price step.
/// Levers may be pulled twice.
final class RepeatedEntryCheck implements Check {

    @Override
    public String id() {
        return "repeated-entry";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        EveryValue.visit(input.plan(), (item, path, _, value) -> {
            if (value instanceof List<?> list && list.size() > 1 && !(list.getFirst() instanceof Lever)) {
                look(item, path, list, findings);
            }
        });
        return findings.all();
    }

    private static void look(String item, PlanPath path, List<?> list, Findings findings) {
        Map<Object, Integer> first = HashMap.newHashMap(list.size());
        for (int i = 0; i < list.size(); i++) {
            Object about = about(list.get(i));
            Integer earlier = first.putIfAbsent(about, i);
            if (earlier == null) {
                continue;
            }
            if (about instanceof Record && about.equals(list.get(i)) && !isKey(about)) {
                findings.error(path.at(i), "equal", item, path.field(), earlier, i);
            } else {
                findings.error(path.at(i), "", item, path.field(), about.toString());
            }
        }
    }

    private static boolean isKey(Object about) {
        return about instanceof Asn;
    }

    /// What an entry is about: two entries about the same thing contradict each other.
    private static Object about(Object entry) {
        return switch (entry) {
            case Users users -> (users.city() == null ? "" : users.city() + ", ") + Choices.word(users.access());
            case Membership member -> member.network() + (member.site() == null ? "" : " @ " + member.site());
            case ExchangeSite site -> site.site();
            case ExchangeRate rate -> rate.currency();
            case Stance stance -> stance.exchange();
            case GroupShare share -> share.group();
            case Evidence evidence -> evidence.field();
            case Tier tier -> tier.fromMbps();
            case PortFee fee -> fee.speedMbps();
            default -> entry;
        };
    }
}
