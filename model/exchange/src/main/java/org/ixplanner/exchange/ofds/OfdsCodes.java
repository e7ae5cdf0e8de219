package org.ixplanner.exchange.ofds;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.Deployment;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.plan.ground.NodeKind;

/// The code lists of the standard, and what publishers write instead.
public final class OfdsCodes {

    private static final Map<String, NodeKind> OTHER_KINDS = Map.of(
            "BORDERPOINT", NodeKind.BORDER_CROSSING,
            "FRONTIER", NodeKind.BORDER_CROSSING,
            "POINTOFPRESENCE", NodeKind.POP,
            "INTERNETEXCHANGE", NodeKind.IXP,
            "INTERNETEXCHANGEPOINT", NodeKind.IXP);

    private static final Map<String, BuildStatus> OTHER_STATUS = Map.of(
            "ACTIVE", BuildStatus.OPERATIONAL,
            "LIVE", BuildStatus.OPERATIONAL,
            "EXISTING", BuildStatus.OPERATIONAL,
            "INSERVICE", BuildStatus.OPERATIONAL,
            "CONSTRUCTION", BuildStatus.UNDER_CONSTRUCTION);

    private OfdsCodes() {}

    /// The kind of node of this code, however it is spelled.
    public static Optional<NodeKind> nodeKind(String code) {
        return found(NodeKind.values(), OTHER_KINDS, code);
    }

    /// The status of this code, however it is spelled.
    public static Optional<BuildStatus> status(String code) {
        return found(BuildStatus.values(), OTHER_STATUS, code);
    }

    /// How a span is laid, however the code is spelled.
    public static Optional<Deployment> deployment(String code) {
        Map<String, Deployment> others =
                Map.of("AERIAL", Deployment.ABOVE_GROUND, "UNDERGROUND", Deployment.BELOW_GROUND);
        return found(Deployment.values(), others, code);
    }

    /// The medium of these codes. `fibre` says nothing: it lies on land or in the sea.
    public static Optional<Medium> medium(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> found(Medium.values(), Map.of(), code).stream())
                .findFirst();
    }

    /// The standard's word for a constant: `UNDER_CONSTRUCTION` is `underConstruction`.
    public static String code(Enum<?> constant) {
        StringBuilder code = new StringBuilder();
        for (String word : constant.name().split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            code.append(code.isEmpty() ? lower : word.charAt(0) + lower.substring(1));
        }
        return code.toString();
    }

    private static <E extends Enum<E>> Optional<E> found(E[] constants, Map<String, E> others, String code) {
        String plain = plain(code);
        for (E constant : constants) {
            if (plain(constant.name()).equals(plain)) {
                return Optional.of(constant);
            }
        }
        return Optional.ofNullable(others.get(plain));
    }

    private static String plain(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }
}
