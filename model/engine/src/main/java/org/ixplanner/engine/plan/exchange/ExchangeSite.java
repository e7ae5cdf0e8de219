package org.ixplanner.engine.plan.exchange;

import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.METHOD;
import static org.ixplanner.engine.plan.schema.FieldSource.PEERINGDB;

import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;

/// A site of an exchange.
///
/// @param site which
/// @param onFabric whether it is joined to the exchange's other sites on the fabric, so that members reach each other
///     across them; a site off the fabric stands alone
public record ExchangeSite(String site, boolean onFabric) {

    /// The schema rows.
    public static final Noun<ExchangeSite> NOUN = Noun.of(
            ExchangeSite.class,
            "exchangeSite",
            required("site", Types.reference(Kind.SITE), PEERINGDB),
            preset("onFabric", Types.flag(), true, METHOD));
}
