package org.ixplanner.app.telling;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.ixplanner.app.text.Numbers;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.simulation.flow.Walk;
import org.ixplanner.engine.text.Message;

/// What people call the things of a plan.
///
/// @param plan with the levers pulled
/// @param texts the language
public record PlanWords(Plan plan, Texts texts) {

    /// A network: `AS33771 Safaricom`.
    public String network(Asn asn) {
        return plan.network(asn).map(Network::label).orElse(asn.toString());
    }

    /// Networks, one after the other.
    public String networks(List<Asn> asns) {
        return String.join(", ", asns.stream().map(this::network).toList());
    }

    /// A place: the site's name, else what it is called in the result.
    public String place(String id) {
        return plan.sites().find(id).map(Site::name).orElse(id);
    }

    /// Places, one after the other.
    public String places(List<String> ids) {
        return String.join(", ", ids.stream().map(this::place).toList());
    }

    /// An exchange by its name.
    public String exchange(String id) {
        return plan.exchanges().find(id).map(Exchange::name).orElse(id);
    }

    /// A content group by its name.
    public String group(String id) {
        return plan.contentGroups().find(id).map(ContentGroup::name).orElse(id);
    }

    /// A country in the reader's language.
    public String country(String code) {
        return code.equals(Walk.ANYWHERE)
                ? texts.text("telling.anywhere")
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(texts.locale());
    }

    /// Countries, one after the other.
    public String countries(List<String> codes) {
        return String.join(", ", codes.stream().map(this::country).toList());
    }

    /// A rate with its unit.
    public String rate(double mbps) {
        return new Numbers(texts).figure(mbps, Unit.MBPS, "");
    }

    /// A length with its unit; a dash where it is not known.
    public String km(double km) {
        return Double.isFinite(km) ? new Numbers(texts).figure(km, Unit.KM, "") : texts.text("figure.none");
    }

    /// A time with its unit; a dash where it is not known.
    public String ms(double ms) {
        return Double.isFinite(ms) ? new Numbers(texts).figure(ms, Unit.MS, "") : texts.text("figure.none");
    }

    /// A time with its unit; a dash where it is not known.
    public String ms(OptionalDouble ms) {
        return ms(ms.orElse(Double.NaN));
    }

    /// A share in per cent; a dash where there is none.
    public String share(OptionalDouble share) {
        return share.isPresent()
                ? new Numbers(texts).figure(share.getAsDouble(), Unit.SHARE, "")
                : texts.text("figure.none");
    }

    /// A sentence.
    public String say(String key, Object... arguments) {
        return texts.format(Message.of(key, arguments));
    }
}
