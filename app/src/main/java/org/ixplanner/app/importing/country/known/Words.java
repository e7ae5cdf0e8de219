package org.ixplanner.app.importing.country.known;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.jspecify.annotations.Nullable;

/// What PeeringDB's words mean in a plan.
public final class Words {

    private static final MathContext SHOWN = new MathContext(4);

    private Words() {}

    /// The kind of a network that says of itself what it is, by the first word that has a meaning; connecting users
    /// goes before all others. Null if none has.
    public static @Nullable NetworkKind kind(List<String> types) {
        if (types.contains("Cable/DSL/ISP")) {
            return NetworkKind.ACCESS;
        }
        for (String type : types) {
            NetworkKind kind = kind(type);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static @Nullable NetworkKind kind(String type) {
        return switch (type) {
            case "NSP" -> NetworkKind.TRANSIT;
            case "Content" -> NetworkKind.CONTENT;
            case "Enterprise", "Non-Profit", "Network Services" -> NetworkKind.ENTERPRISE;
            case "Educational/Research" -> NetworkKind.EDUCATION;
            case "Government" -> NetworkKind.GOVERNMENT;
            default -> null;
        };
    }

    /// A peering policy; null if none is stated.
    public static @Nullable PeeringPolicy policy(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "open" -> PeeringPolicy.OPEN;
            case "selective" -> PeeringPolicy.SELECTIVE;
            case "restrictive" -> PeeringPolicy.RESTRICTIVE;
            case "no" -> PeeringPolicy.NONE;
            default -> null;
        };
    }

    /// A share of a hundred in four digits.
    public static String percent(double percent) {
        return new BigDecimal(percent).round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
