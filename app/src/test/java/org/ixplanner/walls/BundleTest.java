package org.ixplanner.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Message bundles are UTF-8, unambiguous and in the syntax of MessageFormat.
final class BundleTest {

    private static final Path ENGINE = Path.of("engine", "messages.properties");
    private static final Path ENGINE_ARABIC = Path.of("engine", "messages_ar.properties");
    private static final Path MAPS = Path.of("maps", "messages.properties");

    /// A style sheet and a system property, which look like keys.
    private static final Set<String> OTHER_NAMES = Set.of("desktop.css", "ixplanner.rehearsal");

    @Test
    void theProgramsBundlesAreSound() {
        var bundles = Bundle.ofProgram();
        assertThat(bundles)
                .extracting(Bundle::path)
                .contains(Path.of("model/engine/src/main/resources/org/ixplanner/engine/messages.properties"));
        assertThat(bundles.stream().flatMap(bundle -> bundle.findings().stream()))
                .isEmpty();
        assertThat(Bundle.sharedKeys(bundles)).isEmpty();
    }

    @Test
    void theProgramNamesNoKeyThatIsMissing() {
        Set<String> bundled = Bundle.ofProgram().stream()
                .flatMap(bundle -> bundle.patterns().keySet().stream())
                .collect(Collectors.toSet());
        MessageKeys named = MessageKeys.in(Source.ofProgram(), bundled);
        assertThat(named.whole()).hasSizeGreaterThan(50);
        assertThat(named.missing(bundled)).isSubsetOf(OTHER_NAMES);
    }

    @Test
    void findsKeysThatAreMissing() {
        var code = Source.of(
                Path.of("a", "A.java"),
                """
                class A {
                    String[] all = {"plan.there", "plan.gone", "plan.part.", "plan.none.", "other.gone", "rtt.msPerKm"};
                }
                """);
        var bundled = Set.of("plan.there", "plan.part.one");
        assertThat(MessageKeys.in(List.of(code), bundled).missing(bundled)).containsExactly("plan.gone", "plan.none.");
    }

    @Test
    void acceptsWhatIsSound() {
        assertThat(
                        findings(
                                """
                # the plan's comment
                a = The plan''s {0,number,integer} networks: '{'{1}'}', \u0634\u0628\u0643\u0629
                b: {0,choice,0#none|1#one \\
                   network}
                """))
                .isEmpty();
    }

    @Test
    void findsKeysThatAreThereTwice() {
        assertThat(findings("a = one\nb = two\na: three\n")).containsExactly(ENGINE + ": a is there twice");
    }

    @Test
    void findsPatternsThatAreNone() {
        assertThat(findings("a = {0\nb = {name}\n"))
                .hasSize(2)
                .allMatch(finding -> finding.contains("is no pattern of MessageFormat"));
    }

    @Test
    void findsLoneApostrophes() {
        assertThat(findings("a = the plan's networks\n"))
                .containsExactly(ENGINE + ": a has a lone apostrophe: write it twice");
    }

    @Test
    void findsTextInAnotherEncoding() {
        assertThat(findings("a = r\uFFFDseau\n")).containsExactly(ENGINE + ": a was not saved as UTF-8");
    }

    @Test
    void findsKeysOfTwoModules() {
        var engine = Bundle.of(ENGINE, "a = one\nb = two\n");
        var translated = Bundle.of(ENGINE_ARABIC, "a = \u0648\u0627\u062D\u062F\n");
        assertThat(Bundle.sharedKeys(List.of(engine, translated))).isEmpty();
        assertThat(Bundle.sharedKeys(List.of(engine, translated, Bundle.of(MAPS, "b = two\n"))))
                .containsExactly("b is in engine and maps");
    }

    private static List<String> findings(String text) {
        return Bundle.of(ENGINE, text).findings();
    }
}
